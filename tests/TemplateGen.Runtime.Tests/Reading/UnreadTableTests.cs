using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Tables of a shape that is not read from text are never the reason of a violation.</summary>
public sealed class UnreadTableTests
{
    private static readonly Template _form = TestForms.Of("""
        report Visits 2024 {
          title "Visits of {name} in {year}"
          head { name "Name" : text }
          section all "1. Visitors" {
            table visits "Visits" {
              columns { men "Men"  women "Women" }
              rows { each place "Place" { adult "Adults"  child "Children" }  total "All places" }
            }
            table sums "Summary" {
              columns { number "Number" }
              rows { visitors "All visitors"  staff "All staff" }
            }
            check men { sums.visitors.number = sum of visits.place.adult.men }
            check total { sums.visitors.number >= visits.total.men }
            check staff { sums.staff.number >= 5 }
          }
        }
        """);

    private const string Text = """
        Visits of Acme in 2024
        1. Visitors
        Visits
        	Men	Women
        Park
        Adults	1	2
        Children	3	4
        Garden
        Adults	5	6
        Children	7	8
        All places	16	20
        Summary
        	Number
        All visitors	6
        All staff	4
        """;

    [Fact]
    public void A_table_that_repeats_groups_of_rows_is_left_missing_with_one_warning()
    {
        ReadResult result = Report.Read(Text, [ReportEdition.Of(_form)]);
        Report report = result.Report.ShouldNotBeNull();

        report.Blocks[0].States.ToArray().ShouldAllBe(state => state == CellState.Missing);
        report.Cell("sums.visitors.number").Number.ShouldBe(6);
        ReadingNote note = result.Notes.Single(static note => note.Code == "table-not-read");
        note.Severity.ShouldBe(Severity.Warning);
        note.English.ShouldContain("\"Visits\"");
        note.Chinese.ShouldContain("“Visits”");
    }

    [Fact]
    public void Rules_on_it_are_undetermined_and_others_are_not()
    {
        CheckResult check = Report.Read(Text, [ReportEdition.Of(_form)]).Report!.Check();
        check.Findings.Where(static finding => finding.Outcome == RuleOutcome.Violated).Select(static finding => finding.RuleId).ShouldBe(["sums.staff"]);
        check.Findings.Where(static finding => finding.Outcome == RuleOutcome.Undetermined).Select(static finding => finding.RuleId).ShouldBe(["visits.entries", "sums.men", "sums.total"]);
    }
}
