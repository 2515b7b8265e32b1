using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Builds the tree of an axis: names, groups in place, what a line holds, and which lines there are.</summary>
internal sealed class AxisBinder(BindingContext context, KindBinder kinds)
{
    private readonly HashSet<string> _openGroups = new(StringComparer.Ordinal);
    private int _nodes;

    /// <summary>In place of a kind: the form itself prints what stands in this column.</summary>
    private const string Printed = "printed";

    internal void Bind(AxisSyntax? syntax, BoundAxis axis)
    {
        _nodes = 0;
        if (syntax is null)
        {
            BoundNode only = new(axis, null, "", axis.Table.Syntax.Name.Span, null) { Line = 0, Kind = null };
            axis.Roots.Add(only);
            axis.Nodes.Add(only);
            axis.Lines.Add(only);
            return;
        }

        axis.IsNamed = true;
        axis.IsOutline = syntax.Outline;
        axis.Labels = Texts(syntax.Label);
        BindBody(syntax.Block, syntax.Group, axis, null);
        Number(axis);
    }

    /// <summary>The wordings of a label.</summary>
    internal static EquatableArray<string> Texts(LabelSyntax label) => label.Texts.Select(text => text.Value).ToArray();

    private void BindBody(BlockSyntax? block, NameSyntax? group, BoundAxis axis, BoundNode? parent)
    {
        if (block is not null)
        {
            BindMembers(block, axis, parent, fromGroup: false);
        }

        if (group is not null)
        {
            BindGroup(group, axis, parent);
        }
    }

    private void BindGroup(NameSyntax name, BoundAxis axis, BoundNode? parent)
    {
        if (!context.Groups.TryGetValue(name.Text, out GroupSyntax? group))
        {
            context.Report(TemplateDiagnostics.UnknownName, name.Span, name.Text, "group", context.Suggest(name.Text, context.Groups.Keys));
            return;
        }

        context.UsedGroups.Add(name.Text);
        if (!_openGroups.Add(name.Text))
        {
            context.Report(TemplateDiagnostics.GroupCycle, name.Span, name.Text);
            return;
        }

        BindMembers(group.Block, axis, parent, fromGroup: true);
        _openGroups.Remove(name.Text);
    }

    private void BindMembers(BlockSyntax block, BoundAxis axis, BoundNode? parent, bool fromGroup)
    {
        if (parent is not null && parent.Depth >= BindingContext.MaximumDepth)
        {
            context.Report(TemplateDiagnostics.GroupsTooDeep, block.Span, BindingContext.MaximumDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return;
        }

        context.Cancellation.ThrowIfCancellationRequested();
        foreach (SyntaxNode member in block.Members)
        {
            switch (member)
            {
                case NodeSyntax node:
                    BindNode(node.Name, node.Tail, null, axis, parent);
                    break;
                case EachSyntax each:
                    BindNode(each.Name, each.Tail, each, axis, parent);
                    break;
                case CheckSyntax check when parent is null:
                    axis.Checks.Add(new BoundCheck(check, null, axis, false));
                    break;
                case CheckSyntax check:
                    parent.Checks.Add(new BoundCheck(check, parent, axis, fromGroup));
                    break;
                default:
                    context.Report(TemplateDiagnostics.MeaninglessHere, member.Span, "'line'", "in a table", "fields side by side stand in a section");
                    break;
            }
        }
    }

    private void BindNode(NameSyntax name, TailSyntax tail, EachSyntax? each, BoundAxis axis, BoundNode? parent)
    {
        // Groups that use groups multiply: the limit on cells, applied early, keeps a small file from filling the memory.
        if (++_nodes > BindingContext.MaximumCells)
        {
            if (_nodes == BindingContext.MaximumCells + 1)
            {
                context.Report(TemplateDiagnostics.TooManyCells, name.Span, "more than 10000", "10000");
            }

            return;
        }

        BoundNode node = new(axis, parent, name.Text, name.Span, tail);
        if (node.Sibling(name.Text) is not null)
        {
            context.Report(TemplateDiagnostics.DuplicateName, name.Span, name.Text, axis.IsRows ? "row here" : "column here");
            return;
        }

        node.Siblings.Add(node);
        ReadFlags(node, tail, parent);
        if (each is not null)
        {
            BindRepetition(node, each);
        }

        bool isGroup = tail.Kind is { } named && !kinds.IsKind(named.Name.Text) && context.Groups.ContainsKey(named.Name.Text);
        bool hasOptions = tail.Kind is { Name.Text: "choice" or "choices" };
        if (tail.Kind is { Name.Text: Printed } printed)
        {
            if (axis.IsRows)
            {
                context.Report(TemplateDiagnostics.MeaninglessHere, printed.Span, "'printed'",
                    "on a row", "it stands on a column, and its rows say with 'code' what is printed there");
            }

            (node.IsPrinted, node.IsVoid) = (true, true);
        }
        else if (tail.Kind is not null && !isGroup)
        {
            node.Kind = kinds.Bind(tail.Kind, Marks(tail.Flags), hasOptions ? tail.Block : null) ?? node.Kind;
        }
        else if (node.Kind is not null)
        {
            node.Kind = kinds.WithMarks(node.Kind, Marks(tail.Flags));
        }

        if (!hasOptions)
        {
            if (tail.Block is { Members.Count: 0 } empty)
            {
                context.Report(TemplateDiagnostics.EmptyHeading, empty.Span, name.Text);
            }

            BindBody(tail.Block, isGroup ? tail.Kind!.Name : null, axis, node);
        }
    }

    private static void ReadFlags(BoundNode node, TailSyntax tail, BoundNode? parent)
    {
        node.Kind = parent?.Kind;
        node.IsOptional = parent?.IsOptional ?? false;
        node.IsVoid = parent?.IsVoid ?? false;
        node.IsPrinted = parent?.IsPrinted ?? false;
        node.Only = parent?.Only;
        foreach (FlagSyntax flag in tail.Flags)
        {
            switch (flag)
            {
                case WordFlagSyntax { Word: WordFlag.Optional }:
                    node.IsOptional = true;
                    break;
                case WordFlagSyntax { Word: WordFlag.Void }:
                    node.IsVoid = true;
                    break;
                case WordFlagSyntax { Word: WordFlag.Memo }:
                    node.IsMemo = true;
                    break;
                case WordFlagSyntax { Word: WordFlag.Less }:
                    node.IsLess = true;
                    break;
                case OnlySyntax only:
                    node.Only = only;
                    break;
            }
        }
    }

    private void BindRepetition(BoundNode node, EachSyntax each)
    {
        if (node.Parent?.Entry is { } outer)
        {
            context.Report(TemplateDiagnostics.NotSupported, each.Span, $"'each' within the 'each' named '{outer.Name}'", "give the inner one a table of its own");
            return;
        }

        if (!node.Axis.IsRows && each.List is { } listed)
        {
            context.Report(TemplateDiagnostics.NotSupported, listed.Span, "A column for each entry of a list",
                "repeat the rows instead, or leave 'in …' out to have as many lines within a row as the report has");
            return;
        }

        string? list = each.List is null ? null : context.PathOf(each.List, "the rows are all entries of a list");
        bool optional = each.Tail.Flags.Any(flag => flag is WordFlagSyntax { Word: WordFlag.Optional });
        node.Repetition = new RepetitionModel(list, optional);

        // "optional" behind a list says that entries may be absent, not that cells may stay empty.
        node.IsOptional = list is null ? node.IsOptional : node.Parent?.IsOptional ?? false;
    }

    private static EquatableArray<MarkSyntax> Marks(EquatableArray<FlagSyntax> flags) => flags.OfType<MarkSyntax>().ToArray();

    private static void Number(BoundAxis axis)
    {
        foreach (BoundNode node in axis.Roots.SelectMany(root => root.WithDescendants()))
        {
            node.Index = axis.Nodes.Count;
            axis.Nodes.Add(node);
            if (node.Children.Count == 0 || NamesParts(node.Tail!))
            {
                node.Line = axis.Lines.Count;
                axis.Lines.Add(node);
            }
        }
    }

    /// <summary>Whether a relation says <c>parts</c>: then a heading has a figure of its own.</summary>
    private static bool NamesParts(TailSyntax tail) => tail.Relations.Any(relation => ExpressionWalk.Contains<PartsSyntax>(relation.Value));
}
