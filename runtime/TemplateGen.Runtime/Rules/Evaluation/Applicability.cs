using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Which tables, rows and columns of its form apply to a report, as the rules decide it: what a rendering shades.</summary>
/// <remarks>A condition that cannot be decided counts as fulfilled. A table that may be left out, and was, applies all the same.</remarks>
internal sealed class Applicability
{
    private readonly bool[] _tables;
    private readonly (bool[] Rows, bool[] Columns)[] _lines;

    private Applicability(Report report)
    {
        TemplatePlan plan = TemplatePlan.Of(report.Template);
        ReportParts parts = new(report, plan);
        RuleEvaluation evaluation = new(report, null, null);
        _tables = [.. report.Template.Tables.Select(table => (parts.Calls(table.Index, evaluation) & Truths.True) != 0)];
        _lines = [.. report.Template.Tables.Select(table => parts.Lines(table, evaluation))];
    }

    /// <summary>Whether some part of a form is not there for every report.</summary>
    internal static bool IsConditional(Template template) =>
        template.Tables.Any(table => table.Present is not null || table.Rows.Nodes.Concat(table.Columns.Nodes).Any(IsConditional));

    /// <summary>What applies to a report; null where all of its form applies to every report.</summary>
    internal static Applicability? Of(Report report) => IsConditional(report.Template) ? new Applicability(report) : null;

    /// <summary>Whether a cell applies.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The template line of the row.</param>
    /// <param name="column">The template line of the column.</param>
    internal bool Has(TableLayout table, int row, int column) =>
        _tables[table.Index] && _lines[table.Index].Rows[row] && _lines[table.Index].Columns[column];

    /// <summary>Whether all of a table applies.</summary>
    internal bool HasAll(TableLayout table) =>
        _tables[table.Index] && !_lines[table.Index].Rows.AsSpan().Contains(false) && !_lines[table.Index].Columns.AsSpan().Contains(false);

    private static bool IsConditional(AxisNode node) => node.Present is not null || node.Since is not null || node.Until is not null;
}
