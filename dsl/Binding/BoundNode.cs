using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>A row or column while its table is being understood.</summary>
internal sealed class BoundNode(BoundAxis axis, BoundNode? parent, string name, SourceSpan span, TailSyntax? tail)
{
    /// <summary>In place of a line: the node is a heading without figures of its own.</summary>
    internal const int NoLine = -1;

    private NameIndex<BoundNode>? _children;

    internal BoundAxis Axis { get; } = axis;

    internal BoundNode? Parent { get; } = parent;

    internal string Name { get; } = name;

    internal string Path { get; } = parent is null ? name : parent.Path + "." + name;

    internal int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    internal SourceSpan Span { get; } = span;

    /// <summary>What is written behind the name; null for the unnamed line.</summary>
    internal TailSyntax? Tail { get; } = tail;

    internal List<BoundNode> Children { get; } = [];

    /// <summary>The child with a name, or null.</summary>
    internal BoundNode? Child(string name) => (_children ??= new NameIndex<BoundNode>(Children, child => child.Name)).Find(name);

    /// <summary>The kind written here or on a heading above, or null.</summary>
    internal KindModel? Kind { get; set; }

    internal RepetitionModel? Repetition { get; set; }

    /// <summary>The repeated node that this one is or lies under, or null: its line then stands for many.</summary>
    internal BoundNode? Entry => Repetition is not null ? this : Parent?.Entry;

    /// <summary>Whether its entries are nested by their keys: a relation says <c>parts</c>, and no rows are written below it.</summary>
    internal bool IsNested =>
        Repetition is not null && Axis.IsRows && Children.Count == 0 && Tail!.Relations.Any(relation => ExpressionWalk.Contains<Syntax.PartsSyntax>(relation.Value));

    internal int Index { get; set; }

    /// <summary>The line of a node that holds cells, or <see cref="NoLine"/>.</summary>
    internal int Line { get; set; } = NoLine;

    internal bool IsOptional { get; set; }

    internal bool IsVoid { get; set; }

    /// <summary>For a column: whether the form itself prints its texts, those that rows state with <c>code</c>.</summary>
    internal bool IsPrinted { get; set; }

    internal bool IsMemo { get; set; }

    internal bool IsLess { get; set; }

    /// <summary>The names that <c>only</c> lists, or null.</summary>
    internal OnlySyntax? Only { get; set; }

    /// <summary>Whether its <c>=</c> names only its siblings or <c>rest</c>: such a node is left out of sums.</summary>
    internal bool IsTotal { get; set; }

    /// <summary>Checks written in the block of this node or of the group used here.</summary>
    internal List<BoundCheck> Checks { get; } = [];

    /// <summary>Marks written here or on a heading above.</summary>
    internal IEnumerable<MarkSyntax> Marks => (Tail?.Flags.OfType<MarkSyntax>() ?? []).Concat(Parent?.Marks ?? []);

    internal string Label => Tail is { Label.Texts: { Count: > 0 } texts } ? texts[0].Value : "";

    /// <summary>The codes that the form prints with the line.</summary>
    internal IEnumerable<string> Codes => (Tail?.Flags.OfType<CodeSyntax>() ?? []).SelectMany(code => code.Codes).Select(code => code.Value);

    /// <summary>The label, of a row with the codes before it that have no column of their own.</summary>
    internal string PrintedLabel => Axis.IsRows
        ? string.Join(" ", Codes.Skip(Axis.Other.Lines.Count(column => column.IsPrinted)).Append(Label).Where(text => text.Length > 0))
        : Label;

    /// <summary>The nodes that stand beside it under the same heading, itself included.</summary>
    internal List<BoundNode> Siblings => Parent?.Children ?? Axis.Roots;

    /// <summary>The one of them with a name, or null.</summary>
    internal BoundNode? Sibling(string name) => Parent is null ? Axis.Root(name) : Parent.Child(name);

    internal IEnumerable<BoundNode> WithDescendants() => new[] { this }.Concat(Children.SelectMany(child => child.WithDescendants()));

    internal bool IsWithin(BoundNode other) => this == other || (Parent?.IsWithin(other) ?? false);
}
