using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Families.Tests.Statistics;

/// <summary>The statistics form of 2014 to 2018. Figures are those of two towns' annual reports; no filled-in form was found.</summary>
public sealed class StatisticsFormTests
{
    [Fact]
    public void Every_row_that_holds_a_figure_has_its_unit_beside_it()
    {
        TableLayout table = OfficialForms.Statistics2014.Table("statistics")!;
        table.Rows.IsOutline.ShouldBeTrue();
        table.Rows.Lines.Count.ShouldBe(58);
        foreach (AxisNode row in table.Rows.Lines)
        {
            table[row.Line, 0].Kind.Type.ShouldBe(CellType.Text, row.Path);
        }

        table.Rows.Lines.Where(row => table[row.Line, 1].Kind.Type == CellType.Amount).Select(static row => row.Path).ShouldBe(["charges", "resources.budget"]);
    }

    [Fact]
    public void What_a_report_leaves_open_is_undetermined_and_what_it_says_is_decided()
    {
        UntypedReport report = Hutang();
        report.Outcome("statistics.rows.proactive.published.atMost").ShouldBe(RuleOutcome.Holds);   // 380 ≤ 285 + 116 + what the others may be
        report.Outcome("statistics.channels").ShouldBe(RuleOutcome.Undetermined);
        report.Outcome("statistics.rows.requests.received").ShouldBe(RuleOutcome.Undetermined);
        report.RulesThat(RuleOutcome.Violated).ShouldBeEmpty();
        report.ShouldReadBackAndRender();
    }

    [Fact]
    public void With_nothing_in_the_other_rows_every_rule_holds()
    {
        UntypedReport report = Hutang().WithElsewhere("0");
        report.Check().Results.ShouldAllBe(static result => result.Outcome == RuleOutcome.Holds);
        report.ShouldReadBackAndRender();
    }

    [Fact]
    public void Channels_that_published_different_things_add_up_to_what_was_published() =>
        new UntypedReport(OfficialForms.Statistics2014) { Year = 2018 }
            .With(Figures(("proactive.published", "208"), ("proactive.channels.website", "113"), ("proactive.channels.wechat", "95"), ("resources.staff.partTime", "1")))
            .Outcome("statistics.rows.proactive.published.atMost").ShouldBe(RuleOutcome.Holds);

    [Theory]
    [InlineData("proactive.published", "402", "statistics.rows.proactive.published.atMost")]
    [InlineData("proactive.published", "284", "statistics.channels")]
    [InlineData("proactive.published.normative", "381", "statistics.rows.proactive.published.atLeast", "statistics.rows.proactive.published.normative.atMost")]
    [InlineData("proactive.published.normative", "1", "statistics.rows.proactive.published.normative.atMost")]
    [InlineData("responses.channels.briefings.byLeaders", "1", "statistics.rows.responses.channels.briefings.atLeast")]
    [InlineData("requests.received.fax", "1", "statistics.rows.requests.received")]
    [InlineData("requests.concluded.extended", "1", "statistics.rows.requests.concluded")]
    [InlineData("requests.answered.granted", "3", "statistics.rows.requests.answered")]
    [InlineData("requests.answered.refused.privacy", "1", "statistics.rows.requests.answered.refused")]
    [InlineData("reviews.other", "1", "statistics.rows.reviews")]
    [InlineData("lawsuits", "1", "statistics.rows.lawsuits")]
    [InlineData("resources.staff.partTime", "1", "statistics.rows.resources.staff")]
    public void A_figure_that_does_not_fit_violates_its_rules(string row, string figure, params string[] rules)
    {
        UntypedReport report = Hutang().WithElsewhere("0").With(Figures((row, figure)));
        report.RulesThat(RuleOutcome.Violated).ShouldBe(rules);
        report.ShouldReadBackAndRender();
    }

    [Fact]
    public void Amounts_come_in_other_units_of_money_too()
    {
        UntypedReport report = new UntypedReport(OfficialForms.Statistics2014).With(Figures(("charges", "350元")));
        report.Cell("statistics.charges.figure").Number.ShouldBe(0.035m);
    }

    /// <summary>The prose of 武进区湖塘镇's report for 2018: 380 in all, 285 on the site and 116 by WeChat; four applications, two online and two by letter, all concluded in time.</summary>
    private static UntypedReport Hutang()
    {
        UntypedReport report = new UntypedReport(OfficialForms.Statistics2014) { Year = 2018 }.With(Figures(
            ("proactive.published", "380"), ("proactive.channels.website", "285"), ("proactive.channels.wechat", "116"),
            ("requests.received", "4"), ("requests.received.online", "2"), ("requests.received.letter", "2"),
            ("requests.concluded", "4"), ("requests.concluded.inTime", "4")));
        report.HeadValues["agency"] = "武进区湖塘镇人民政府";
        return report.With(("statistics.proactive.published.measure", "条"), ("statistics.requests.received.measure", "件"));
    }

    private static (string, string)[] Figures(params (string Row, string Figure)[] figures) =>
        [.. figures.Select(static figure => ($"statistics.{figure.Row}.figure", figure.Figure))];
}
