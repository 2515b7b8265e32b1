using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>The columns of a table that is printed without spans, and what stands over each: shared by writing such tables and by reading them back.</summary>
internal static class OutlineColumns
{
    /// <summary>The columns of the grid that hold values or are left free.</summary>
    internal static int[] Of(IEnumerable<PrintedCell> cells, int labels) => [.. cells
        .Where(cell => cell.Role is PrintedRole.Value or PrintedRole.Blank or PrintedRole.Code or PrintedRole.Entry && cell.Column >= labels)
        .Select(static cell => cell.Column)
        .Distinct()
        .Order()];

    /// <summary>Whether a cell is printed over a column: what heads all of them stands above the table.</summary>
    internal static bool IsHeading(PrintedCell cell, IReadOnlyList<int> columns, int column) =>
        cell.Role == PrintedRole.Column && !HeadsAll(cell, columns) && Covers(cell, column);

    /// <summary>Whether a cell is the code of a column.</summary>
    internal static bool IsCode(PrintedCell cell, int column) => cell is { Role: PrintedRole.Code, Text.Length: > 0 } && Covers(cell, column);

    /// <summary>What is printed above a table, on lines of their own.</summary>
    internal static IEnumerable<PrintedCell> Above(Grid grid, TableLayout table)
    {
        PrintedRow[] rows = [.. grid.Rows.Where(row => row.Table == table)];
        int[] columns = Of(rows.SelectMany(static row => row.Cells), grid.LabelColumnCount);
        return rows.Where(static row => row.IsHeader).SelectMany(static row => row.Cells).Where(cell => cell.Role == PrintedRole.Heading || HeadsAll(cell, columns));
    }

    /// <summary>Whether a heading stands over all columns.</summary>
    internal static bool HeadsAll(PrintedCell cell, IReadOnlyList<int> columns) =>
        cell.Role == PrintedRole.Column && columns.Count > 1 && columns.All(column => Covers(cell, column));

    /// <summary>Whether a cell covers a column.</summary>
    internal static bool Covers(PrintedCell cell, int column) => cell.Column <= column && column < cell.Column + cell.Width;
}
