using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Resolves the cells of an operand in one edition: of this report, or of an earlier one.</summary>
internal sealed class CellReference
{
    private readonly bool _isOwnTable;
    private readonly bool _joinsByKey;
    private readonly bool _hasSeveralRows;

    internal CellReference(TableLayout table, LineSelector rows, LineSelector columns, Aggregate over, bool namesRepeatedRow, bool isOwnTable, bool isPrevious)
    {
        Table = table;
        Rows = rows;
        Columns = columns;
        Over = over;
        IsPrevious = isPrevious;
        _isOwnTable = isOwnTable;
        _joinsByKey = over == Aggregate.None && (rows.IsJoined || namesRepeatedRow);
        _hasSeveralRows = over != Aggregate.None && (namesRepeatedRow || (!rows.IsHere && !rows.IsJoined && rows.Lines(-1)!.Length > 1));
    }

    internal TableLayout Table { get; }

    internal LineSelector Rows { get; }

    internal LineSelector Columns { get; }

    internal Aggregate Over { get; }

    internal bool IsPrevious { get; }

    /// <summary>Shows every cell that the operand stands for at the place of the evaluation, void ones included.</summary>
    /// <returns>False where an earlier edition has no such cells.</returns>
    internal bool Visit<T>(RuleEvaluation evaluation, ref T visitor)
        where T : struct, ICellVisitor
    {
        SignedLine[]? rows = Rows.Lines(evaluation.RowLine);
        SignedLine[]? columns = Columns.Lines(evaluation.Column);
        if (rows is null || columns is null)
        {
            return false;
        }

        if (evaluation.IsAbsent(Table.Index, IsPrevious))
        {
            return true;
        }

        CellBlock block = evaluation.Block(Table.Index, IsPrevious);
        int entry = 0;
        foreach (SignedLine line in rows)
        {
            (int first, int count) = RowsOf(evaluation, block, line.Line);
            for (int row = first; row < first + count; row++)
            {
                for (int i = 0; i < columns.Length; i++)
                {
                    visitor.Visit(block, row, columns[i].Line, line.Sign * columns[i].Sign, _hasSeveralRows ? entry : i);
                }

                entry++;
            }
        }

        return true;
    }

    /// <summary>How many entries an aggregate goes over.</summary>
    internal int? CountEntries(RuleEvaluation evaluation)
    {
        if (Rows.Lines(evaluation.RowLine) is not { } rows || Columns.Lines(evaluation.Column) is not { } columns)
        {
            return null;
        }

        if (evaluation.IsAbsent(Table.Index, IsPrevious))
        {
            return 0;
        }

        int count = 0;
        foreach (SignedLine line in rows)
        {
            count += RowsOf(evaluation, evaluation.Block(Table.Index, IsPrevious), line.Line).Count;
        }

        return _hasSeveralRows ? count : columns.Length;
    }

    /// <summary>The rows of a block that stand for a template line at the place of the evaluation.</summary>
    internal (int First, int Count) RowsOf(RuleEvaluation evaluation, CellBlock block, int line)
    {
        if (Rows.IsHere)
        {
            return (evaluation.Row, 1);
        }

        if (block.Layout.Rows.Lines[line].Repetition is null)
        {
            return (block.RowOf(line), 1);
        }

        if (!_joinsByKey || evaluation.Key is not { } key)
        {
            return (block.RowOf(line), block.RowsOf(line));
        }

        if (_isOwnTable)
        {
            return evaluation.RowLine == line ? (evaluation.Row, 1) : (block.RowOf(line), block.RowsOf(line));
        }

        // Tables mostly list the same entries in the same order.
        int row = evaluation.Row;
        row = row < block.RowCount && block.LineOf(row) == line && block.KeyOf(row) == key ? row : block.RowOf(line, key);
        return row < 0 ? (0, 0) : (row, 1);
    }
}
