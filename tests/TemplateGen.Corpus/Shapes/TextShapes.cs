using System.Text;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Plain text of the kinds that come out of copying and converting.</summary>
internal static class TextShapes
{
    /// <summary>A row a line, cells between tabs; what a spanning cell covers is empty.</summary>
    public static string Tabs(Draft draft) => Lines(draft, grid => grid.Expand().Select(row => string.Join('\t', row)));

    /// <summary>A row a line between tabs, merged cells copied into each of their cells.</summary>
    public static string TabsCopied(Draft draft) => Lines(draft, grid => grid.Expand(repeat: true).Select(row => string.Join('\t', row)));

    /// <summary>A row a line between tabs, and nothing for what is covered.</summary>
    public static string TabsWithoutCovered(Draft draft) => Lines(draft, grid => grid.Rows.Select(row => string.Join('\t', row.Select(cell => cell.Text))));

    /// <summary>A cell a line, as a web page becomes text: with an empty line between cells, and nothing for what is covered.</summary>
    public static string CellALine(Draft draft, string between = "") =>
        Lines(draft, grid => grid.Cells.Select(cell => cell.Text).SelectMany(text => between.Length == 0 ? [text] : new[] { text, "" }));

    /// <summary>A cell a line behind a tab, rows apart, as a word processor writes it: what is covered from above is a line with a tab alone.</summary>
    public static string CellALineWithTabs(Draft draft) => Lines(draft, grid =>
    {
        List<string> lines = [];
        ILookup<int, PlacedCell> rows = grid.Place().ToLookup(cell => cell.Row);
        HashSet<(int Row, int Column)> covered = [.. grid.Place().SelectMany(cell => Enumerable.Range(1, cell.Cell.RowSpan - 1).Select(down => (cell.Row + down, cell.Column)))];
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            IEnumerable<(int Column, string Text)> cells = rows[row].Select(cell => (cell.Column, cell.Cell.Text))
                .Concat(covered.Where(cell => cell.Row == row).Select(cell => (cell.Column, "")))
                .OrderBy(cell => cell.Column);
            lines.AddRange(cells.Select(cell => "\t" + cell.Text));
            lines.Add("");
        }

        return lines;
    });

    /// <summary>As browsers give the text of a page whose cells hold paragraphs: a tab on a line of its own between cells, more blank lines between rows, one around tables.</summary>
    public static string Browser(Draft draft) => string.Join("\n\n", draft.Parts.Select(static part => part.Table is not { } grid ? part.Text
        : string.Join("\n\n\n\n\n", grid.Rows.Select(static row => string.Join("\n\n\t\n\n", row.Select(static cell => cell.Text.Length > 0 ? cell.Text : "\u00A0")))))) + "\n";

    /// <summary>Everything on one line, bars between cells and paragraphs; empty cells leave no trace.</summary>
    public static string OneLineOfBars(Draft draft) => string.Join('|', Lines(draft, grid => grid.Cells.Select(cell => cell.Text)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) + "\n";

    /// <summary>The cells of a row run together without anything between them.</summary>
    public static string RunTogether(Draft draft) => Lines(draft, grid => grid.Rows.Select(row => string.Concat(row.Select(cell => cell.Text))));

    /// <summary>A row a line, cells between single spaces; empty cells leave no trace.</summary>
    public static string Spaces(Draft draft) => Lines(draft, grid => grid.Rows.Select(row => string.Join(' ', row.Select(cell => cell.Text).Where(text => text.Length > 0))));

    /// <summary>Cut into pages: every so many lines a number of the page between dashes, and a form feed.</summary>
    public static string Paged(string text, int lines)
    {
        string[] all = text.Split('\n');
        return string.Join('\n', all.Select((line, i) => i > 0 && i % lines == 0 ? $"\n- {i / lines} -\n\f{line}" : line));
    }

    /// <summary>Everything on one line, between single spaces.</summary>
    public static string OneLine(Draft draft) => string.Join(' ', Lines(draft, grid => grid.Cells.Select(cell => cell.Text)).Split('\n', StringSplitOptions.RemoveEmptyEntries)) + "\n";

    /// <summary>The parts one after the other, tables as they are given line by line.</summary>
    public static string Lines(Draft draft, Func<Grid, IEnumerable<string>> table)
    {
        StringBuilder text = new();
        foreach (Part part in draft.Parts)
        {
            IEnumerable<string> lines = part.Table is null ? [part.Text] : table(part.Table);
            foreach (string line in lines)
            {
                text.Append(line).Append('\n');
            }

            if (part.Kind is PartKind.Title or PartKind.Table)
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    public static byte[] Bytes(string text) => new UTF8Encoding(false).GetBytes(text);
}
