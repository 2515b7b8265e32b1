using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>A grid with the rows of a report: a repeated row stands once for each entry, and once empty where there is none.</summary>
internal static class ExpandedGrid
{
    internal static IReadOnlyList<ExpandedRow> Of(Grid grid, Report report)
    {
        int[] counts = [.. grid.Rows.Select(row => Count(row, report))];
        List<ExpandedRow> rows = [];
        for (int i = 0; i < counts.Length; i++)
        {
            PrintedRow printed = grid.Rows[i];
            int line = Line(printed);
            CellBlock block = report.Block(printed.Table.Index);
            int first = line < 0 || (printed.IsRepeated && block.RowsOf(line) == 0) ? -1 : block.RowOf(line);
            for (int entry = 0; entry < counts[i]; entry++)
            {
                List<ExpandedCell> cells = [];
                foreach (PrintedCell cell in printed.Cells)
                {
                    bool spansEntries = printed.IsRepeated && SpansEntries(cell, grid);
                    if (spansEntries && entry > 0)
                    {
                        continue;
                    }

                    int height = printed.IsRepeated && !spansEntries ? 1 : counts.Skip(i).Take(cell.Height).Sum();
                    cells.Add(new ExpandedCell(cell, printed.Table, rows.Count, height, first < 0 ? -1 : first + entry));
                }

                rows.Add(new ExpandedRow(printed, cells));
            }
        }

        return rows;
    }

    /// <summary>Whether a cell of a repeated row stands there once: the label of such a row is its key, what else stands among the labels heads all entries.</summary>
    internal static bool SpansEntries(PrintedCell cell, Grid grid) =>
        cell.Role == PrintedRole.Row || (cell.Role == PrintedRole.Blank && cell.Column < grid.LabelColumnCount);

    /// <summary>Whether a cell stands where the form has no cell: shaded in print.</summary>
    internal static bool IsShaded(PrintedCell cell, PrintedRow row, Grid grid) =>
        cell.Role == PrintedRole.Blank
        && !row.IsHeader
        && cell.Column >= grid.LabelColumnCount
        && row.Cells.Count(other => other.Column >= grid.LabelColumnCount) > 1;

    private static int Count(PrintedRow row, Report report) =>
        row.IsRepeated && Line(row) is >= 0 and int line ? Math.Max(1, report.Block(row.Table.Index).RowsOf(line)) : 1;

    private static int Line(PrintedRow row) => row.Cells.FirstOrDefault(cell => cell.Role == PrintedRole.Value)?.RowLine ?? -1;
}
