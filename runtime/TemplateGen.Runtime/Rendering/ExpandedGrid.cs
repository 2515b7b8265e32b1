using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>A grid with the rows of a report: repeated rows stand once for each entry, and once empty where there is none.</summary>
internal sealed class ExpandedGrid
{
    private readonly Grid _grid;
    private readonly Report _report;
    private readonly List<ExpandedRow> _rows = [];

    private ExpandedGrid(Grid grid, Report report)
    {
        _grid = grid;
        _report = report;
    }

    internal static IReadOnlyList<ExpandedRow> Of(Grid grid, Report report) => new ExpandedGrid(grid, report).Expand();

    /// <summary>Whether a cell stands where the form has no cell: shaded in print.</summary>
    internal static bool IsShaded(PrintedCell cell, PrintedRow row, Grid grid) =>
        cell.Role == PrintedRole.Blank
        && !row.IsHeader
        && cell.Column >= grid.LabelColumnCount
        && row.Cells.Count(other => other.Column >= grid.LabelColumnCount) > 1;

    private List<ExpandedRow> Expand()
    {
        for (int start = 0; start < _grid.Rows.Count;)
        {
            PrintedRow first = _grid.Rows[start];
            int end = first.Entry is null ? start + 1 : PrintedHeights.EndOfEntry(_grid.Rows, start);
            int keyColumn = PrintedHeights.KeyColumn(_grid.Rows, first);
            bool isFurther = false;
            foreach (RowEntry? entry in PrintedHeights.Entries(first, _report.Block(first.Table.Index)))
            {
                for (int row = start; row < end; row++)
                {
                    Add(row, entry, keyColumn, isFurther);
                }

                isFurther = true;
            }

            start = end;
        }

        return _rows;
    }

    private void Add(int index, RowEntry? entry, int keyColumn, bool isFurther)
    {
        PrintedRow row = _grid.Rows[index];
        CellBlock block = _report.Block(row.Table.Index);
        int blockRow = PrintedHeights.BlockRow(row, block, entry);
        int lines = PrintedHeights.Of(row, block, entry);
        for (int line = 0; line < lines; line++)
        {
            List<ExpandedCell> cells = [];
            foreach (PrintedCell cell in row.Cells)
            {
                bool isWithinLines = cell.IsWithinLines(row.Table);
                bool isWithinEntry = row.Entry is not null && cell.Column >= keyColumn;
                if ((isWithinLines || line == 0) && (isWithinEntry || !isFurther))
                {
                    int height = isWithinLines ? 1 : Height(index, cell, isWithinEntry, entry);
                    cells.Add(new ExpandedCell(cell, row.Table, _rows.Count, height, blockRow < 0 ? -1 : blockRow + line, entry?.Key));
                }
            }

            _rows.Add(new ExpandedRow(row, cells));
        }
    }

    private int Height(int index, PrintedCell cell, bool isWithinEntry, RowEntry? entry)
    {
        PrintedRow[] covered = [.. _grid.Rows.Skip(index).Take(cell.Height)];
        return isWithinEntry ? covered.Sum(row => PrintedHeights.Of(row, _report.Block(row.Table.Index), entry)) : PrintedHeights.Of(covered, _report);
    }
}
