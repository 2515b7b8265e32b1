using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>Says where something else of the form begins than the rows of a table: a heading, or a field with its value.</summary>
internal sealed class FormHeadings
{
    private readonly HashSet<string> _headings;
    private readonly HashSet<string> _fields;

    internal FormHeadings(Template template)
    {
        IEnumerable<Field> fields = template.Head.Concat(template.AllSections.SelectMany(static section => section.Items).SelectMany(static item => item.Fields ?? []));
        _headings = [.. Folded(template.AllSections.SelectMany(static section => section.Labels).Concat(template.Tables.SelectMany(static table => table.Labels))
            .Concat(template.Head.Where(static field => field.IsList).SelectMany(static field => field.Labels)))];
        _fields = [.. Folded(fields.SelectMany(static field => field.Labels)
            .Concat(template.Tables.Where(static table => table.IsFields).SelectMany(static table => table.Rows.Lines).SelectMany(static row => row.Labels)))];
    }

    /// <summary>Whether a row holds a heading of the form and nothing else.</summary>
    internal bool IsHeading(PlacedRow row) => Filled(row) is [var only] && Says(_headings, only.Folded);

    /// <summary>Whether a row holds a field: its label with a value beside it, or both in one cell with a colon between them.</summary>
    internal bool IsField(PlacedRow row) => Filled(row) switch
    {
        [var only] => only.Text.AsSpan().IndexOfAny(':', '：') is > 0 and int colon && Says(_fields, LabelFolding.FoldText(only.Text[..colon])),
        [var label, var value] => value.Start == label.End && Says(_fields, label.Folded.TrimEnd(':')),
        _ => false,
    };

    /// <summary>The cells of a row in which something stands.</summary>
    internal static PlacedCell[] Filled(PlacedRow row) => [.. row.Cells.Where(cell => cell.Row == row.Index && !cell.IsBlank)];

    private static IEnumerable<string> Folded(IEnumerable<string> labels) =>
        labels.Select(PrintedLabels.Fold).Select(static label => label.TrimEnd(':')).Where(static label => label.Length > 0);

    private static bool Says(HashSet<string> labels, string folded) =>
        labels.Contains(folded.TrimEnd(':')) || (LabelFolding.WithoutYears(folded) is { } general && labels.Contains(general));
}
