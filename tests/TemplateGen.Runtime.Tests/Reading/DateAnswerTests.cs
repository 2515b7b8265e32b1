using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A report whose tables hold dates and answers in place of figures is one, and what is said of dates shows days.</summary>
public sealed class DateAnswerTests
{
    private static readonly Template _form = TestForms.Of("""
        report Works 2024 {
          title "Works of {year}"
          head { filed "Filed on" : date }
          section p "Part 1. Works" {
            table t "Table 1" {
              corner "Work"
              columns { from "Begun" : date  to "Finished" : date >= from  approved "Approved?" : flag }
              rows { roof "Roof"  road "Road" }
              check filed { roof.to <= head.filed }
              check first { min(roof.from, road.from) >= road.to }
            }
          }
        }
        """);

    private const string Text = "Works of 2024\nFiled on: 2024-03-01\nPart 1. Works\nTable 1\nWork\tBegun\tFinished\tApproved?\nRoof\t2024-05-01\t1 April 2024\tYes\nRoad\t2024-01-01\t2024-02-01\tNo\n";

    [Fact]
    public void It_is_a_report()
    {
        Report report = Report.Read(Text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell("t.roof.to").Number.ShouldBe(new DateOnly(2024, 4, 1).DayNumber);
        report.Cell("t.road.approved").Number.ShouldBe(0);
    }

    [Fact]
    public void Explanations_in_place_of_answers_are_none() =>
        Report.Read(Text.Replace("2024-05-01\t1 April 2024\tYes", "the first day\tthe last day\tby whom", StringComparison.Ordinal).Replace("2024-01-01\t2024-02-01\tNo", "see above\tsee above\tsee above", StringComparison.Ordinal), [ReportEdition.Of(_form)])
            .Refusal.ShouldNotBeNull();

    [Theory]
    [InlineData("12 December 2023")]
    [InlineData("December 12, 2023")]
    [InlineData("12th December 2023")]
    [InlineData("Dec. 12, 2023")]
    public void A_date_in_words_behind_its_label_is_one_value_and_no_figures(string date)
    {
        ReportEdition form = ReportEdition.Of(TestForms.Of("""
            report Loans 2023 { title "Loans in {year}"  section p "Part 1. Loans" { table t "Table 1" { columns { count "Number" sum "Sum" } rows { new "New"  old "Old" } } table m "Members" { columns { each member { name "Name" : text  sum "Owes" } } } }  section d "Declaration" { day "Date" : date } }
            """));
        Report report = Report.Read($"Loans in 2023\nPart 1. Loans\nTable 1\nNumber Sum\nNew 1 20\nOld 3\nMembers\nName\tOwes\nAnn\t3\nDeclaration\nDate: {date}\n", [form]).Report.ShouldNotBeNull();
        report.Cell("d.day").Number.ShouldBe(new DateOnly(2023, 12, 12).DayNumber);
    }

    [Fact]
    public void Messages_show_days()
    {
        Report report = Report.Read(Text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        string[] messages = [.. report.Validate().Where(static finding => finding.Outcome == RuleOutcome.Violated).Select(static finding => finding.ToString())];
        messages.Length.ShouldBe(3);
        string.Join('\n', messages).ShouldSatisfyAllConditions(
            static all => all.ShouldContain("2024-04-01"),
            static all => all.ShouldContain("2024-05-01"),
            static all => all.ShouldContain("min(2024-05-01, 2024-01-01)"),
            static all => all.ShouldNotContain("7389"),
            static all => all.ShouldNotContain("7390"));
    }
}
