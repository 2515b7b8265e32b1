using TemplateGen.Cells;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;
using static TemplateGen.Runtime.Tests.Forms.Form;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class ScopeTests
{
    // A row for each component and one overall, as on forms whose rows differ from report to report.
    private static Form Components()
    {
        Form form = new Form().Table("t", "component* overall", "start received end").Table("u", "component* overall", "total n(x y)");
        form.Rule("t.columns.end", Op("=", form.Cell("t", "@", "end"), Op("+", form.Cell("t", "@", "start"), form.Cell("t", "@", "received"))), rows: "*", node: "end", onColumn: true);
        form.Rule("t.rows.overall", Op("=", form.Cell("t", "overall", "@"), form.Cell("t", "component", "@", over: "sum")), columns: "*", node: "overall");
        form.Rule("t.join", Op("=", form.Cell("t", "@", "received"), form.Cell("u", "@", "total")), rows: "component");
        form.Rule("t.least", Op(">=", form.Cell("t", "overall", "start"), form.Cell("t", "component", "start", over: "min")));
        form.Rule("t.most", Op("<=", form.Cell("t", "overall", "start"), form.Cell("t", "component", "start", over: "max")));
        form.Rule("t.count", Op(">", form.Cell("t", "component", "start", over: "count"), Number(0)));
        return form;
    }

    private static UntypedReport Filled() => new UntypedReport(Components().Build())
        .WithRows("t", "component", "DEA", "FBI")
        .WithRows("u", "component", "FBI")
        .With(
            ("t.component[\"DEA\"].start", 1), ("t.component[\"DEA\"].received", 2), ("t.component[\"DEA\"].end", 3),
            ("t.component[\"FBI\"].start", 4), ("t.component[\"FBI\"].received", 5), ("t.component[\"FBI\"].end", 9),
            ("t.overall.start", 5), ("t.overall.received", 7), ("t.overall.end", 12), ("u.component[\"FBI\"].total", 5));

    [Fact]
    public void A_repeated_row_is_as_many_places_as_the_report_has_entries()
    {
        UntypedReport report = Filled();
        report.Outcomes("t.columns.end").Select(result => (result.Row, result.Column, result.Outcome)).ShouldBe([(0, null, Holds), (1, null, Holds), (2, null, Holds)]);
        report.Outcomes("t.rows.overall").Select(result => (result.Row, result.Column, result.Outcome)).ShouldBe([(null, 0, Holds), (null, 1, Holds), (null, 2, Holds)]);
    }

    [Fact]
    public void Rows_of_two_tables_meet_by_their_keys_and_a_row_that_is_not_there_is_nothing()
    {
        UntypedReport report = Filled();
        report.Outcomes("t.join").Select(result => result.Outcome).ShouldBe([NotChecked, Holds]);
        report.With(("u.component[\"FBI\"].total", 6));
        Finding finding = report.Check().Findings.Single(finding => finding.RuleId == "t.join");
        finding.Scope.ShouldBe("FBI");
        finding.At.ShouldBe(["t.component[\"FBI\"].received", "u.component[\"FBI\"].total"]);
        (finding.Actual, finding.Expected, finding.Difference).ShouldBe((5, 6, -1));
    }

    [Fact]
    public void Aggregates_go_over_the_entries_and_over_none_they_are_nothing()
    {
        UntypedReport report = Filled();
        report.Outcome("t.least").ShouldBe(Holds);
        report.Outcome("t.most").ShouldBe(Violated);
        report.With(("t.overall.start", 4)).Outcome("t.most").ShouldBe(Holds);
        report.With(("t.overall.start", 0)).Outcome("t.least").ShouldBe(Violated);
        report.WithState("t.component[\"DEA\"].start", CellState.NotApplicable).With(("t.overall.start", 4));
        report.Outcome("t.least").ShouldBe(Holds);
        report.WithState("t.component[\"FBI\"].start", CellState.Blank).Outcome("t.least").ShouldBe(Undetermined);

        UntypedReport none = new(Components().Build());
        none.Outcome("t.least").ShouldBe(NotChecked);
        none.Outcomes("t.rows.overall").Select(result => result.Outcome).ShouldBe([NotChecked, NotChecked, NotChecked]);
        none.Outcome("t.count").ShouldBe(Violated);
        none.Outcomes("t.join").ShouldBeEmpty();
    }

    [Fact]
    public void A_row_of_another_table_is_present_where_its_key_is()
    {
        Form form = Components();
        form.Rule("t.present", Is(form.Cell("t", "@", "end"), "value"), when: form.Present("u"), rows: "component");
        UntypedReport report = new UntypedReport(form.Build()).WithRows("t", "component", "DEA", "FBI").WithRows("u", "component", "FBI");
        report.Outcomes("t.present").Select(result => result.Outcome).ShouldBe([NotChecked, Violated]);
    }

    [Fact]
    public void A_heading_stands_for_its_signed_lines()
    {
        Form form = new Form().Table("t", "assets", "g(own lent -owed =all memo)");
        form.Rule("t.r", Op("=", form.Cell("t", "assets", "g.all"), form.Cell("t", "assets", "g")));
        form.Report(("t.assets.g.own", 5), ("t.assets.g.lent", 3), ("t.assets.g.owed", 2), ("t.assets.g.memo", 0), ("t.assets.g.all", 6)).Outcome("t.r").ShouldBe(Holds);
        form.Report(("t.assets.g.own", 5), ("t.assets.g.owed", 2), ("t.assets.g.memo", 0), ("t.assets.g.all", 2)).Outcome("t.r").ShouldBe(Violated);
    }

    [Fact]
    public void A_fixed_row_of_another_table_is_the_one_of_the_same_path()
    {
        Form form = new Form().Table("t", "a b c", "x").Table("u", "b g(a) a", "y");
        form.Rule("t.r", Op("=", form.Cell("t", "@", "x"), form.Cell("u", "@", "y")), rows: "*");
        UntypedReport report = form.Report(("t.a.x", 1), ("t.b.x", 2), ("t.c.x", 3), ("u.a.y", 1), ("u.b.y", 3), ("u.g.a.y", 9));
        report.Outcomes("t.r").Select(result => result.Outcome).ShouldBe([Holds, Violated, NotChecked]);
    }

    [Fact]
    public void A_line_that_the_form_has_in_other_years_only_is_void()
    {
        Form form = new Form().Table("t", "a b =total", "");
        form.Rule("t.rows.total", Op("=", form.Cell("t", "total", "@"), Op("+", form.Cell("t", "a", "@"), form.Cell("t", "b", "@"))), node: "total");
        UntypedReport report = form.Report(("t.a", 1), ("t.b", 1), ("t.total", 1));
        report.Template.Tables[0].Rows.Nodes[1].Since = 2022;
        report.Year = 2021;
        report.Outcome("t.rows.total").ShouldBe(Holds);
        report.Year = 2022;
        report.Outcome("t.rows.total").ShouldBe(Violated);
    }

    [Fact]
    public void A_row_whose_condition_is_false_is_void()
    {
        Form form = new Form().Head("seasonal", """{"type":"flag"}""").Table("t", "a b?seasonal =total", "");
        form.Rule("t.rows.total", Op("=", form.Cell("t", "total", "@"), Op("+", form.Cell("t", "a", "@"), form.Cell("t", "b", "@"))), node: "total");
        form.Rule("t.rows.b", Op(">", form.Cell("t", "b", "@"), Number(5)), node: "b");
        UntypedReport report = form.Report(("t.a", 1), ("t.b", 1), ("t.total", 2));
        report.HeadValues["seasonal"] = "true";
        report.Check().Results.Select(result => result.Outcome).ShouldBe([Holds, Violated]);
        report.HeadValues["seasonal"] = "false";
        report.Check().Results.Select(result => result.Outcome).ShouldBe([Violated, NotChecked]);
    }

    [Fact]
    public void Rows_below_a_repeated_one_belong_to_its_entry()
    {
        Form form = new Form().Table("t", "unit*(men women) men women", "n");
        form.Rule("t.r", Op("<=", form.Cell("t", "unit.women", "n"), form.Cell("t", "unit.men", "n")), rows: "unit.men");
        form.Rule("t.sum", Op("=", form.Cell("t", "men", "n"), form.Cell("t", "unit.men", "n", over: "sum")));
        UntypedReport report = new UntypedReport(form.Build()).WithRows("t", "unit.men", "A", "B").WithRows("t", "unit.women", "B", "A")
            .With(("t.unit[\"A\"].men.n", 1), ("t.unit[\"A\"].women.n", 2), ("t.unit[\"B\"].men.n", 4), ("t.unit[\"B\"].women.n", 3), ("t.men.n", 5));
        report.Outcomes("t.r").Select(result => result.Outcome).ShouldBe([Violated, Holds]);
        report.Outcome("t.sum").ShouldBe(Holds);
    }
}
