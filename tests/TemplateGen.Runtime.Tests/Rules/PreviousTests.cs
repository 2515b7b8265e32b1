using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class PreviousTests
{
    private static Form Opening(string edition = "2", string rows = "opening closing", string columns = "x y")
    {
        Form form = new Form("F", edition).Table("t", rows, columns);
        return form.Rule("t.carried", Op("=", form.Cell("t", "opening", "@"), form.Cell("t", "closing", "@", previous: "period")), columns: "*");
    }

    private static Form Total(string edition, string rows, string total)
    {
        Form form = new Form("F", edition).Table("t", rows, "");
        return form.Rule("t.same", Op("=", form.Cell("t", total, ""), form.Cell("t", total, "", previous: "period")));
    }

    [Fact]
    public void Without_the_report_before_a_rule_about_it_is_not_checked() =>
        Opening().Report(("t.opening.x", 1)).Outcomes("t.carried").Select(result => result.Outcome).ShouldBe([NotChecked, NotChecked]);

    [Fact]
    public void With_it_the_cell_of_the_same_address_is_meant()
    {
        UntypedReport before = Opening().Report(("t.closing.x", 3), ("t.closing.y", 4));
        UntypedReport report = Opening().Report(("t.opening.x", 3), ("t.opening.y", 5));
        report.Outcomes("t.carried", before).Select(result => result.Outcome).ShouldBe([Holds, Violated]);
        Finding finding = report.Finding(before);
        finding.At.ShouldBe(["t.opening.y"]);
        (finding.Left, finding.Right).ShouldBe(("5", "4"));
    }

    [Fact]
    public void A_cell_that_the_earlier_report_leaves_open_leaves_the_rule_open_and_the_message_says_so()
    {
        Form columns = Opening(columns: "x");
        UntypedReport before = columns.Report();
        UntypedReport report = columns.Report(("t.opening.x", 3));
        Finding finding = report.Finding(before);
        finding.Outcome.ShouldBe(Undetermined);
        finding.WaitsFor.ShouldBeEmpty();
        finding.Right.ShouldBe("?");
        finding.Message(Language.English).ShouldBe("x: t.carried cannot be checked: the earlier report leaves it open");
        finding.Message(Language.Chinese).ShouldBe("x：t.carried，无法核对；上期报告未给出所需数字");
    }

    [Theory]
    [InlineData("a b", "b<a", "b", 1, Holds)] // renamed
    [InlineData("a b", "b<!", "b", 2, NotChecked)] // the same name, another thing
    [InlineData("a b", "b<?a", "b", 1, NotChecked)] // split off
    [InlineData("a b c", "b<a&c", "b", 5, Holds)] // merged
    [InlineData("a b c", "b<a&z", "b", 5, NotChecked)] // an ancestor that the edition does not have
    [InlineData("a b", "c", "c", 1, NotChecked)] // new
    [InlineData("g(a b) h(c)", "g", "g", 3, Holds)] // a group that became a row
    [InlineData("g x", "g(a b)", "g", 1, Holds)] // a row that became a group
    [InlineData("a b c", "g(a<a c<c)", "g", 5, Holds)] // a new heading over old rows
    [InlineData("a b c", "g(a<a z)", "g", 5, NotChecked)] // of which one is new
    [InlineData("g(a b)", "h<g(a b)", "h.b", 2, Holds)] // below a heading that was renamed
    [InlineData("g(a b)", "h<!(a b)", "h.b", 2, NotChecked)]
    [InlineData("g(a -b)", "g", "g", -1, Violated)] // what is subtracted stays so, and a count is never negative
    public void What_something_was_decides_which_cells_of_the_earlier_edition_are_meant(string earlier, string current, string row, int value, RuleOutcome expected)
    {
        UntypedReport before = new(new Form("F", "1").Table("t", earlier, "").Build());
        foreach (int line in Enumerable.Range(0, before.Blocks[0].RowCount))
        {
            before.Blocks[0].SetInteger(line, 0, line + 1 + (line == 2 ? 1 : 0)); // 1, 2, 4
        }

        UntypedReport report = new(Total("2", current, row).Build());
        if (value >= 0 && report.Blocks[0].Layout.Rows.Find(row)!.Line >= 0)
        {
            report.With(("t." + row, value));
        }
        else if (value >= 0)
        {
            report.With([.. report.Blocks[0].Layout.Rows.Lines.Select((line, index) => ("t." + line.Path, index == 0 ? (decimal)value : 0))]);
        }

        report.Outcome("t.same", before).ShouldBe(expected);
    }

    [Fact]
    public void Within_one_edition_was_says_nothing()
    {
        Form form = Total("2", "a b<a", "b");
        form.Report(("t.b", 2)).Outcome("t.same", form.Report(("t.a", 1), ("t.b", 2))).ShouldBe(Holds);
    }

    [Fact]
    public void Something_may_have_been_in_another_table()
    {
        UntypedReport before = new Form("F", "1").Table("u", "a b", "").Report(("u.b", 7));
        Form form = Total("2", "c<u.b", "c");
        form.Report(("t.c", 7)).Outcome("t.same", before).ShouldBe(Holds);
        form.Report(("t.c", 8)).Outcome("t.same", before).ShouldBe(Violated);
    }

    [Fact]
    public void Repeated_rows_meet_by_their_keys_across_the_years()
    {
        Form form = new Form().Table("t", "component* overall", "opening closing");
        form.Rule("t.r", Op("=", form.Cell("t", "@", "opening"), form.Cell("t", "@", "closing", previous: "period")), rows: "*");
        UntypedReport before = new UntypedReport(form.Build()).WithRows("t", "component", "FBI", "DEA")
            .With(("t.component[\"DEA\"].closing", 1), ("t.component[\"FBI\"].closing", 2), ("t.overall.closing", 3));
        UntypedReport report = new UntypedReport(form.Build()).WithRows("t", "component", "ATF", "DEA")
            .With(("t.component[\"DEA\"].opening", 1), ("t.component[\"ATF\"].opening", 5), ("t.overall.opening", 4));
        report.Outcomes("t.r", before).Select(result => result.Outcome).ShouldBe([NotChecked, Holds, Violated]);
    }

    [Theory]
    [InlineData("year", "period", null, null, Violated)] // one report on a yearly form is taken on trust
    [InlineData("year", "year", null, null, Violated)]
    [InlineData("quarter", "period", 2, 2, NotChecked)]
    [InlineData("quarter", "year", 2, 2, Violated)]
    [InlineData("quarter", "year", 2, 1, NotChecked)]
    [InlineData("quarter", "period", 1, 4, Violated)] // the fourth quarter of the year before
    [InlineData("quarter", "period", 1, null, NotChecked)]
    [InlineData("quarter", "period", null, 4, NotChecked)]
    [InlineData("quarter", "period", 5, 4, NotChecked)] // there is no such quarter
    [InlineData("month", "period", 1, 12, Violated)]
    [InlineData("month", "year", 7, 7, Violated)]
    public void Which_period_an_earlier_report_is_for_is_known_by_its_year_and_number(string every, string asked, int? number, int? before, RuleOutcome expected)
    {
        Form form = new Form().Every(every).Table("t", "a", "");
        form.Rule("t.r", Op("=", form.Cell("t", "a", ""), form.Cell("t", "a", "", previous: asked)));
        UntypedReport earlier = form.Report(("t.a", 1));
        UntypedReport report = form.Report(("t.a", 2));
        (earlier.Year, report.Year) = (2020, 2021);
        (earlier.PeriodNumber, report.PeriodNumber) = (before, number);
        report.Outcome("t.r", earlier).ShouldBe(expected);
    }

    [Fact]
    public void Of_several_earlier_reports_each_rule_takes_the_one_it_means()
    {
        Form form = new Form().Every("quarter").Table("t", "a", "");
        form.Rule("t.before", Op("=", form.Cell("t", "a", ""), form.Cell("t", "a", "", previous: "period")));
        form.Rule("t.yearBefore", Op("=", form.Cell("t", "a", ""), form.Cell("t", "a", "", previous: "year")));
        UntypedReport Of(int year, int quarter, decimal value)
        {
            UntypedReport report = form.Report(("t.a", value));
            (report.Year, report.PeriodNumber) = (year, quarter);
            return report;
        }

        UntypedReport current = Of(2021, 3, 7);
        current.Validate([Of(2020, 3, 7), Of(2021, 1, 9), Of(2021, 2, 8)]).Select(finding => finding.RuleId).ShouldBe(["t.before"]);
        current.Validate([Of(2020, 3, 6), Of(2021, 2, 7)]).Select(finding => finding.RuleId).ShouldBe(["t.yearBefore"]);
        current.Validate([Of(2020, 2, 6), Of(2021, 4, 6)]).ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_reports_on_a_yearly_form_the_year_decides()
    {
        UntypedReport before = Opening().Report(("t.closing.x", 3));
        UntypedReport longBefore = Opening().Report(("t.closing.x", 4));
        UntypedReport report = Opening().Report(("t.opening.x", 3), ("t.opening.y", 0));
        (longBefore.Year, before.Year, report.Year) = (2019, 2020, 2021);
        report.FindEarlier([longBefore, before]).ShouldBe(before);
        report.FindEarlier([longBefore, longBefore]).ShouldBeNull();
    }

    [Fact]
    public void Open_cells_of_both_reports_are_decided_together()
    {
        Form form = new Form().Table("t", "held issued repealed", "");
        form.Rule("t.stock", Op("=", form.Cell("t", "held", ""), Op("+", form.Cell("t", "held", "", previous: "period"), form.Cell("t", "issued", ""), Op("-", form.Cell("t", "repealed", "")))));
        form.Report(("t.held", 3), ("t.issued", 5), ("t.repealed", 1)).Outcome("t.stock", form.Report()).ShouldBe(Violated);
        form.Report(("t.held", 5), ("t.issued", 5), ("t.repealed", 1)).Outcome("t.stock", form.Report()).ShouldBe(Undetermined);
        form.Report(("t.held", 5), ("t.issued", 5), ("t.repealed", 1)).Outcome("t.stock", form.Report().WithState("t.held", CellState.NotApplicable)).ShouldBe(Violated);
    }

    [Theory]
    [InlineData(1, 2, Holds)]
    [InlineData(2, 2, Violated)]
    [InlineData(null, 2, NotChecked)]
    [InlineData(1, null, NotChecked)]
    public void A_rule_may_speak_of_the_period_before_and_of_the_year_before(int? before, int? yearBefore, RuleOutcome outcome)
    {
        TemplateGen.Layout.Template form = TestForms.Of("report Q 2024 { every quarter section one { table t { columns { n } check c { n = previous n + previous(year) n } } } }");
        Report Quarter(int year, int number, int n) => JsonReports.Read(form, $$$""" "head":{"year":{{{year}}},"quarter":{{{number}}}},"tables":{"t":{"n":{{{n}}}}} """);
        List<Report> earlier = [];
        if (yearBefore is { } distant)
        {
            earlier.Add(Quarter(2023, 3, distant));
        }

        if (before is { } near)
        {
            earlier.Add(Quarter(2024, 2, near));
        }

        Quarter(2024, 3, 3).Check(earlier).Results.Single(result => result.Rule.Id == "t.c").Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void On_a_yearly_form_both_are_the_same_report()
    {
        TemplateGen.Layout.Template form = TestForms.Of("report Y 2024 { section one { table t { columns { n } check c { n = previous n + previous(year) n } } } }");
        Report Year(string n) => JsonReports.Read(form, $$$""" "tables":{"t":{"n":{{{n}}}}} """);
        Year("4").Outcomes("t.c", Year("2")).Single().Outcome.ShouldBe(Holds);
        Year("4").Outcomes("t.c", Year("null")).Single().Outcome.ShouldBe(Undetermined);
        Year("3").Outcomes("t.c", Year("null")).Single().Outcome.ShouldBe(Violated); // twice the same figure is even
    }
}
