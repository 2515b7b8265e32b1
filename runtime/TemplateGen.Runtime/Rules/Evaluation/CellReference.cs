using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Resolves the cells of an operand in one edition: of this report, or of an earlier one.</summary>
/// <remarks>
/// A repeated row means the entry at which the rule is being evaluated (in another table the row of the same key), and all of them in
/// an aggregate or from elsewhere. A column that repeats within a row means the line at hand, and all lines of the row in an
/// aggregate; the columns that a row has once stand in its first line.
/// </remarks>
internal sealed class CellReference
{
    private readonly string? _key;
    private readonly bool _isOwnTable;
    private readonly bool _hasDetails;
    private readonly bool _hasRepetition;
    private readonly bool _goesOverDetails;
    private readonly bool _hasSeveralRows;
    private readonly Nesting _nesting;

    internal CellReference(TableLayout table, LineSelector rows, LineSelector columns, CellExpression expression, bool namesRepeatedRow, bool namesRepeatedColumn, bool isOwnTable)
    {
        Table = table;
        Rows = rows;
        Columns = columns;
        Over = expression.Over;
        Age = EarlierPeriod.AgeOf(expression.Previous);
        _key = expression.Key;
        _nesting = expression.Nesting;
        _isOwnTable = isOwnTable && Age == ReportAge.Current;
        _hasDetails = table.Columns.IsRepeated;
        _hasRepetition = table.Rows.IsRepeated;
        _goesOverDetails = namesRepeatedColumn && (Over != Aggregate.None || !_isOwnTable);
        GoesOverEntries = Over != Aggregate.None && namesRepeatedRow && _key is null;
        _hasSeveralRows = Over != Aggregate.None && (GoesOverEntries || namesRepeatedColumn || (!rows.IsHere && !rows.IsJoined && rows.Lines(-1)!.Length > 1));
    }

    internal TableLayout Table { get; }

    internal LineSelector Rows { get; }

    internal LineSelector Columns { get; }

    internal Aggregate Over { get; }

    /// <summary>Which report it is taken from.</summary>
    internal ReportAge Age { get; }

    /// <summary>Whether it takes all entries of a repeated row together.</summary>
    internal bool GoesOverEntries { get; }

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

        if (evaluation.IsAbsent(Table.Index, Age))
        {
            return true;
        }

        CellBlock block = evaluation.Block(Table.Index, Age);
        int entry = 0;
        foreach (SignedLine line in rows)
        {
            IReadOnlyList<int>? nested = _nesting == Nesting.None ? null : evaluation.Nested(Table.Index, line.Line, Age).Rows(_nesting, evaluation.Row);
            (int first, int count) = nested is null ? RowsOf(evaluation, block, line.Line) : (0, nested.Count);
            for (int i = first; i < first + count; i++)
            {
                int row = nested is null ? i : nested[i];
                if (_hasDetails && IsLoneEmptyLine(block, row))
                {
                    continue;
                }

                for (int j = 0; j < columns.Length; j++)
                {
                    int at = _hasDetails ? LineOf(evaluation, block, row, columns[j].Line) : row;
                    visitor.Visit(block, at, columns[j].Line, line.Sign * columns[j].Sign, _hasSeveralRows ? entry : j);
                }

                entry++;
            }
        }

        return true;
    }

    /// <summary>Whether it goes over entries or lines of which the document may have more than were read.</summary>
    internal bool IsUnread(RuleEvaluation evaluation)
    {
        CellBlock block = evaluation.Block(Table.Index, Age);
        if (!block.IsUnread || evaluation.IsAbsent(Table.Index, Age))
        {
            return false;
        }

        SignedLine[]? rows = Rows.Lines(evaluation.RowLine);
        bool isFound = _key is not null && rows is not null && Array.TrueForAll(rows, line => block.RowOf(line.Line, _key) >= 0);
        return (!isFound && AreRepeated(rows, Table.Rows)) || AreRepeated(Columns.Lines(evaluation.Column), Table.Columns);
    }

    /// <summary>Whether some of its rows are missing: the report itself lists them, but the table does not have them.</summary>
    internal bool LacksRows(RuleEvaluation evaluation) =>
        _hasRepetition && !evaluation.IsAbsent(Table.Index, Age) && evaluation.Entries(Table.Index, Age) is { LacksRows: true } entries
            && Rows.Lines(evaluation.RowLine) is { } rows && Array.Exists(rows, line => Lacks(evaluation, entries, line.Line));

    private bool Lacks(RuleEvaluation evaluation, ListedEntries entries, int line) =>
        (_key ?? (GoesOverEntries ? null : evaluation.Key)) is { } key ? entries.Lacks(line, key) : entries.Lacks(line);

    private static bool AreRepeated(SignedLine[]? lines, Axis axis) => lines is not null && Array.Exists(lines, line => axis.Lines[line.Line].Repetition is not null);

    /// <summary>The rows of a block that stand for a template line at the place of the evaluation.</summary>
    internal (int First, int Count) RowsOf(RuleEvaluation evaluation, CellBlock block, int line)
    {
        int row = Rows.IsHere ? evaluation.Row : FindRow(evaluation, block, line);
        return row == -1 ? (0, 0)
            : row < 0 ? (block.RowOf(line), block.RowsOf(line))
            : !_hasDetails ? (row, 1)
            : _goesOverDetails ? (row - block.DetailOf(row), block.DetailsOf(row))
            : (row, 1);
    }

    /// <summary>The row that stands for a line; -1 where there is none, -2 where all rows of the line are meant.</summary>
    private int FindRow(RuleEvaluation evaluation, CellBlock block, int line)
    {
        AxisNode node = block.Layout.Rows.Lines[line];
        if (node.Repetition is null)
        {
            return _isOwnTable && evaluation.RowLine == line ? evaluation.Row : block.RowOf(line);
        }

        if (_key is not null)
        {
            return block.RowOf(line, _key);
        }

        if (GoesOverEntries || evaluation.Key is not { } key)
        {
            return -2;
        }

        if (!_isOwnTable)
        {
            // Tables mostly list the same entries in the same order.
            int same = evaluation.Row;
            return same < block.RowCount && block.LineOf(same) == line && block.KeyOf(same) == key && block.DetailOf(same) == 0 ? same : block.RowOf(line, key);
        }

        return evaluation.RowLine == line ? evaluation.Row
            : block.Layout.Rows.Lines[evaluation.RowLine].Entry == node.Entry ? block.RowOf(line, key)
            : -2;
    }

    // Where all rows of a line are gone through, those are lines within rows too: a column that a row has once is void in all but the first.
    private int LineOf(RuleEvaluation evaluation, CellBlock block, int row, int column) =>
        block.Layout.Columns.Lines[column].Repetition is null && row == evaluation.Row && _isOwnTable ? row - block.DetailOf(row) : row;

    /// <summary>Whether an aggregate over the lines of a row finds but one, and that empty: there are none then.</summary>
    private bool IsLoneEmptyLine(CellBlock block, int row)
    {
        if (!_goesOverDetails || Over == Aggregate.None || block.DetailOf(row) > 0 || block.DetailsOf(row) > 1)
        {
            return false;
        }

        for (int column = 0; column < block.ColumnCount; column++)
        {
            if (block.Layout.Columns.Lines[column].Repetition is not null && block.State(row, column) is not (CellState.Blank or CellState.Missing))
            {
                return false;
            }
        }

        return true;
    }
}
