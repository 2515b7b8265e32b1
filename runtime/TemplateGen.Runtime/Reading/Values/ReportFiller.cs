using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Units;

namespace TemplateGen.Reading.Values;

/// <summary>Fills a report in from the rows of a document.</summary>
/// <param name="report">The report; all its cells are missing until a row of the document has them.</param>
/// <param name="cells">Fills its cells in.</param>
/// <param name="notes">Takes what is worth a note.</param>
internal sealed class ReportFiller(Report report, CellFiller cells, ReadingNotes notes)
{
    /// <summary>Fills the report in.</summary>
    /// <param name="rows">The rows, one reading each.</param>
    /// <param name="groups">The tables that were read as a whole.</param>
    internal void Fill(IReadOnlyList<RowReading> rows, IReadOnlyList<GroupReading> groups)
    {
        foreach (CellBlock block in report.Blocks)
        {
            if (UnreadTables.IsUnread(block.Layout) && groups.All(group => group.Table != block.Layout))
            {
                block.IsUnread = true;
                UnreadTables.Explain(block.Layout, rows, notes);
            }

            for (int row = 0; row < block.RowCount; row++)
            {
                Clear(block, row);
            }
        }

        foreach (GroupReading group in groups)
        {
            CellBlock block = report.Block(group.Table.Index);
            GroupFiller.Fill(group, block, row => Clear(block, row),
                (row, node, column, line) => cells.Fill(block, row, column, node, line[column]!, UnitCells.Of(group.Table, line), isInferred: false));
        }

        foreach (RowReading row in rows)
        {
            CellBlock block = report.Block(row.Table.Index);
            if (block.IsUnread && !UnreadTables.KeepsLine(row.Table, row.Item.Node!))
            {
                continue;
            }

            int line = row.Item.Node!.Line;
            int index;
            if (row.Item.Node.Repetition is null)
            {
                index = block.RowOf(line);
            }
            else if (row.Key is { } key && block.RowOf(line, key) < 0)
            {
                index = block.AddRow(line, key);
                Clear(block, index);
                if (row.Step.Step.Record.Foreign is { } printed && printed.Text.Trim() != key)
                {
                    RowNotes.KeyDiffers(printed.Text, key, printed.Place, notes);
                }
            }
            else
            {
                continue;
            }

            Fill(block, index, row);
            RowExplanation.Add(row, notes);
        }

        cells.Settle(report);
        NoteBlanks(rows);
    }

    private static void Clear(CellBlock block, int row)
    {
        for (int column = 0; column < block.ColumnCount; column++)
        {
            if (!block.Specification(row, column).IsVoid)
            {
                block.SetState(row, column, CellState.Missing);
            }
        }
    }

    private void Fill(CellBlock block, int index, RowReading row)
    {
        IReadOnlyList<Token> beside = UnitCells.Of(row.Table, row.Columns, row.Cells ?? [], row.Found, row.Step.Step.Record.Cells, row.Aside);
        if (row.IsRead)
        {
            for (int i = 0; i < row.Columns.Length; i++)
            {
                Fill(block, index, row.Columns[i], row, row.Cells![i], beside);
            }

            return;
        }

        // A row found by its place alone has no cells of its own; one with a label has, though which is which is not known.
        Token? first = row.Problem == RowProblem.Order ? null : row.Found.FirstOrDefault(static cell => cell.Kind != TokenKind.Blank);
        if (first is null)
        {
            return;
        }

        string shown = cells.Written(RowNotes.Shown(row.Found));
        for (int i = 0; i < row.Columns.Length; i++)
        {
            int column = row.Columns[i];
            if (row.Inferred?.Cells[i] is { } inferred)
            {
                Fill(block, index, column, row, inferred, beside);
            }
            else
            {
                block.SetState(index, column, CellState.Unreadable, shown);
                block.SetSource(index, column, new CellSource(shown, first.Place));
            }
        }
    }

    private void Fill(CellBlock block, int row, int column, RowReading reading, Token cell, IReadOnlyList<Token> beside)
    {
        bool isInferred = (reading.IsInferred && reading.Item.Node!.Label.Length > 0) || reading.Inferred is not null || cell.IsParted;
        cells.Fill(block, row, column, reading.Item.Node!, cell, beside, isInferred);
    }

    private void NoteBlanks(IReadOnlyList<RowReading> rows)
    {
        foreach (IGrouping<TableLayout, RowReading> table in rows
            .Where(static row => row.IsRead && row.BlankCount > 0 && !UnreadTables.IsUnread(row.Table)).GroupBy(static row => row.Table))
        {
            string name = RowNotes.TableName(table.Key);
            notes.Note(
                "blank-cells",
                table.First().Step.Step.Record.First.Place,
                $"“{name}”有 {table.Count()} 行带有栏目以外的空白单元格，已略去",
                $"{RowNotes.Rows(table.Count())} of \"{name}\" {(table.Count() == 1 ? "has" : "have")} blank cells outside the columns, which were left out");
        }
    }
}
