using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Values;
using TemplateGen.Rendering;
using TemplateGen.Rules;

namespace TemplateGen.Families.Tests;

/// <summary>Fills reports in as documents have them, by address, and asks what became of them.</summary>
internal static class ReportFilling
{
    /// <summary>Fills a cell with a text as found, through its kind.</summary>
    internal static void Fill(this CellBlock block, int row, int column, string text) =>
        ValueReader.Read(text, block.Specification(row, column).Kind, null).Fill(block, row, column);

    internal static T With<T>(this T report, params (string Address, string Text)[] cells)
        where T : Report
    {
        foreach ((string address, string text) in cells)
        {
            Cell cell = report.Cell(address);
            cell.Block.Fill(cell.Row, cell.Column, text);
        }

        return report;
    }

    /// <summary>Fills every cell that is still blank and holds figures.</summary>
    internal static T WithElsewhere<T>(this T report, string text)
        where T : Report
    {
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    CellSpecification specification = block.Specification(row, column);
                    if (block.State(row, column) == CellState.Blank && specification is { IsVoid: false, Kind: { IsNumeric: true, Type: not CellType.Flag } })
                    {
                        block.Fill(row, column, text);
                    }
                }
            }
        }

        return report;
    }

    internal static T WithRows<T>(this T report, string table, string line, params string[] keys)
        where T : Report
    {
        TableLayout layout = report.Template.Table(table)!;
        report.Block(layout.Index).AddRows(layout.Rows.Find(line)!.Line, keys);
        return report;
    }

    /// <summary>The outcomes of a rule, one for each place where it stands.</summary>
    internal static IReadOnlyList<RuleOutcome> Outcomes(this Report report, string rule, Report? previous = null)
    {
        RuleOutcome[] outcomes = [.. report.Check(previous).Results.Where(result => result.Rule.Id == rule).Select(static result => result.Outcome)];
        outcomes.ShouldNotBeEmpty($"there is no rule '{rule}'");
        return outcomes;
    }

    internal static RuleOutcome Outcome(this Report report, string rule, Report? previous = null) =>
        report.Outcomes(rule, previous).ShouldHaveSingleItem();

    /// <summary>The ids of the rules that came to an outcome somewhere, each once.</summary>
    internal static IReadOnlyList<string> RulesThat(this Report report, RuleOutcome outcome, Report? previous = null) =>
        [.. report.Check(previous).Results.Where(result => result.Outcome == outcome).Select(static result => result.Rule.Id).Distinct()];

    /// <summary>Asserts that a report comes back from its JSON as it was, and that every format can be rendered.</summary>
    internal static void ShouldReadBackAndRender(this Report report)
    {
        report.ShouldReadBack();
        report.ShouldRender(null);
    }

    internal static void ShouldReadBack(this Report report)
    {
        string json = report.Render(ReportFormat.Json);
        ReadResult result = ReportReader.Read(json, [ReportEdition.Of(report.Template)]);
        result.Refusal.ShouldBeNull();
        result.Notes.ShouldAllBe(static note => note.Code == "value-unreadable");
        result.Notes.Count.ShouldBe(report.Blocks.Sum(static block => block.States.Count(CellState.Unreadable)));
        report.ContentEquals(result.Report!).ShouldBeTrue();
        result.Report!.Render(ReportFormat.Json).ShouldBe(json);
    }

    internal static void ShouldRender(this Report report, Report? previous)
    {
        IReadOnlyList<Finding> findings = report.Validate(previous);
        foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
        {
            report.Render(format).ShouldNotBeNullOrWhiteSpace();
            report.Render(format, new RenderOptions { Findings = findings }).ShouldNotBeNullOrWhiteSpace();
        }
    }
}
