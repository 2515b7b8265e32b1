using System.Globalization;
using System.Text;
using TemplateGen.Documents.Html;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Html;

/// <summary>What the adapter makes of a page, as a text that can be compared.</summary>
internal static class PageText
{
    /// <summary>
    /// A line for each row: <c>¶</c> and a paragraph, or the cells of a row between bars, behind <c>#</c> where a part of a table begins. Lines of one cell are
    /// parted by a slash; spans stand in braces, columns by rows.
    /// </summary>
    internal static string Of(string page) => Of(Read(page));

    internal static string Of(SourceReading reading)
    {
        StringBuilder text = new();
        foreach (SourceRow row in reading.Document.ShouldNotBeNull().Rows)
        {
            string cells = string.Join(" | ", row.Cells.Select(Cell));
            text.Append(row.Form == RowForm.Running ? "¶ " + cells : $"{(row.StartsPart ? "# " : "")}| {cells} |").Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    internal static SourceReading Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    internal static SourceReading Read(byte[] page)
    {
        HtmlFormat format = new();
        format.Recognises(page).ShouldBeTrue();
        return format.Read(page);
    }

    private static string Cell(SourceCell cell)
    {
        string spans = cell is { ColumnSpan: 1, RowSpan: 1 } ? "" : string.Create(CultureInfo.InvariantCulture, $"{{{cell.ColumnSpan}x{cell.RowSpan}}}");
        return string.Join("/", cell.Lines.Select(static line => line.Text)) + spans;
    }
}
