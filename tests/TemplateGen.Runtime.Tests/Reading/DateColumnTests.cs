using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows of dates and figures in turn: each can only stand in a column of its kind.</summary>
public sealed class DateColumnTests
{
    private static readonly Template _form = TestForms.Of("""
        report Oldest 2024 {
          title "Oldest of {year}"
          kind dated : date mark "N/A"
          section s "Part 1" {
            table oldest "Oldest cases" { corner "Office"  columns { first "Oldest" { date "Date" : dated  days "Days" }  second "Second" { date "Date" : dated  days "Days" } }  rows { all "All offices" } }
          }
        }
        """);

    [Theory]
    [InlineData("2023-07-25\t48\t2023-08-01\t41", 48, 41)]
    [InlineData("2023-07-25\t48\tN/A\t0", 48, 0)]
    public void Words_in_the_columns_of_dates_and_figures_in_all_others_are_a_row(string row, int first, int second)
    {
        Report report = Read(row);
        report.Cell("oldest.all.first.days").Number.ShouldBe(first);
        report.Cell("oldest.all.second.days").Number.ShouldBe(second);
    }

    [Theory]
    [InlineData("48\t2023-07-25\t41\t2023-08-01")]
    [InlineData("2023-07-25\t48\t2023-08-01")]
    public void In_other_columns_they_are_none(string row) => Read(row).Cell("oldest.all.second.days").Number.ShouldBeNull();

    private static Report Read(string row) =>
        Report.Read($"Oldest of 2024\nPart 1\nOldest cases\nOffice\tOldest\t\tSecond\t\n\tDate\tDays\tDate\tDays\nAll offices\t{row}\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
