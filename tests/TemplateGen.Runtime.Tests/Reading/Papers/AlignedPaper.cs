using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>Writes a printed page as text aligned with spaces, as a page of PDF comes out, with columns of any width.</summary>
internal static class AlignedPaper
{
    private const int Gap = 3;

    /// <summary>Writes the page.</summary>
    /// <param name="paper">The page.</param>
    /// <param name="random">Decides about the widths of columns and the side to which figures keep.</param>
    internal static string Text(Paper paper, Random random)
    {
        StringBuilder text = new();
        foreach (PaperBlock block in paper.Blocks)
        {
            if (block.IsTable)
            {
                Write(text, block, random);
            }
            else
            {
                text.Append(block.Text).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PaperBlock block, Random random)
    {
        // Wide enough for every cell of one column, then for those over several.
        PaperCell[] cells = [.. block.Rows.SelectMany(static row => row.Cells)];
        int[] widths = [.. Enumerable.Range(0, cells.Max(static cell => cell.Column + cell.Width)).Select(_ => 8 + random.Next(8))];
        foreach (PaperCell cell in cells.OrderBy(static cell => cell.Width))
        {
            int missing = Width(cell.Text) + Gap - widths[cell.Column..(cell.Column + cell.Width)].Sum();
            widths[cell.Column + cell.Width - 1] += Math.Max(0, missing);
        }

        int side = random.Next(3);
        foreach (PaperRow row in block.Rows)
        {
            StringBuilder line = new();
            int end = 0;
            foreach (PaperCell cell in row.Cells)
            {
                int room = widths[cell.Column..(cell.Column + cell.Width)].Sum() - Gap - Width(cell.Text);
                int place = widths[..cell.Column].Sum() + (cell.Role == PrintedRole.Row ? 0 : side == 0 ? 0 : side == 1 ? room / 2 : room);
                line.Append(' ', place - end).Append(cell.Text);
                end = place + Width(cell.Text);
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }

    private static int Width(string text) => text.Sum(static character => character >= 0x1100 || "“”‘’…·×§".Contains(character, StringComparison.Ordinal) ? 2 : 1);
}
