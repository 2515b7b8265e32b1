using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>What is not present is not to be filled in: the rules that <c>present when</c> implies.</summary>
public sealed class VacantTests
{
    private static readonly Template _form = TestForms.Of("""
        report Firms 2024 {
          head { large "Large?" : flag }
          section one "One" {
            table staff "Staff" {
              columns { total "Total"  abroad "Abroad" present when head.large }
              rows { all "All"  apprentices "Apprentices" present when all.total > 10 { men "Men"  women "Women" } }
            }
            table women "Women on boards" present when head.large {
              columns { number "Number"  named "Names" : text  quota "Quota" : flag }
              rows { board "Board"  each firm "Firm" }
            }
          }
        }
        """);

    private static Report Report(string large, string staff, string women = "") =>
        JsonReports.Read(_form, $$$"""{{{(large.Length > 0 ? $"\"head\":{{\"large\":{large}}}," : "")}}}"tables":{"staff":{{{{staff}}}},"women":{{{{women}}}} }""");

    private static string[] Findings(Report report) => [.. report.Validate().Where(finding => finding.RuleId.EndsWith("present", StringComparison.Ordinal))
        .Select(finding => $"{finding.RuleId} {finding.Outcome}: {finding.Message(Language.English)}")];

    [Fact]
    public void A_table_that_is_filled_in_all_the_same_is_a_finding_with_its_cells() =>
        Findings(Report("false", "", """
            "board":{"number":3,"named":"Ann","quota":true},"firm":[{"key":"F","cells":{"number":1,"quota":false}}]
            """)).ShouldBe(["women.present Violated: not to be filled in unless head.large, but the report says 3 in women.board.number, Ann in women.board.named, Yes in women.board.quota and 1 more"]);

    [Fact]
    public void The_finding_says_the_same_in_Chinese_and_where_it_stands()
    {
        Finding finding = Report("false", "", "\"board\":{\"number\":3}").Validate().Single(finding => finding.RuleId == "women.present");
        finding.Message(Language.Chinese).ShouldBe("只在“head.large”时填写，报告却填有Board·Number 3");
        finding.At.ShouldBe(["women.board.number"]);
        finding.Place.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"board\":{\"number\":0,\"named\":\"无\",\"quota\":false}")]
    [InlineData("\"board\":{\"number\":\"/\",\"named\":null}")]
    public void Nothing_zero_no_and_marks_for_nothing_are_fine(string women) => Findings(Report("false", "", women)).ShouldBeEmpty();

    [Fact]
    public void What_is_present_is_filled_in_as_it_likes()
    {
        Report report = Report("true", "\"all\":{\"total\":20,\"abroad\":3},\"apprentices\":{\"men\":{\"total\":1}}", "\"board\":{\"number\":3}");
        Findings(report).ShouldBeEmpty();
        report.Outcomes("women.present").Single().Outcome.ShouldBe(RuleOutcome.NotChecked);
    }

    [Fact]
    public void Rows_with_all_below_them_and_columns_have_rules_of_their_own() =>
        Findings(Report("false", "\"all\":{\"total\":3,\"abroad\":1},\"apprentices\":{\"women\":{\"total\":2}}")).ShouldBe(
        [
            "staff.columns.abroad.present Violated: not to be filled in unless head.large, but the report says 1 in staff.all.abroad",
            "staff.rows.apprentices.present Violated: not to be filled in unless all.total > 10, but the report says 2 in staff.apprentices.women.total",
        ]);

    [Fact]
    public void An_open_condition_or_an_unreadable_cell_leaves_it_open()
    {
        Findings(Report("", "", "\"board\":{\"number\":3}")).ShouldBe(["women.present Undetermined: present when head.large cannot be checked: not filled in: head.large"]);
        Findings(Report("false", "", "\"board\":{\"number\":\"3x\"}")).ShouldBe(["women.present Undetermined: present when head.large cannot be checked: it waits for women.board.number (unreadable: 3x)"]);
        Findings(Report("", "", "\"board\":{\"number\":0}")).ShouldBeEmpty();
    }

    [Fact]
    public void A_rendering_marks_what_is_filled_in() =>
        Report("false", "", "\"board\":{\"number\":3}").Render(ReportFormat.Markdown).ShouldContain("**3** \\[!1\\]");
}
