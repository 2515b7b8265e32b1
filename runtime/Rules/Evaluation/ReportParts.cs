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

    internal ReportParts(Report report, TemplatePlan plan)
    {
        Report = report;
        _plan = plan;
        _tables = new Truths[report.Blocks.Count];
        _lines = new (bool[] Rows, bool[] Columns)?[report.Blocks.Count];
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

        int table = block.Layout.Index;
        LineConditions conditions = _plan.Lines[table];
        if (!conditions.IsLimited)
        {
            return false;
        }

        if (_lines[table] is not { } lines)
        {
            _lines[table] = lines = (AllOf(block.Layout.Rows), AllOf(block.Layout.Columns));
            RuleEvaluation apart = evaluation.Apart(this);
            _lines[table] = lines = (conditions.Rows(apart), conditions.Columns(apart));
        }

        return !lines.Rows[block.LineOf(row)] || !lines.Columns[column];
    }

    private Truths FindTable(int table, RuleEvaluation evaluation)
    {
        CellBlock block = Report.Block(table);
        return block.Layout.IsOptional && IsEmpty(block)
            ? Truths.False
            : _plan.Presence[table]?.Evaluate(evaluation.Apart(this)) ?? Truths.True;
    }

    private static bool IsEmpty(CellBlock block) =>
        !block.States.ContainsAnyExcept(CellState.Blank, CellState.Missing)
        && block.RowCount == block.Layout.Rows.Lines.Count(static line => line.Repetition is null);

    private static bool[] AllOf(Axis axis) => [.. axis.Lines.Select(static _ => true)];
}
