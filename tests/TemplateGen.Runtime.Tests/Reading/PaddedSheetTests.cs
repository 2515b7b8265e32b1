using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows of a sheet that were all filled up to one length: headings end a table, and blank cells say nothing.</summary>
public sealed class PaddedSheetTests
{
    private static readonly Template _form = TestForms.Of("""
        report Return 2024 {
          title "Return for {year}"
          section p1 "Part 1. Deposits" {
            table deposits "1. Deposits" { columns { each deposit { bank "Bank" : text  amount "Amount" } } }
          }
          section p2 "Part 2. Staff" {
            men   "Men" : count
            women "Women" : count
            open  "Is the office open?" : flag
            chief "Chief" : text
          }
          section p3 "Part 3. Remarks" : text optional
        }
        """);

    private static readonly string[] _lines =
    [
        "Return for 2024", "Part 1. Deposits", "1. Deposits", "Bank,Amount", "Alpha,10", "Beta,20", "Part 2. Staff", "Men,3", "Women,4", "Is the office open?,Yes", "Chief,A. Smith", "Part 3. Remarks", "All figures are final.",
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void The_next_heading_ends_the_lines_of_a_table(int length)
    {
        Report report = Read(_lines, length);
        CellBlock deposits = report.Block(report.Template.Tables.First(static table => table.Name == "deposits").Index);
        deposits.RowCount.ShouldBe(2);
        report.Cell("deposits.deposit[2].amount").Number.ShouldBe(20);
        report.Cell("p2.men").Number.ShouldBe(3);
        report.Cell("p2.open").Number.ShouldBe(1);
        report.TextValues["p2.chief"].ShouldBe("A. Smith");
        report.TextValues["p3"].ShouldBe("All figures are final.");
    }

    [Fact]
    public void Fields_end_them_too_where_the_heading_was_lost()
    {
        Report report = Read([.. _lines.Where(static line => line != "Part 2. Staff")], 2);
        report.Cell("deposits.deposit[2].amount").Number.ShouldBe(20);
        report.Cell("p2.women").Number.ShouldBe(4);
    }

    [Fact]
    public void A_value_behind_the_blank_cells_that_its_label_covers_is_read()
    {
        Report report = Read([.. _lines.Select(static line => line.Replace("Chief,", "Chief,,", StringComparison.Ordinal).Replace("Men,", "Men,,", StringComparison.Ordinal).Replace("Women,", "Women,,", StringComparison.Ordinal).Replace("open?,", "open?,,", StringComparison.Ordinal))], 4);
        report.Cell("p2.women").Number.ShouldBe(4);
        report.TextValues["p2.chief"].ShouldBe("A. Smith");
    }

    [Fact]
    public void A_label_and_its_value_on_lines_of_their_own_are_read()
    {
        Report report = Report.Read("Return for 2024\nPart 1. Deposits\nPart 2. Staff\nMen\n3\nWomen\n4\nIs the office open?\nNo\nChief\nA. Smith\nPart 3. Remarks\nNone.\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell("p2.open").Number.ShouldBe(0);
        report.TextValues["p2.chief"].ShouldBe("A. Smith");
    }

    [Fact]
    public void A_question_needs_no_colon_before_its_answer()
    {
        Report report = Report.Read("Return for 2024\nPart 1. Deposits\nPart 2. Staff\nMen: 3\nWomen: 4\nIs the office open? Yes\nChief: A. Smith\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell("p2.open").Number.ShouldBe(1);
        report.TextValues["p2.chief"].ShouldBe("A. Smith");
    }

    private static Report Read(string[] lines, int length) =>
        Report.Read(string.Join('\n', lines.Select(line => line + new string(',', Math.Max(0, length - 1 - line.Count(static character => character == ','))))), [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
