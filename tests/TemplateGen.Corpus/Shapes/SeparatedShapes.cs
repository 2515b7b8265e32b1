using System.Text;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Markdown, CSV and TSV.</summary>
internal static class SeparatedShapes
{
    /// <summary>Markdown as converters write it: headings with hashes, the first row of a table as its head.</summary>
    public static string Markdown(Draft draft, bool repeat = false)
    {
        StringBuilder text = new();
        foreach (Part part in draft.Parts)
        {
            switch (part.Kind)
            {
                case PartKind.Title:
                    text.Append("# ").Append(part.Text).Append("\n\n");
                    break;
                case PartKind.Heading:
                    text.Append("## ").Append(part.Text).Append("\n\n");
                    break;
                case PartKind.Prose:
                    text.Append(part.Text).Append("\n\n");
                    break;
                default:
                    string[][] rows = part.Table!.Expand(repeat);
                    text.Append(Pipes(rows[0])).Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", rows[0].Length))).Append('\n');
                    foreach (string[] row in rows.Skip(1))
                    {
                        text.Append(Pipes(row));
                    }

                    text.Append('\n');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Tables as crawlers keep them: bars between the cells, none before the first, no line of dashes, and nothing for what is covered from above.</summary>
    public static string Bars(Draft draft) => TextShapes.Lines(draft, grid =>
        grid.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text.Replace('\n', ' ') + string.Concat(Enumerable.Repeat(" |", cell.ColumnSpan - 1)))) + " |"));

    /// <summary>A cell a line and a bar behind it, as some crawlers keep tables: spans are further bars, on the line of the cell or below it.</summary>
    public static string BarsBehindLines(Draft draft) => TextShapes.Lines(draft, grid =>
        grid.Rows.SelectMany(row => row.SelectMany(cell => (IEnumerable<string>)[cell.Text.Replace('\n', ' ') + " |", .. cell.ColumnSpan > 1 ? [new string('|', cell.ColumnSpan - 1)] : Array.Empty<string>()])));

    /// <summary>A cell a line and a bar on the line below it.</summary>
    public static string BarsOnLines(Draft draft) => TextShapes.Lines(draft, grid => grid.Cells.SelectMany(cell => new[] { cell.Text, "|" }));

    /// <summary>A row begins with a bar on a line of its own.</summary>
    public static string BarsBeforeRows(Draft draft) => TextShapes.Lines(draft, grid =>
        grid.Rows.SelectMany(row => (IEnumerable<string>)["|", .. row.Select(cell => $"{cell.Text.Replace('\n', ' ')} {string.Concat(Enumerable.Repeat("|", cell.ColumnSpan))}".Trim())]));

    /// <summary>A row a line and a bar behind each cell, rows filled up with bars to the width of their table, but for the last, as some crawlers keep tables.</summary>
    public static string PaddedBars(Draft draft) => TextShapes.Lines(draft, grid =>
        grid.Rows.Select((row, i) => (string.Concat(row.Select(cell => $"{cell.Text.Replace('\n', ' ')} | ".TrimStart())) + Padding(grid, i)).TrimEnd()));

    /// <summary>The same with a cell a line.</summary>
    public static string PaddedBarsBehindLines(Draft draft) => TextShapes.Lines(draft, grid =>
        grid.Rows.SelectMany((row, i) => row.Select(cell => $"{cell.Text.Replace('\n', ' ')} |".TrimStart()).Concat(Padding(grid, i) is { Length: > 0 } padding ? [padding] : [])));

    private static string Padding(Grid grid, int row) => row + 1 == grid.Rows.Count ? "" : new string('|', grid.Width - grid.Rows[row].Count);

    public static string Csv(Draft draft, char separator = ',') => TextShapes.Lines(draft, grid =>
        grid.Expand().Select(row => string.Join(separator, row.Select(text => Quote(text, separator)))));

    private static string Pipes(string[] row) => "| " + string.Join(" | ", row.Select(text => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal))) + " |\n";

    private static string Quote(string text, char separator) =>
        text.Contains(separator) || text.Contains('"') || text.Contains('\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
