using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Printed;

/// <summary>The rows of a grid where cells span rows and columns, as in pages and drawn text.</summary>
internal static class RuledRows
{
    internal static PrintedPart Of(Grid grid) =>
        PrintedPart.Of(grid.Tables, PrintedForm.Blocks(grid, null, (row, isFurther, isEmpty) => Rows(grid, row, isFurther, isEmpty)));

    private static IEnumerable<ExpectedRow> Rows(Grid grid, int index, bool isFurther, bool isEmpty)
    {
        PrintedRow row = grid.Rows[index];
        int keyColumn = PrintedHeights.KeyColumn(grid.Rows, row);
        ExpectedCell[] cells = [.. row.Cells.Where(cell => !isFurther || cell.Column >= keyColumn).Select(cell => Cell(cell, row.Table))];
        ExpectedRow? line = row.HasLines && !isEmpty
            ? new ExpectedRow(row.Table, row.Entry, [.. row.Cells.Where(cell => cell.IsWithinLines(row.Table)).Select(cell => Cell(cell, row.Table))]) { IsLine = true }
            : null;
        bool startsEntry = row.Entry is not null && (index == 0 || grid.Rows[index - 1].Entry != row.Entry);
        yield return new ExpectedRow(row.Table, row.Entry, cells) { Line = line, IsEmpty = isEmpty, StartsEntry = startsEntry };
    }

    /// <summary>What stands in a printed cell.</summary>
    internal static ExpectedCell Cell(PrintedCell cell, TableLayout table) => cell.Role switch
    {
        PrintedRole.Blank => ExpectedCell.Blank,
        PrintedRole.Entry => ExpectedCell.Any,
        PrintedRole.Key => ExpectedCell.Key(table),
        PrintedRole.Value => table[cell.RowLine, cell.ColumnLine].IsVoid ? ExpectedCell.Blank : ExpectedCell.Value(cell.RowLine, cell.ColumnLine),
        _ => ExpectedCell.Of(cell.Text),
    };
}
