using System.Text.RegularExpressions;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// Slots of the title and of labels, such as <c>{year}</c>, that stand for nothing. A misspelt one would be printed as it is written, and reading would look for it in documents.
/// </summary>
internal sealed class SlotCheck
{
    private const int MostListed = 6;

    // What is meant as a slot, with what people write who do not know how exactly one is written: spaces, and where the field stands.
    private static readonly Regex Slot = new(
        @"\{\s{0,4}(?:head\.)?(?<name>[\p{L}_][\p{L}\p{Nd}_]{0,99})(?:\s{0,4}(?<sign>[+-])\s{0,4}(?<number>\d{1,6}))?\s{0,4}\}", RegexOptions.CultureInvariant);

    private readonly BindingContext _context;
    private readonly List<string> _known;

    private SlotCheck(ReportSyntax report, BindingContext context)
    {
        _context = context;
        _known = ["year"];
        if (context.Period != "year")
        {
            _known.Add(context.Period);
        }

        // As written: a field whose kind is wrong is there all the same.
        _known.AddRange(report.Items.OfType<HeadSyntax>().SelectMany(head => head.Block.Members).OfType<NodeSyntax>()
            .Where(field => field.Tail.Kind is not { Name.Text: "list" }).Select(field => field.Name.Text));
    }

    /// <summary>Reports every slot of a report that stands for nothing.</summary>
    internal static void Report(ReportSyntax report, BindingContext context)
    {
        SlotCheck check = new(report, context);
        foreach (TextSyntax text in report.Items.SelectMany(Texts))
        {
            check.Look(text);
        }
    }

    /// <summary>The texts within an item that are printed with their slots filled.</summary>
    private static IEnumerable<TextSyntax> Texts(SyntaxNode item) => item switch
    {
        TitleSyntax title => [title.Text],
        CornerSyntax corner => [corner.Text],
        HeadSyntax head => Texts(head.Block),
        GroupSyntax group => Texts(group.Block),
        LineSyntax line => Texts(line.Block),
        SectionSyntax section => section.Label.Texts.Concat(section.Items.SelectMany(Texts)),
        StackSyntax stack => stack.Tables.SelectMany(Texts),
        TableSyntax table => table.Label.Texts.Concat(table.Items.SelectMany(Texts)),
        AxisSyntax axis => axis.Label.Texts.Concat(Texts(axis.Block)),
        NodeSyntax node => Texts(node.Tail),
        EachSyntax each => Texts(each.Tail),
        _ => [],
    };

    private static IEnumerable<TextSyntax> Texts(BlockSyntax? block) => block is null ? [] : block.Members.SelectMany(Texts);

    // The options of a choice have no slots.
    private static IEnumerable<TextSyntax> Texts(TailSyntax tail) =>
        tail.Kind is { Name.Text: "choice" or "choices" } ? tail.Label.Texts : tail.Label.Texts.Concat(Texts(tail.Block));

    private void Look(TextSyntax text)
    {
        if (text.Value.IndexOf('{') < 0)
        {
            return;
        }

        // Looked for as written: what is escaped before it moves its place.
        string written = _context.Written(text.Span);
        foreach (Match match in Slot.Matches(written))
        {
            string name = match.Groups["name"].Value;
            string exact = $"{{{name}{match.Groups["sign"].Value}{match.Groups["number"].Value}}}";
            bool isKnown = _known.Contains(name, StringComparer.Ordinal);
            if (!isKnown || match.Value != exact)
            {
                SourceSpan span = text.Span with { Offset = text.Span.Offset + match.Index, Length = match.Length, Column = text.Span.Column + match.Index };
                _context.Report(TemplateDiagnostics.UnknownSlot, span with { EndLine = span.Line, EndColumn = span.Column + match.Length }, match.Value, isKnown ? $"write '{exact}'" : Advice(name));
            }
        }
    }

    private string Advice(string name)
    {
        if (name is "quarter" or "month")
        {
            return $"a report is for a {_context.Period}, unless the file says 'every {name}'";
        }

        return _context.Closest(name, _known) is { } meant ? $"did you mean '{{{meant}}}'?"
            : $"there {(_known.Count == 1 ? "is" : "are")} {string.Join(", ", _known.Take(MostListed).Select(known => $"'{{{known}}}'"))}{(_known.Count > MostListed ? ", …" : "")}";
    }
}
