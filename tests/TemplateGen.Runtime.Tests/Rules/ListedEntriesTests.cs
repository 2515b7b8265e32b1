using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Rows that a report lists in its head are there, and no others: <c>TABLE.entries</c>.</summary>
public sealed class ListedEntriesTests
{
    private static readonly Template _form = TestForms.Of("""
        report Branches 2024 {
          head { branches "Branches" : list { key "Code" : text } }
          section one "One" {
            table use {
              columns { visits "Visits" }
              rows { each branch in head.branches   all "All" = sum of branch }
            }
            table loans {
              columns { loans "Loans" }
              rows { each branch in head.branches optional   all "All" = sum of branch }
              check joined for branch { loans <= use.visits }
              check there for branch { loans > 0 when tables.use is present }
            }
          }
        }
        """);

    private static string Rows(string name, string keys) =>
        string.Join(',', Keys(keys).Select(key => $$$"""{"key":"{{{key}}}","cells":{"{{{name}}}":1}}"""));

    private static string[] Keys(string keys) => keys.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Report Report(string list, string use, string loans = "", int all = 2) => JsonReports.Read(_form, $$$"""
        "head":{"branches":[{{{string.Join(',', Keys(list).Select(key => "{\"key\":\"" + key + "\"}"))}}}]},
        "tables":{"use":{"branch":[{{{Rows("visits", use)}}}],"all":{"visits":{{{all}}}}},"loans":{"branch":[{{{Rows("loans", loans)}}}],"all":{"loans":{{{Keys(loans).Length}}} } }}
        """);

    private static string[] Findings(Report report) => [.. report.Validate().Select(finding => $"{finding.RuleId} {finding.Outcome}: {finding.Message(Language.English)}")];

    [Fact]
    public void All_of_them_in_whatever_order_are_in_order()
    {
        Report report = Report("N S", "S N");
        Findings(report).ShouldBeEmpty();
        report.Outcomes("use.entries").Single().Outcome.ShouldBe(RuleOutcome.Holds);
    }

    [Fact]
    public void A_listed_row_that_is_absent_is_a_finding_and_sums_over_the_rows_wait_for_it() => Findings(Report("N S", "N")).ShouldBe(
    [
        "use.rows.all Undetermined: visits: all cannot be checked: there is no row for 'S'",
        "use.entries Violated: there is no row for 'S', which the report lists",
    ]);

    [Fact]
    public void The_finding_says_the_same_in_Chinese() =>
        Report("N S", "N").Validate().Single(finding => finding.RuleId == "use.entries").Message(Language.Chinese).ShouldBe("名单中的“S”在表中没有对应的行");

    [Fact]
    public void Where_entries_may_be_absent_none_is_missing() => Report("N S", "N S", "N").Outcomes("loans.entries").Single().Outcome.ShouldBe(RuleOutcome.Holds);

    [Fact]
    public void A_row_that_is_not_listed_is_a_finding_with_its_place()
    {
        Report report = Report("N", "N X", "Y");
        Findings(report).ShouldContain("use.entries Violated: there is a row for 'X', which the report does not list");
        Findings(report).ShouldContain("loans.entries Violated: there is a row for 'Y', which the report does not list");
        report.Validate().First(finding => finding.RuleId == "use.entries").At.ShouldBe(["use.branch[\"X\"].visits"]);
    }

    [Fact]
    public void A_key_listed_twice_is_a_finding() => Findings(Report("N N", "N", all: 1)).ShouldContain("use.entries Violated: 'N' is listed more than once");

    [Fact]
    public void A_listed_row_that_a_joined_table_lacks_is_missing_but_known_not_to_be_there()
    {
        Report report = Report("N S", "N", "N S");
        report.Outcomes("loans.joined").Select(result => result.Outcome).ShouldBe([RuleOutcome.Holds, RuleOutcome.Undetermined]);
        report.Outcomes("loans.there").Select(result => result.Outcome).ShouldBe([RuleOutcome.Holds, RuleOutcome.NotChecked]);
    }

    [Fact]
    public void A_sum_over_another_table_says_which_of_its_rows_are_absent()
    {
        Template form = TestForms.Of("""
            report Sums 2024 {
              head { branches "Branches" : list { key "Code" : text } }
              section one "One" {
                table use { columns { visits "Visits" } rows { each branch in head.branches } }
                table sums { columns { visits "Visits" } rows { all "All" = sum of use.branch } }
              }
            }
            """);
        Report report = JsonReports.Read(form, """ "head":{"branches":[{"key":"N"},{"key":"S"}]},"tables":{"use":{"branch":[{"key":"N","cells":{"visits":1}}]},"sums":{"all":{"visits":1}}} """);
        report.Validate().First(finding => finding.RuleId == "sums.rows.all").Message(Language.English).ShouldEndWith("cannot be checked: there is no row for 'S'");
    }

    [Fact]
    public void Without_the_list_it_cannot_be_told()
    {
        Report report = JsonReports.Read(_form, """ "tables":{"use":{"branch":[{"key":"N","cells":{"visits":1}}],"all":{"visits":1}}} """);
        Findings(report).ShouldContain("use.entries Undetermined: the rows are those of head.branches cannot be checked: not filled in: head.branches");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[{\"cells\":{\"visits\":1}}]")]
    [InlineData("[{\"key\":\"N\",\"cells\":{\"visits\":1}},5]")]
    [InlineData("[{\"key\":\"N\",\"cells\":{\"visits\":1}},{\"key\":\"N\",\"cells\":{\"visits\":2}}]")]
    [InlineData("[null]")]
    public void A_table_of_which_rows_were_left_out_is_not_in_order_and_stays_so(string rows)
    {
        Report report = JsonReports.Read(_form, $$$""" "head":{"branches":[]},"tables":{"loans":{"branch":{{{rows}}},"all":{"loans":0}} } """);
        report.Outcomes("loans.entries").Single().Outcome.ShouldBe(rows.Contains("\"N\"", StringComparison.Ordinal) ? RuleOutcome.Violated : RuleOutcome.Undetermined);

        Report again = TemplateGen.Report.Read(report.Render(ReportFormat.Json), [ReportEdition.Of(_form)]).Report!;
        Findings(again).ShouldBe(Findings(report));
    }

    [Fact]
    public void Rows_without_a_list_are_in_order_once_they_are_read()
    {
        Template form = TestForms.Of("""report Free 2024 { section one { table t { columns { n : text } rows { each item } } } }""");
        JsonReports.Read(form, """ "tables":{"t":{"item":[{"key":"1","cells":{"n":"a"}}]}} """).Validate().ShouldBeEmpty();
        JsonReports.Read(form, """ "tables":{"t":{"item":[7]}} """).Validate().Single().Message(Language.English)
            .ShouldBe("every entry is read cannot be checked: not all rows of the table could be read");
    }
}
