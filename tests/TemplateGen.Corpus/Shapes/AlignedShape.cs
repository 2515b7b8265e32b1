using System.Text;
using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>
/// Text as <c>pdftotext -layout</c> gives it: what stands on a line of the page stands on a line of text, columns kept by spaces. Labels are broken over
/// lines, figures stand at half the height of their row, group labels at half the height of their rows.
/// </summary>
internal static class AlignedShape
{
    public static string Write(Draft draft, int labelWidth = 18, int figureWidth = 8) => TextShapes.Lines(draft, grid => Draw(grid, labelWidth, figureWidth, DisplayWidth.Of));

    /// <summary>The same where every character takes one place, as in what <c>pdftotext</c> writes.</summary>
    public static string WriteInCharacters(Draft draft, int labelWidth = 12, int figureWidth = 8) => TextShapes.Lines(draft, grid => Draw(grid, labelWidth, figureWidth, static text => text.Length));

    // A table as lines.
    private static IEnumerable<string> Draw(Grid grid, int labelWidth, int figureWidth, Func<string, int> measure)
    {
        IReadOnlyList<PlacedCell> cells = grid.Place();
        int[] widths = Widths(grid, cells, labelWidth, figureWidth, measure);
        int[] lefts = new int[widths.Length + 1];
        for (int column = 0; column < widths.Length; column++)
        {
            lefts[column + 1] = lefts[column] + widths[column];
        }

        IReadOnlyList<string> Wrapped(PlacedCell cell) => DisplayWidth.Wrap(cell.Cell.Text, DisplayWidth.Of("字") / measure("字") * (lefts[cell.Column + cell.Cell.ColumnSpan] - lefts[cell.Column] - 2));

        int[] tops = Tops(grid, cells, Wrapped);
        List<(int Line, int Left, string Text)> pieces = [];
        foreach (PlacedCell cell in cells)
        {
            IReadOnlyList<string> lines = Wrapped(cell);
            int top = tops[cell.Row];
            int height = tops[cell.Row + cell.Cell.RowSpan] - top;
            int width = lefts[cell.Column + cell.Cell.ColumnSpan] - lefts[cell.Column];
            bool isCentred = cell.Column > 0 || cell.Cell.ColumnSpan > 3;
            for (int i = 0; i < lines.Count; i++)
            {
                int left = lefts[cell.Column] + (isCentred ? Math.Max(0, (width - measure(lines[i])) / 2) : 0);
                pieces.Add((top + ((height - lines.Count) / 2) + i, left, lines[i]));
            }
        }

        for (int line = 0; line < tops[^1]; line++)
        {
            StringBuilder text = new();
            int used = 0;
            foreach ((_, int left, string piece) in pieces.Where(piece => piece.Line == line && piece.Text.Length > 0).OrderBy(piece => piece.Left))
            {
                int gap = Math.Max(left - used, used == 0 ? 0 : 1);
                text.Append(' ', gap).Append(piece);
                used += gap + measure(piece);
            }

            yield return text.ToString();
        }
    }

    // A column of figures is narrow, one of labels wide, unless a figure needs more.
    private static int[] Widths(Grid grid, IReadOnlyList<PlacedCell> cells, int labelWidth, int figureWidth, Func<string, int> measure)
    {
        int[] widths = new int[grid.Width];
        for (int column = 0; column < widths.Length; column++)
        {
            PlacedCell[] alone = [.. cells.Where(cell => cell.Column == column && cell.Cell.Address is not null)];
            widths[column] = alone.Length == 0 ? labelWidth : Math.Max(figureWidth, alone.Max(cell => measure(cell.Cell.Text)) + 3);
        }

        return widths;
    }

    private static int[] Tops(Grid grid, IReadOnlyList<PlacedCell> cells, Func<PlacedCell, IReadOnlyList<string>> wrapped)
    {
        int[] heights = [.. Enumerable.Repeat(1, grid.Rows.Count)];
        foreach (PlacedCell cell in cells.OrderBy(cell => cell.Cell.RowSpan))
        {
            int last = Math.Min(cell.Row + cell.Cell.RowSpan, heights.Length) - 1;
            int missing = wrapped(cell).Count - heights[cell.Row..(last + 1)].Sum();
            heights[last] += Math.Max(0, missing);
        }

        int[] tops = new int[heights.Length + 1];
        for (int row = 0; row < heights.Length; row++)
        {
            tops[row + 1] = tops[row] + heights[row];
        }

        return tops;
    }
}
