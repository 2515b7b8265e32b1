using System.Text.Json.Nodes;
using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class OutcomeTests
{
    // total = a + b, with what stands in total, a and b: a number, or the first letter of a state.
    [Theory]
    [InlineData("3", "1", "2", Holds)]
    [InlineData("4", "1", "2", Violated)]
    [InlineData("3", "b", "2", Undetermined)]
    [InlineData("3", "u", "2", Undetermined)]
    [InlineData("3", "m", "2", Undetermined)]
    [InlineData("3", "n", "3", Holds)]
    [InlineData("3", "n", "2", Violated)]
    [InlineData("1", "b", "2", Violated)]
    [InlineData("b", "1", "2", Undetermined)]
    [InlineData("n", "1", "2", NotChecked)]
    [InlineData("3", "n", "n", NotChecked)]
    [InlineData("b", "n", "n", NotChecked)]
    [InlineData("0", "b", "u", Undetermined)]
    public void A_sum_is_what_every_way_of_filling_in_the_open_cells_makes_of_it(string total, string a, string b, RuleOutcome expected)
    {
        Form form = new Form().Table("t", "a b =total", "");
        form.Rule("t.sum", Op("=", form.Cell("t", "total", ""), Op("+", form.Cell("t", "a", ""), form.Cell("t", "b", ""))));
        UntypedReport report = new(form.Build());
        Fill(report, "t.total", total);
        Fill(report, "t.a", a);
        Fill(report, "t.b", b);
        report.Outcome("t.sum").ShouldBe(expected);
    }

    [Theory]
    [InlineData("<=", 3, 3, Holds)]
    [InlineData("<=", 4, 3, Violated)]
    [InlineData("<", 3, 3, Violated)]
    [InlineData("<", 2, 3, Holds)]
    [InlineData(">=", 3, 3, Holds)]
    [InlineData(">", 3, 3, Violated)]
    [InlineData("!=", 3, 3, Violated)]
    [InlineData("!=", 3, 2, Holds)]
    public void Every_comparison_means_what_it_says(string sign, int left, int right, RuleOutcome expected)
    {
        Form form = new Form().Table("t", "a b", "");
        form.Rule("t.r", Op(sign, form.Cell("t", "a", ""), form.Cell("t", "b", "")));
        form.Report(("t.a", left), ("t.b", right)).Outcome("t.r").ShouldBe(expected);
    }

    [Fact]
    public void A_count_is_never_negative_so_a_blank_one_is_at_least_zero()
    {
        Form form = new Form().Table("t", "a", "");
        form.Rule("t.atLeast", Op(">=", form.Cell("t", "a", ""), Number(0)));
        form.Rule("t.negative", Op("<", form.Cell("t", "a", ""), Number(0)));
        form.Rule("t.half", Op("=", form.Cell("t", "a", ""), Number(0.5m)));
        form.Rule("t.notHalf", Op("!=", form.Cell("t", "a", ""), Number(0.5m)));
        UntypedReport report = form.Report();
        report.Outcome("t.atLeast").ShouldBe(Holds);
        report.Outcome("t.negative").ShouldBe(Violated);
        report.Outcome("t.half").ShouldBe(Violated);
        report.Outcome("t.notHalf").ShouldBe(Holds);
    }

    [Fact]
    public void A_cell_on_both_sides_cancels_out()
    {
        Form form = new Form().Table("t", "a b c", "");
        JsonNode a = form.Cell("t", "a", "");
        form.Rule("t.same", Op("=", Op("+", a, form.Cell("t", "b", "")), Op("+", form.Cell("t", "c", ""), a)));
        form.Report(("t.b", 1), ("t.c", 1)).Outcome("t.same").ShouldBe(Holds);
        form.Report(("t.b", 1), ("t.c", 2)).Outcome("t.same").ShouldBe(Violated);
    }

    [Fact]
    public void A_rule_that_waits_only_for_optional_cells_is_not_checked()
    {
        Form form = new();
        int optional = form.Specification("""{"type":"count"}""", """{"optional":true}""");
        form.Table("t", "a b", "", (row, _) => row == "a" ? optional : 0);
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), form.Cell("t", "b", "")));
        form.Report(("t.b", 1)).Outcome("t.r").ShouldBe(NotChecked);
        form.Report(("t.a", 1)).Outcome("t.r").ShouldBe(Undetermined);
        form.Report().Outcome("t.r").ShouldBe(Undetermined);
        form.Report(("t.a", 1), ("t.b", 2)).Outcome("t.r").ShouldBe(Violated);
    }

    [Fact]
    public void A_void_cell_is_nothing()
    {
        Form form = new();
        int shaded = form.Specification("""{"type":"count"}""", """{"void":true}""");
        form.Table("t", "a b =total", "x y", (row, column) => row == "a" && column == "y" ? shaded : 0);
        form.Rule("t.rows.total", Op("=", form.Cell("t", "total", "@"), Op("+", form.Cell("t", "a", "@"), form.Cell("t", "b", "@"))), columns: "*", node: "total");
        form.Rule("t.rows.a", Op("<=", form.Cell("t", "a", "@"), form.Cell("t", "b", "@")), columns: "*", node: "a");
        UntypedReport report = form.Report(("t.a.x", 1), ("t.b.x", 1), ("t.total.x", 2), ("t.b.y", 4), ("t.total.y", 4));
        report.Outcomes("t.rows.total").Select(result => result.Outcome).ShouldBe([Holds, Holds]);
        report.Outcomes("t.rows.a").Select(result => result.Outcome).ShouldBe([Holds, NotChecked]);
    }

    [Theory]
    [InlineData(2021, Holds)]
    [InlineData(2020, NotChecked)]
    [InlineData(2023, NotChecked)]
    [InlineData(null, Holds)]
    public void A_rule_holds_in_its_years(int? year, RuleOutcome expected)
    {
        Form form = new Form().Table("t", "a", "");
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), Number(1)), extra: """{"since":2021,"until":2022}""");
        UntypedReport report = form.Report(("t.a", 1));
        report.Year = year;
        report.Outcome("t.r").ShouldBe(expected);
    }

    [Fact]
    public void A_text_that_excuses_turns_a_violation_into_not_checked()
    {
        Form form = new Form().Table("t", "a", "");
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), Number(1)), extra: """{"excused":{"section":"outer.footnotes"}}""");
        UntypedReport report = form.Report(("t.a", 2));
        report.Outcome("t.r").ShouldBe(Violated);
        report.TextValues["outer.footnotes"] = " ";
        report.Outcome("t.r").ShouldBe(Violated);
        report.TextValues["outer.footnotes"] = "Counted twice.";
        report.Outcome("t.r").ShouldBe(NotChecked);
        report.With(("t.a", 1)).Outcome("t.r").ShouldBe(Holds);
    }

    [Fact]
    public void Every_place_is_counted_and_only_what_is_wrong_or_open_is_a_finding()
    {
        Form form = new Form().Table("t", "a b", "x y z");
        form.Rule("t.r", Op("<=", form.Cell("t", "a", "@"), form.Cell("t", "b", "@")), columns: "*");
        CheckResult check = form.Report(("t.a.x", 1), ("t.b.x", 1), ("t.a.y", 2), ("t.b.y", 1), ("t.b.z", 1)).Check();
        check.Count(Holds).ShouldBe(1);
        check.Count(Violated).ShouldBe(1);
        check.Count(Undetermined).ShouldBe(1);
        check.Results.Select(result => (result.Row, result.Column)).ShouldBe([(null, 0), (null, 1), (null, 2)]);
        check.Findings.Select(finding => finding.Column).ShouldBe([1, 2]);
    }

    private static void Fill(Report report, string address, string content)
    {
        if (decimal.TryParse(content, System.Globalization.CultureInfo.InvariantCulture, out decimal number))
        {
            report.With((address, number));
            return;
        }

        report.WithState(address, content switch { "b" => CellState.Blank, "u" => CellState.Unreadable, "m" => CellState.Missing, _ => CellState.NotApplicable });
    }
}
