using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Fills in reports of test forms by address, and asks for outcomes.</summary>
internal static class ReportFilling
{
    internal static T With<T>(this T report, params (string Address, decimal Value)[] cells)
        where T : Report
    {
        foreach ((string address, decimal value) in cells)
        {
            Cell cell = report.Cell(address);
            cell.Block.SetNumber(cell.Row, cell.Column, value);
        }

        return report;
    }

    internal static T WithState<T>(this T report, string address, CellState state, string? text = null)
        where T : Report
    {
        Cell cell = report.Cell(address);
        cell.Block.SetState(cell.Row, cell.Column, state, text);
        return report;
    }

    internal static T WithText<T>(this T report, string address, string text)
        where T : Report
    {
        Cell cell = report.Cell(address);
        cell.Block.SetText(cell.Row, cell.Column, text);
        return report;
    }

    internal static T WithMark<T>(this T report, string address, Mark mark)
        where T : Report
    {
        Cell cell = report.Cell(address);
        cell.Block.SetMark(cell.Row, cell.Column, mark);
        return report;
    }

    internal static T WithRows<T>(this T report, string table, string line, params string[] keys)
        where T : Report
    {
        TableLayout layout = report.Template.Table(table)!;
        foreach (string key in keys)
        {
            report.Block(layout.Index).AddRow(layout.Rows.Find(line)!.Line, key);
        }

        return report;
    }

    /// <summary>The outcome of a rule that stands at one place.</summary>
    internal static RuleOutcome Outcome(this Report report, string rule, Report? previous = null) =>
        report.Outcomes(rule, previous).ShouldHaveSingleItem().Outcome;

    internal static IReadOnlyList<RuleResult> Outcomes(this Report report, string rule, Report? previous = null) =>
        [.. report.Check(previous).Results.Where(result => result.Rule.Id == rule)];

    /// <summary>The finding of a report that has one.</summary>
    internal static Finding Finding(this Report report, Report? previous = null) => report.Check(previous).Findings.ShouldHaveSingleItem();
}
