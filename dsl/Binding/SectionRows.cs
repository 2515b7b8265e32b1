using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// What of a section's own members is more than text: figures, answers, headings over fields, lines that repeat. They are the rows of a table that
/// nobody wrote, named like the section, so that addresses, rules, typed views, JSON and reading are those of every other row.
/// </summary>
internal static class SectionRows
{
    /// <summary>Whether a member of a section is a row; otherwise it is a text, or no field at all.</summary>
    internal static bool IsRow(SyntaxNode member, BindingContext context) => member switch
    {
        EachSyntax => true,
        NodeSyntax { Tail: var tail } => tail.Relations.Count > 0 || tail.PresentWhen is not null
            || (tail.Kind is null ? tail.Block is not null : !IsTextOrList(tail.Kind, context)),
        _ => false,
    };

    /// <summary>The table of a section's rows, or null where it has none.</summary>
    internal static TableSyntax? Of(SectionSyntax section, BindingContext context)
    {
        SyntaxNode[] rows = [.. section.Items
            .SelectMany(item => item is LineSyntax line ? (IEnumerable<SyntaxNode>)line.Block.Members : [item])
            .Where(member => IsRow(member, context))
            .Select(WithKind)];
        if (rows.Length == 0)
        {
            return null;
        }

        LabelSyntax none = new(default, section.Name.Span);
        AxisSyntax axis = new(true, false, none, new BlockSyntax(rows, section.Name.Span), null, section.Name.Span);
        return new TableSyntax(section.Name, none, null, default, null, new SyntaxNode[] { axis }, section.Name.Span);
    }

    /// <summary>A field without a kind is a text, as everywhere in a section, unless a relation says that it is a figure.</summary>
    private static SyntaxNode WithKind(SyntaxNode member) => member is NodeSyntax { Tail: { Kind: null, Block: null, Relations.Count: 0 } tail } node
        ? node with { Tail = tail with { Kind = new KindSyntax(new NameSyntax("text", node.Name.Span), default, node.Name.Span) } }
        : member;

    private static bool IsTextOrList(KindSyntax kind, BindingContext context) =>
        kind.Name.Text is "text" or "list" || (context.Kinds.TryGetValue(kind.Name.Text, out KindModel? own) && own.Type == KindType.Text);
}
