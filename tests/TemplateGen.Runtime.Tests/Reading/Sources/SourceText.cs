using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>The rows that the text adapters make of a document, written so that they can be compared.</summary>
internal static class SourceText
{
    /// <summary>A row a line: ruled cells between bars, the lines of a cell joined by a slash; a paragraph as it is.</summary>
    internal static string[] Rows(string text) => [.. TextAdapter.Read(text).Document!.Rows.Select(static row => row.Form == RowForm.Ruled
        ? "|" + string.Concat(row.Cells.Select(static cell => Text(cell) + "|"))
        : Text(row.Cells[0]))];

    /// <summary>Each cell with its place.</summary>
    internal static string[] Places(string text) => [.. TextAdapter.Read(text).Document!.Rows
        .SelectMany(static row => row.Cells).Where(static cell => !cell.IsBlank).Select(static cell => $"{cell.Place} {Text(cell)}")];

    private static string Text(SourceCell cell) => string.Join(" / ", cell.Lines.Select(static line => line.Text));
}
