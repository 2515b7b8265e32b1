using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A list of the head that the document prints is read, however the rest of the page is worded: rows of tables must be those of the list.</summary>
public sealed class HeadListTests
{
    private static readonly Template _form = TestForms.Of("""
        report Visits 2024 {
          title "Return for {year}"
          head {
            branches "Branches" : list { key "Branch code" : text  name "Branch name" : text optional }
          }
          section p1 "Part 1" {
            table a "Table 1" { corner "Code"  columns { n "Visits" }  rows { each b in head.branches  t "Total of all" = sum of b } }
          }
        }
        """);

    private const string Text = "Return for 2024\nBranches\nBranch code\tBranch name\nN\tNorth\nS\tSouth\n\nPart 1\nTable 1\nCode\tVisits\nN\t1\nS\t2\nTotal all\t3\n";

    [Fact]
    public void A_list_printed_as_a_table_is_read()
    {
        Report report = Read(Text);
        Entries(report).ShouldBe(["N North", "S South"]);
        report.Validate().ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_the_list_does_not_have_is_found()
    {
        Report report = Read(Text.Replace("S\t2", "X\t2", StringComparison.Ordinal));
        report.Validate().ShouldContain(static finding => finding.RuleId == "a.entries" && finding.Outcome == RuleOutcome.Violated);
    }

    [Fact]
    public void So_it_is_in_a_sheet_whose_rows_were_filled_up_to_one_length()
    {
        string[] lines = ["Return for 2024,,,", "Branches,,,", "Branch code,Branch name,,", "N,North,,", "S,South,,", "Part 1,,,", "Table 1,,,", "Code,Visits,,", "N,1,,", "S,2,,", "Total of all,3,,"];
        Report report = Read(string.Join('\n', lines));
        Entries(report).ShouldBe(["N North", "S South"]);
        report.Cell("a.b[\"S\"].n").Number.ShouldBe(2);
        report.Validate().ShouldBeEmpty();
    }

    [Fact]
    public void A_list_on_one_line_is_read_where_the_tables_have_some_of_its_entries()
    {
        Report report = Read("Return for 2024\nBranches: N, S, W\n\nPart 1\nTable 1\nCode\tVisits\nN\t1\nS\t2\nTotal of all\t3\n");
        Entries(report).ShouldBe(["N ", "S ", "W "]);
        report.Validate().ShouldContain(static finding => finding.RuleId == "a.entries" && finding.Outcome == RuleOutcome.Violated);
    }

    [Fact]
    public void Prose_behind_its_label_is_no_list() =>
        Entries(Read("Return for 2024\nBranches: two in all, see below\n\nPart 1\nTable 1\nCode\tVisits\nN\t1\nS\t2\nTotal of all\t3\n")).ShouldBe(["N ", "S "]);

    [Theory]
    [InlineData("S\tSouth", "S\tSouth\t\tdown the river")]
    [InlineData("N\tNorth", "N\tNorth\tof the river")]
    public void What_is_not_printed_as_a_list_is_none(string line, string other) =>
        Entries(Read(Text.Replace(line, other, StringComparison.Ordinal))).ShouldNotContain("N North");

    private static Report Read(string text) => Report.Read(text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();

    private static IEnumerable<string> Entries(Report report) => report.HeadValues.Find("branches").ShouldNotBeNull().Entries.ShouldNotBeNull().Select(static entry => $"{entry["key"]} {entry["name"]}");
}
