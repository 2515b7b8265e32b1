using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Rules;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Reports for a quarter or a month.</summary>
public sealed class PeriodTests
{
    private static Template Quarterly(string title) => TestForms.Of($$"""
        report Return 2024 {
          title "{{title}}"
          every quarter
          head { agency "Agency" : text }
          section one "Stock" {
            table t { columns { open "Opening" = previous close  close "Closing" >= previous(year) close  late "Late" = 0 when head.quarter < 4 } rows { x "Goods" } }
          }
        }
        """);

    private static Report Read(Template form, string text)
    {
        ReadResult result = Report.Read(text, [ReportEdition.Of(form)]);
        result.Refusal.ShouldBeNull();
        return result.Report!;
    }

    [Theory]
    [InlineData("{agency}{year}年第{quarter}季度报表", "和庄镇2024年第三季度报表", "和庄镇", 3)]
    [InlineData("Return of {agency} for Q{quarter} {year}", "Return of Acme Corp. for Q2 2024", "Acme Corp.", 2)]
    [InlineData("Return of {agency} for Q{quarter} {year}", "Return of Acme Corp. for Q5 2024", "Acme Corp.", null)]
    public void The_number_stands_in_the_title(string title, string line, string agency, int? number)
    {
        Report report = Read(Quarterly(title), line + "\nStock\n\tOpening\tClosing\tLate\nGoods\t1\t2\t0\n");

        (report.Year, report.PeriodNumber, report.HeadValues["agency"]).ShouldBe((2024, number, agency));
        if (number is not null)
        {
            report.Render(ReportFormat.Text).ShouldContain(line.Replace("三", "3", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_number_stands_in_the_head_of_the_json()
    {
        Template form = Quarterly("Return");
        Report report = Read(form, """{"template":"Return","edition":"2024","head":{"year":2024,"quarter":3},"tables":{"t":{"x":{"open":1,"close":2,"late":1}}}}""");

        report.PeriodNumber.ShouldBe(3);
        report.Render(ReportFormat.Json).ShouldContain("\"head\":{\"year\":2024,\"quarter\":3}");
        report.Render(ReportFormat.Text, new RenderOptions(Language.English, [])).ShouldContain("Quarter: 3");
        report.Validate().Select(finding => finding.RuleId).ShouldBe(["t.columns.late"]);
        Read(form, report.Render(ReportFormat.Json)).ContentEquals(report).ShouldBeTrue();
    }

    [Fact]
    public void A_number_that_no_quarter_has_is_a_finding_and_has_no_report_before_it()
    {
        Template form = Quarterly("Return");
        Report before = Read(form, """{"template":"Return","edition":"2024","head":{"year":2024,"quarter":4}}""");
        Report report = Read(form, """{"template":"Return","edition":"2024","head":{"year":2024,"quarter":5}}""");

        report.Validate(before).Where(finding => finding.Outcome == RuleOutcome.Violated).Select(finding => finding.ToString()).ShouldBe(["head.quarter is from 1 to 4: 5 > 4"]);
        Read(form, """{"template":"Return","edition":"2024","head":{"year":2024}}""").Check().Results.Single(result => result.Rule.Id == "head.quarter.range").Outcome.ShouldBe(RuleOutcome.NotChecked);
    }

    [Fact]
    public void What_is_no_number_is_left_out_with_a_note()
    {
        ReadResult result = Report.Read("""{"template":"Return","edition":"2024","head":{"year":2024,"quarter":"spring"}}""", [ReportEdition.Of(Quarterly("Return"))]);

        result.Report!.PeriodNumber.ShouldBeNull();
        result.Notes.ShouldHaveSingleItem().English.ShouldContain("a whole number from 1 to 4");
    }
}
