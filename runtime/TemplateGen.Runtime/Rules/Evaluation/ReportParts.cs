using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>What of its form a report has: tables that were left out or do not apply, rows and columns for other years.</summary>
/// <remarks>Decided once for a report, at first use. Conditions that go in a circle end where they began: there the part counts as there.</remarks>
internal sealed class ReportParts
{
    private readonly TemplatePlan _plan;
    private readonly Truths[] _tables;
    private readonly (bool[] Rows, bool[] Columns)?[] _lines;
    private readonly ListedEntries?[] _entries;
    private readonly Dictionary<(int Table, int Line), NestedKeys> _nested = [];

    internal ReportParts(Report report, TemplatePlan plan)
    {
        Report = report;
        _plan = plan;
        _tables = new Truths[report.Blocks.Count];
        _lines = new (bool[] Rows, bool[] Columns)?[report.Blocks.Count];
        _entries = new ListedEntries?[report.Blocks.Count];
    }

    internal Report Report { get; }

    /// <summary>Whether a table is there.</summary>
    internal Truths Table(int table, RuleEvaluation evaluation)
    {
        if (_tables[table] == Truths.None)
        {
            _tables[table] = Truths.True;
            _tables[table] = FindTable(table, evaluation);
        }

        return _tables[table];
    }

    /// <summary>Whether a cell is void on the form, or lies in a row or column that this report does not have.</summary>
    internal bool IsVoid(CellBlock block, int row, int column, RuleEvaluation evaluation)
    {
        if (block.Specification(row, column).IsVoid)
        {
            return true;
        }

        return _plan.Lines[block.Layout.Index].IsLimited && Lines(block.Layout, evaluation) is var lines && (!lines.Rows[block.LineOf(row)] || !lines.Columns[column]);
    }

    /// <summary>Which rows and columns of a table this report has, by line.</summary>
    internal (bool[] Rows, bool[] Columns) Lines(TableLayout table, RuleEvaluation evaluation)
    {
        if (_lines[table.Index] is not { } lines)
        {
            LineConditions conditions = _plan.Lines[table.Index];
            _lines[table.Index] = lines = (AllOf(table.Rows), AllOf(table.Columns));
            if (conditions.IsLimited)
            {
                RuleEvaluation apart = evaluation.Apart(this);
                _lines[table.Index] = lines = (conditions.Rows(apart), conditions.Columns(apart));
            }
        }

        return lines;
    }

    /// <summary>How the rows of a table compare with the lists that the report declares.</summary>
    internal ListedEntries Entries(int table, RuleEvaluation evaluation) =>
        _entries[table] ??= new ListedEntries(Report, Report.Block(table), Lines(Report.Block(table).Layout, evaluation).Rows);

    /// <summary>The entries of a repeated row as a tree.</summary>
    internal NestedKeys Nested(int table, int line)
    {
        if (!_nested.TryGetValue((table, line), out NestedKeys? nested))
        {
            _nested[(table, line)] = nested = new NestedKeys(Report.Block(table), line);
        }

        return nested;
    }

    /// <summary>Whether the form calls for a table, be it left out or not.</summary>
    internal Truths Calls(int table, RuleEvaluation evaluation) => _plan.Presence[table]?.Evaluate(evaluation.Apart(this)) ?? Truths.True;

    private Truths FindTable(int table, RuleEvaluation evaluation)
    {
        CellBlock block = Report.Block(table);
        Truths calls = Calls(table, evaluation);
        return !block.Layout.IsOptional || !IsEmpty(block) ? calls
            : block.IsUnread && (calls & Truths.True) != 0 ? calls | Truths.False
            : Truths.False;
    }

    private static bool IsEmpty(CellBlock block) =>
        !block.States.ContainsAnyExcept(CellState.Blank, CellState.Missing)
        && block.RowCount == block.Layout.Rows.Lines.Count(static line => line.Repetition is null);

    private static bool[] AllOf(Axis axis) => [.. axis.Lines.Select(static _ => true)];
}
