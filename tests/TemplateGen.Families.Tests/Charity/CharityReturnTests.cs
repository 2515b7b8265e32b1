using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Families.Tests.Charity;

/// <summary>
/// The Canadian charity return. Schedules 2, 3 and 5 hold what two charities filed for 2018, as the Canada Revenue Agency publishes it (Open Government
/// Licence – Canada); what was published of Section D and Schedule 6 was not at hand, so that the figures there are made up.
/// </summary>
public sealed class CharityReturnTests
{
    [Fact]
    public void The_form_is_of_many_tables_and_kinds()
    {
        Template form = OfficialForms.Charity2018;
        form.Tables.Count.ShouldBe(27);
        form.Tables.SelectMany(static table => table.Rows.Lines.SelectMany(row => table.Columns.Lines.Select(column => table[row.Line, column.Line].Kind.Type)))
            .Concat(form.Head.Select(static field => field.Kind!.Type)).Distinct().Order()
            .ShouldBe([CellType.Count, CellType.Amount, CellType.Percent, CellType.Text, CellType.Date, CellType.Flag, CellType.Choice]);
        form.Tables.Sum(static table => table.Rows.Lines.Count(static row => row.Children.Count > 0)).ShouldBe(4);
    }

    [Fact]
    public void What_a_charity_filed_reads_back_and_nothing_is_violated()
    {
        UntypedReport report = Filed();
        report.RulesThat(RuleOutcome.Violated).ShouldBeEmpty();
        report.Outcome("outside.rows.spent.atLeast").ShouldBe(RuleOutcome.Holds);
        report.Outcome("compensation.rows.all.atLeast").ShouldBe(RuleOutcome.Holds);
        report.Outcome("staff.among").ShouldBe(RuleOutcome.NotChecked);       // some brackets are empty, as they may be
        report.ShouldReadBackAndRender();
    }

    [Fact]
    public void Empty_brackets_filled_with_nothing_make_ten_positions() =>
        Filled(Filed(), "staff").ShouldSatisfyAllConditions(
            static report => report.Outcome("staff.ten").ShouldBe(RuleOutcome.Holds),
            static report => report.Outcome("staff.among").ShouldBe(RuleOutcome.Holds));

    [Fact]
    public void Another_charity_counted_33_positions_among_the_ten_highest_compensated()
    {
        // BN 100655810RR0001, fiscal period ended 2018-03-31.
        UntypedReport report = new UntypedReport(OfficialForms.Charity2018) { Year = 2018 }.With(
            ("questions.employees", "Y"), ("staff.all", "9"), ("staff.highest.to40", "29"), ("staff.highest.to80", "4"), ("staff.partTime", "24"),
            ("compensation.all.partTime", "$191120.00"), ("compensation.all", "$426120.00"));
        report.RulesThat(RuleOutcome.Violated).ShouldBe(["staff.ten", "staff.among"]);
        report.Check().IsViolated(Severity.Error).ShouldBeTrue();
        report.ShouldReadBackAndRender();
    }

    [Fact]
    public void A_schedule_that_no_answer_calls_for_says_nothing()
    {
        UntypedReport report = Filed().With(("questions.employees", "N"), ("compensation.all", "1"));
        report.Outcome("compensation.rows.all.atLeast").ShouldBe(RuleOutcome.NotChecked);
        report.With(("questions.employees", "Y")).Outcome("compensation.rows.all.atLeast").ShouldBe(RuleOutcome.Violated);
    }

    [Fact]
    public void Financial_information_is_checked_in_the_section_that_is_used()
    {
        UntypedReport report = Simple();
        report.RulesThat(RuleOutcome.Violated).ShouldBeEmpty();
        report.Outcome("income.rows.total").ShouldBe(RuleOutcome.Holds);
        report.With(("income.total", "1"));
        report.RulesThat(RuleOutcome.Violated).ShouldBe(["income.rows.total"]);
        report.HeadValues["used"] = "detailed";
        report.RulesThat(RuleOutcome.Violated).ShouldBe(["income.present", "outlay.present"]);
        report.ShouldReadBackAndRender();
    }

    [Theory]
    [InlineData("outlay.before.charitable", "0", "outlay.rows.before.charitable.above")]
    [InlineData("outlay.before.management", "800", "outlay.rows.before.atLeast")]
    [InlineData("outlay.costs.travel", "101", "outlay.rows.before")]
    [InlineData("outlay.total", "1", "outlay.rows.total")]
    [InlineData("income.receipted", "N", "income.receipted")]
    [InlineData("income.government", "1", "income.rows.total", "income.funded")]
    [InlineData("programs.first.share", "101", "programs.whole", "programs.range")]
    public void A_figure_that_does_not_fit_violates_its_rules(string cell, string text, params string[] rules) =>
        Simple().With((cell, text)).RulesThat(RuleOutcome.Violated).ShouldBe(rules, ignoreOrder: true);

    [Fact]
    public void Schedule_6_takes_compensation_from_Schedule_3()
    {
        UntypedReport report = Filed().With(("expenditures.costs.compensation", "7225628"));
        report.HeadValues["used"] = "detailed";
        report.Outcome("expenditures.rows.costs.compensation").ShouldBe(RuleOutcome.Holds);
        report.With(("expenditures.costs.compensation", "7225627")).Outcome("expenditures.rows.costs.compensation").ShouldBe(RuleOutcome.Violated);
    }

    [Fact]
    public void An_accumulated_amortization_is_negative()
    {
        UntypedReport report = new UntypedReport(OfficialForms.Charity2018) { Year = 2018 }.With(
            ("assets.cash", "100"), ("assets.capital", "50"), ("assets.amortization", "-20"), ("assets.tenYear", "30"), ("assets.total", "130"));
        report.HeadValues["used"] = "detailed";
        Filled(report, "assets").Outcome("assets.rows.total").ShouldBe(RuleOutcome.Holds);
        report.With(("assets.amortization", "20")).RulesThat(RuleOutcome.Violated).ShouldBe(["assets.rows.total", "assets.range"], ignoreOrder: true);
    }

    [Fact]
    public void Dates_choices_and_texts_are_compared_too()
    {
        UntypedReport report = new UntypedReport(OfficialForms.Charity2018).WithRows("directors", "director", "1").With(
            ("directors.director[\"1\"].start", "2018-03-01"), ("directors.director[\"1\"].end", "2018-02-28"), ("fundraising.other", "Y"));
        report.RulesThat(RuleOutcome.Violated).ShouldBe(["directors.term", "fundraising.named"]);
        report.With(("directors.director[\"1\"].end", "2018-03-01"), ("fundraising.specified", "Bake sale")).RulesThat(RuleOutcome.Violated).ShouldBeEmpty();
        report.ShouldReadBackAndRender();
    }

    /// <summary>What the charity with BN 100072586RR0001 filed for the fiscal period ended on 31 December 2018: Schedules 2, 3 and 5.</summary>
    private static UntypedReport Filed()
    {
        string[] places = ["AF", "MZ", "KG", "ML", "TZ", "PK", "KE", "UG", "TJ", "EG"];
        UntypedReport report = new UntypedReport(OfficialForms.Charity2018) { Year = 2018 }
            .WithRows("recipients", "recipient", "1", "2")
            .WithRows("countries", "place", [.. Enumerable.Range(1, places.Length).Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))])
            .With(
                ("questions.abroad", "Y"), ("questions.employees", "Y"), ("questions.inKind", "Y"),
                ("outside.spent", "$34925728.00"), ("outside.resources", "Y"), ("outside.funded", "Y"), ("outside.granted", "$25928579.00"),
                ("outside.employees", "Y"), ("outside.volunteers", "N"), ("outside.exports", "N"),
                ("recipients.recipient[\"1\"].name", "Aga Khan Foundation"), ("recipients.recipient[\"1\"].amount", "$34615588.00"),
                ("recipients.recipient[\"2\"].name", "Consultants"), ("recipients.recipient[\"2\"].amount", "$310140.00"),
                ("staff.all", "76"), ("staff.highest.to120", "1"), ("staff.highest.to160", "1"), ("staff.highest.to200", "1"),
                ("staff.highest.to250", "5"), ("staff.highest.over", "2"), ("staff.partTime", "21"),
                ("compensation.all", "$7225628.00"), ("compensation.all.partTime", "$263233.00"),
                ("inKind.insurance", "Y"), ("inKind.privateSecurities", "Y"), ("inKind.publicSecurities", "Y"), ("inKind.total", "$4335874.00"))
            .With([.. places.Select(static (place, index) => ($"countries.place[\"{index + 1}\"].country", place))]);
        report.HeadValues["number"] = "100072586RR0001";
        report.HeadValues["periodEnd"] = "2018-12-31";
        return report;
    }

    /// <summary>A return with made-up figures in Section D.</summary>
    private static UntypedReport Simple()
    {
        UntypedReport report = new UntypedReport(OfficialForms.Charity2018) { Year = 2018 }.With(
            ("programs.first.share", "60"), ("programs.second.share", "40"), ("programs.third.share", "0"),
            ("income.receipted", "Y"), ("income.funded", "N"), ("income.gifts", "900"), ("income.charities", "100"), ("income.total", "1000"),
            ("outlay.costs.fees", "300"), ("outlay.costs.travel", "100"), ("outlay.costs.other", "400"), ("outlay.before", "800"),
            ("outlay.before.charitable", "700"), ("outlay.before.management", "100"), ("outlay.gifts", "150"), ("outlay.total", "950"));
        report.HeadValues["used"] = "simple";
        return Filled(report, "income");
    }

    /// <summary>Fills the empty figures of a table with 0.</summary>
    private static UntypedReport Filled(UntypedReport report, string table)
    {
        CellBlock block = report.Block(report.Template.Table(table)!.Index);
        for (int row = 0; row < block.RowCount; row++)
        {
            if (block.State(row, 0) == CellState.Blank)
            {
                block.Fill(row, 0, "0");
            }
        }

        return report;
    }
}
