using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Groups of rows that are not all as the form prints them are not read, and never the reason of a violation.</summary>
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
        Elderly	7	8
        All places	16	20
        Summary
        	Number
        All visitors	6
        All staff	4
        """;

    [Fact]
    public void A_table_with_a_group_that_is_not_whole_is_left_missing_with_one_warning()
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

    [Fact]
    public void Groups_that_are_whole_are_read_with_their_keys_on_lines_of_their_own()
    {
        ReadResult result = Report.Read(Text.Replace("Elderly", "Children", StringComparison.Ordinal), [ReportEdition.Of(_form)]);
        Report report = result.Report.ShouldNotBeNull();

        report.Cell("visits.place[\"Park\"].adult.women").Number.ShouldBe(2);
        report.Cell("visits.place[\"Garden\"].child.men").Number.ShouldBe(7);
        report.Cell("visits.total.women").Number.ShouldBe(20);
        result.Notes.ShouldBeEmpty();
        report.Check().Findings.Select(static finding => finding.RuleId).ShouldBe(["sums.total", "sums.staff"]);
    }

    [Theory]
    [InlineData("Garden\n", "")]
    [InlineData("Garden", "Park")]
    [InlineData("Adults\t5\t6", "Adults\t5")]
    [InlineData("Adults\t5\t6", "\t5\t6")]
    [InlineData("\tMen\tWomen", "\tWomen\tMen")]
    [InlineData("\tMen\tWomen", "\tMen\tWomen\tOthers")]
    [InlineData("All places\t16\t20\n", "")]
    [InlineData("All places\t16\t20\n", "All placse\t16\t20\n")]
    [InlineData("Park\n", "Park\t1\t1\n")]
    [InlineData("Summary\n\tNumber", "Visits\n\tMen\tWomen\nYard\nAdults\t1\t1\nChildren\t1\t1\nSummary\n\tNumber")]
    public void What_is_not_as_the_form_prints_it_leaves_the_whole_table_unread(string found, string damaged)
    {
        string text = Text.Replace("Elderly", "Children", StringComparison.Ordinal).ReplaceLineEndings("\n");
        text.ShouldContain(found);
        ReadResult result = Report.Read(text.Replace(found, damaged, StringComparison.Ordinal), [ReportEdition.Of(_form)]);

        result.Report!.Blocks[0].States.ToArray().ShouldAllBe(static state => state == CellState.Missing);
        result.Notes.ShouldContain(static note => note.Code == "table-not-read");
    }
}
