using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Support;

/// <summary>What an adapter made of a document, in words that a test can list.</summary>
internal static class Described
{
    /// <summary>
    /// Its rows: <c>¶ text</c> for a paragraph, <c>| a | b</c> for a row of a table, <c>+</c> before the first row of a part; lines are parted by
    /// <c>⏎</c>, and spans follow a cell as <c>{columns×rows}</c>.
    /// </summary>
    internal static string[] Rows(SourceReading reading) => [.. Document(reading).Rows.Select(Describe)];

    internal static string[] Paths(SourceReading reading) => [.. Document(reading).Rows.SelectMany(row => row.Cells).Select(cell => cell.Place.Path ?? "")];

    internal static string[] Notes(SourceReading reading) => [.. reading.Notes.Select(note => $"{note.Severity} {note.Code} {note.Place?.Path}".TrimEnd())];

    internal static SourceDocument Document(SourceReading reading)
    {
        reading.Refusal.ShouldBeNull();
        return reading.Document.ShouldNotBeNull();
    }

    internal static ReadingNote Refusal(SourceReading reading)
    {
        reading.Document.ShouldBeNull();
        ReadingNote refusal = reading.Refusal.ShouldNotBeNull();
        refusal.Chinese.ShouldContain(character => character > 0x4E00);
        refusal.English.ShouldNotBeNullOrWhiteSpace();
        return refusal;
    }

    private static string Describe(SourceRow row) => row.Form == RowForm.Running
        ? "¶ " + Text(row.Cells[0])
        : (row.StartsPart ? "+" : "") + string.Concat(row.Cells.Select(cell => "| " + Text(cell) + (cell is { ColumnSpan: 1, RowSpan: 1 } ? " " : $"{{{cell.ColumnSpan}×{cell.RowSpan}}} "))).TrimEnd();

    private static string Text(SourceCell cell) => string.Join('⏎', cell.Lines.Select(line => line.Text));
}
