using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Rows that hold as many lines as the report has: a description and a figure each, and a total of the row.</summary>
public sealed class LinesWithinRowsTests
{
    private static Form Reasons()
    {
        Form form = new();
        int text = form.Specification("""{"type":"text"}""");
        form.Table("t", "component* overall", "reason*(description times) =total", (_, column) => column == "reason.description" ? text : 0).Table("u", "component* overall", "other");
        form.Rule("t.columns.total", Op("=", form.Cell("t", "@", "total"), form.Cell("t", "@", "reason.times", over: "sum")), rows: "*", node: "total", onColumn: true);
        form.Rule("t.rows.overall", Op("=", form.Cell("t", "overall", "total"), form.Cell("t", "component", "total", over: "sum")));
        form.Rule("u.columns.other", Op("=", form.Cell("u", "@", "other"), form.Cell("t", "@", "reason.times", over: "sum")), rows: "*", node: "other", onColumn: true);
        form.Rule("t.positive", Op("<=", Op("+", form.Cell("t", "@", "reason.times"), Number(0)), form.Cell("t", "@", "total")), rows: "component");
        form.Rule("t.few", Op("<=", form.Cell("t", "@", "reason", over: "count"), Number(2)), rows: "component");
        return form;
    }

    private static UntypedReport Filled()
    {
        UntypedReport report = new UntypedReport(Reasons().Build()).WithRows("t", "component", "DEA", "FBI").WithRows("u", "component", "FBI", "DEA");
        CellBlock block = report.Blocks[0];
        block.AddDetail(block.RowOf(0, "DEA"));
        block.AddDetail(block.RowOf(0, "DEA"));
        return report.With(
            ("t.component[\"DEA\"].reason[1].times", 1), ("t.component[\"DEA\"].reason[2].times", 2), ("t.component[\"DEA\"].reason[3].times", 3),
            ("t.component[\"DEA\"].total", 6), ("t.component[\"FBI\"].reason[1].times", 4), ("t.component[\"FBI\"].total", 4),
            ("t.overall.total", 10), ("u.component[\"DEA\"].other", 6), ("u.component[\"FBI\"].other", 5));
    }

    [Fact]
    public void A_row_is_one_place_and_its_lines_are_taken_together()
    {
        UntypedReport report = Filled();
        report.Outcomes("t.columns.total").Select(result => (result.Row, result.Outcome)).ShouldBe([(0, Holds), (3, Holds), (4, NotChecked)]);
        report.Outcome("t.rows.overall").ShouldBe(Holds);
        report.Outcomes("t.few").Select(result => result.Outcome).ShouldBe([Violated, Holds]);
    }

    [Fact]
    public void A_rule_that_names_a_column_within_the_lines_holds_on_every_line() =>
        Filled().With(("t.component[\"DEA\"].reason[2].times", 7)).Outcomes("t.positive").Select(result => (result.Row, result.Outcome))
            .ShouldBe([(0, Holds), (1, Violated), (2, Holds), (3, Holds)]);

    [Fact]
    public void Another_table_sees_all_lines_of_the_row_with_its_key()
    {
        UntypedReport report = Filled();
        report.Outcomes("u.columns.other").Select(result => result.Outcome).ShouldBe([Violated, Holds, NotChecked]);
        Finding finding = report.Check().Findings.Single(finding => finding.RuleId == "u.columns.other");
        (finding.Left, finding.Right).ShouldBe(("5", "4"));
        finding.At.ShouldBe(["u.component[\"FBI\"].other", "t.component[\"FBI\"].reason[1].times"]);
    }

    [Fact]
    public void A_row_without_any_line_filled_in_has_none()
    {
        UntypedReport report = Filled();
        Cell cell = report.Cell("t.component[\"FBI\"].reason[1].times");
        cell.Block.SetInteger(cell.Row, cell.Column, null);
        report.Outcomes("t.columns.total").Select(result => result.Outcome).ShouldBe([Holds, NotChecked, NotChecked]);
        report.With(("t.component[\"DEA\"].total", 0));
        cell = report.Cell("t.component[\"DEA\"].reason[3].times");
        cell.Block.SetInteger(cell.Row, cell.Column, null);
        report.Outcomes("t.columns.total")[0].Outcome.ShouldBe(Violated);
        report.With(("t.component[\"DEA\"].total", 5)).Outcomes("t.columns.total")[0].Outcome.ShouldBe(Undetermined);
    }

    [Fact]
    public void A_rule_over_the_columns_within_the_lines_is_about_numbers_though_others_hold_text()
    {
        Form form = Reasons();
        form.Rule("t.range", Op(">=", form.Cell("t", "@", "@"), Number(0)), rows: "*", columns: "reason.times total");
        UntypedReport report = new UntypedReport(form.Build()).WithRows("t", "component", "DEA");
        report.Blocks[0].AddDetail(0);
        report.Outcomes("t.range").Select(result => (result.Row, result.Column, result.Outcome))
            .ShouldBe([(0, 1, Holds), (0, 2, Holds), (1, 1, Holds), (2, 1, Holds), (2, 2, Holds)]);
    }

    [Fact]
    public void A_row_of_a_hundred_thousand_lines_is_taken_together()
    {
        const int Lines = 100_000;
        UntypedReport report = new UntypedReport(Reasons().Build()).WithRows("t", "component", "DEA");
        CellBlock block = report.Blocks[0];
        block.AddDetails(0, Lines - 1);
        int column = Enumerable.Range(0, block.ColumnCount).Single(column => block.Cell(0, column).ColumnNode.Name == "times");
        for (int row = 0; row < Lines; row++)
        {
            block.DetailsOf(row).ShouldBe(Lines);
            block.SetInteger(row, column, 1);
        }

        report.With(("t.component[\"DEA\"].total", Lines)).Outcomes("t.columns.total")[0].Outcome.ShouldBe(Holds);
    }
}
