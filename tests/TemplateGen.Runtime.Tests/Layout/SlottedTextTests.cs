using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Layout;

public sealed class SlottedTextTests
{
    [Theory]
    [InlineData("{agency}: {year}", "Harbour & Sons: 2024")]
    [InlineData("since {year-1}, until {year+10}", "since 2023, until 2034")]
    [InlineData("{staff-2} of {staff}", "10 of 12")]
    [InlineData("{unknown} {year", "{unknown} {year")]
    [InlineData("{{year}}", "{2024}")]
    [InlineData("", "")]
    public void Slots_are_filled_from_year_and_head(string text, string expected) =>
        SlottedText.Fill(text, TestReports.Depot()).ShouldBe(expected);

    [Theory]
    [InlineData(1, "4 1 2")]
    [InlineData(4, "3 4 1")]
    public void Quarters_are_counted_on_from_the_fourth_to_the_first(int quarter, string expected)
    {
        UntypedReport report = new(TestForms.Of("""report Q 2024 { every quarter section s "S" { table t { columns { n "N" } rows { a "A" } } } }""")) { Year = 2024, PeriodNumber = quarter };
        SlottedText.Fill("{quarter-1} {quarter} {quarter+1}", report).ShouldBe(expected);
    }

    [Fact]
    public void What_the_report_does_not_say_leaves_a_line_to_write_on() =>
        SlottedText.Fill("{agency} {year} {year-1}", new UntypedReport(TestForms.Depot)).ShouldBe("____ ____ ____");

    [Fact]
    public void Labels_of_grids_are_filled_in_every_format()
    {
        foreach (ReportFormat format in (ReportFormat[])[ReportFormat.Html, ReportFormat.Markdown, ReportFormat.Text])
        {
            TestReports.Depot().Render(format, new RenderOptions(Language.English, [])).ShouldContain("Goods held since 2023");
        }
    }
}
