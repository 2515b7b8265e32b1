using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Printed;

/// <summary>The rows of a table where nothing spans: headings in one row, labels in one column, those that head others in rows of their own, as in Markdown.</summary>
internal sealed class OutlineRows
{
    private readonly Grid _grid;
    private readonly TableLayout _table;
    private readonly int[] _columns;

    private OutlineRows(Grid grid, TableLayout table)
    {
        _grid = grid;
        _table = table;
        _columns = OutlineColumns.Of(Own.SelectMany(static row => row.Cells), grid.LabelColumnCount);
    }

    private IEnumerable<PrintedRow> Own => _grid.Rows.Where(row => row.Table == _table);

    internal static PrintedPart Of(Grid grid, TableLayout table)
    {
        OutlineRows rows = new(grid, table);
        return PrintedPart.Of([table], [new PrintedBlock([rows.Header()], [], []), .. PrintedForm.Blocks(grid, table, rows.Rows)]);
    }

    private ExpectedRow Header()
    {
        PrintedCell[] headers = [.. Own.Where(static row => row.IsHeader).SelectMany(static row => row.Cells)];
        List<ExpectedCell> cells = [.. _columns
            .Select(column => ExpectedCell.Of(headers.Where(cell => OutlineColumns.IsHeading(cell, _columns, column)).Select(static cell => cell.Text)
            .Concat(headers.Where(cell => OutlineColumns.IsCode(cell, column)).Select(static cell => $"({cell.Text})"))))];
        if (_grid.LabelColumnCount > 0)
        {
            cells.Insert(0, ExpectedCell.Of(headers.Where(static cell => cell.Role == PrintedRole.Corner).Select(static cell => cell.Text)));
        }

        return new ExpectedRow(_table, null, [.. cells]);
    }

    private IEnumerable<ExpectedRow> Rows(int index, bool isFurther, bool isEmpty)
    {
        PrintedRow row = _grid.Rows[index];
        if (row.IsHeader)
        {
            yield break;
        }

        int keyColumn = PrintedHeights.KeyColumn(_grid.Rows, row);
        bool startsEntry = row.Entry is not null && (index == 0 || _grid.Rows[index - 1].Entry != row.Entry);
        PrintedCell[] cells = [.. row.Cells.Where(cell => !isFurther || cell.Column >= keyColumn)];
        PrintedCell[] labels = [.. cells.Where(static cell => cell.Role is PrintedRole.Row or PrintedRole.Key)];
        bool hasValues = cells.Any(static cell => cell.Role == PrintedRole.Value);
        for (int i = 0; i < labels.Length; i++)
        {
            bool isPrinted = labels[i].Role == PrintedRole.Key ? !isEmpty : labels[i].Text.Length > 0;
            if ((i < labels.Length - 1 || !hasValues) && isPrinted)
            {
                ExpectedCell[] labelled = [Label(labels[i]), .. _columns.Select(static _ => ExpectedCell.Blank)];
                yield return new ExpectedRow(_table, row.Entry, labelled) { IsEmpty = isEmpty, StartsEntry = startsEntry };
                startsEntry = false;
            }
        }

        if (hasValues)
        {
            ExpectedRow? line = row.HasLines && !isEmpty ? new ExpectedRow(_table, row.Entry, Line(null, cells.Where(cell => cell.IsWithinLines(_table)))) { IsLine = true } : null;
            yield return new ExpectedRow(_table, row.Entry, Line(labels is [.., var label] ? label : null, cells)) { Line = line, IsEmpty = isEmpty, StartsEntry = startsEntry };
        }
    }

    private ExpectedCell[] Line(PrintedCell? label, IEnumerable<PrintedCell> cells)
    {
        PrintedCell[] values = [.. cells.Where(static cell => cell.Role is PrintedRole.Value or PrintedRole.Code or PrintedRole.Entry)];
        IEnumerable<ExpectedCell> line = _columns
            .Select(column => Array.Find(values, cell => OutlineColumns.Covers(cell, column)) is { } value ? RuledRows.Cell(value, _table) : ExpectedCell.Blank);
        return _grid.LabelColumnCount > 0 ? [label is null ? ExpectedCell.Blank : Label(label), .. line] : [.. line];
    }

    private ExpectedCell Label(PrintedCell cell) => cell.Role == PrintedRole.Key ? ExpectedCell.Key(_table) : ExpectedCell.Of(cell.Text);
}
