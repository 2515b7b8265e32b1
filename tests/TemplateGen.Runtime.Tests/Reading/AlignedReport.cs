using System.Globalization;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Writes a report on any form as text aligned with spaces, as a page of PDF comes out, with columns of any width and some cells blank.</summary>
internal sealed class AlignedReport
{
    private readonly StringBuilder _text = new();
    private readonly System.Random _random;
    private readonly double _blanks;

    private AlignedReport(int seed, double blanks)
    {
        _random = new System.Random(seed);
        _blanks = blanks;
    }

    /// <summary>The cells that were left blank.</summary>
    internal HashSet<string> Blank { get; } = [];

    /// <summary>The text.</summary>
    internal string Text => _text.ToString();

    /// <summary>Writes a report.</summary>
    /// <param name="template">The form.</param>
    /// <param name="seed">Decides about widths and blank cells.</param>
    /// <param name="blanks">How many of the cells are blank, of 1.</param>
    internal static AlignedReport Write(Template template, int seed, double blanks)
    {
        AlignedReport report = new(seed, blanks);
        foreach (Section section in template.Sections)
        {
            report._text.Append(CultureInfo.InvariantCulture, $"{section.Label}\n\n");
            foreach (Grid grid in section.Items.Select(static item => item.Grid).OfType<Grid>())
            {
                report.Write(grid);
            }
        }

        return report;
    }

    private void Write(Grid grid)
    {
        // Wide enough for every cell of one column, then for those over several.
        int[] widths = [.. Enumerable.Range(0, grid.ColumnCount).Select(_ => 8 + _random.Next(8))];
        List<(PrintedRow Row, PrintedCell Cell, string Text)> cells = [.. grid.Rows.SelectMany(row => row.Cells.Select(cell => (row, cell, TextOf(row, cell))))];
        foreach ((_, PrintedCell cell, string text) in cells.OrderBy(static cell => cell.Cell.Width))
        {
            int missing = Width(text) + 3 - widths[cell.Column..(cell.Column + cell.Width)].Sum();
            widths[cell.Column + cell.Width - 1] += Math.Max(0, missing);
        }

        int side = _random.Next(3);
        foreach (PrintedRow row in grid.Rows)
        {
            StringBuilder line = new();
            int end = 0;
            foreach ((_, PrintedCell cell, string text) in cells.Where(cell => cell.Row == row))
            {
                int start = widths[..cell.Column].Sum();
                int room = widths[cell.Column..(cell.Column + cell.Width)].Sum() - 3 - Width(text);
                int place = start + (cell.Role == PrintedRole.Row ? 0 : side == 0 ? 0 : side == 1 ? room / 2 : room);
                line.Append(' ', place - end).Append(text);
                end = place + Width(text);
            }

            _text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        _text.Append('\n');
    }

    private string TextOf(PrintedRow row, PrintedCell cell)
    {
        if (cell.Role != PrintedRole.Value)
        {
            return cell.Text;
        }

        if (_random.NextDouble() < _blanks)
        {
            Blank.Add($"{row.Table.Name}/{cell.RowLine}/{cell.ColumnLine}");
            return "";
        }

        return ShapedReport.Figure(row.Table, cell.RowLine, cell.ColumnLine).ToString(CultureInfo.InvariantCulture);
    }

    private static int Width(string text) => text.Sum(static character => character >= 0x1100 || "“”‘’…·×§".Contains(character, StringComparison.Ordinal) ? 2 : 1);
}
