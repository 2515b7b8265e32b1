using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Tables that have columns of the form beside their figures: the labels of each figure say which cell it is, or nothing does.</summary>
public sealed class CrossedTableTests
{
    private const string Beginning = "Lettings of 2024\nPart 1\nTable 1. Tenancies\n";

    private const string OnItsSide = "Tenancy\t\tBegun\t\tEnded\tIn all\n\t\tNew\tRenewed\t\t\nSocial\tSecure\t1\t2\t3\t6\n\tFlexible\t4\t5\t6\t15\nSheltered\t\t7\t8\t9\t24\nSum\t\t12\t15\t18\t45\n";

    private static readonly Template _form = TestForms.Of("""
        report Lettings 2024 {
          title "Lettings of {year}"
          section one "Part 1" {
            table tenancies "Table 1. Tenancies" {
              corner "Tenancy"
              columns { social "Social" { secure "Secure"  flexible "Flexible" }  sheltered "Sheltered"  sum "Sum" = rest }
              rows { begun "Begun" { fresh "New"  renewed "Renewed" }  ended "Ended"  all "In all" = rest }
            }
          }
          section two "Part 2" {
            table appeals "Table 2. Appeals" {
              columns { office "To the office" { won "Won"  lost "Lost" }  court "To the court" { won "Won"  lost "Lost" } }
            }
          }
        }
        """);

    [Theory]
    [InlineData("\t", "")]
    [InlineData(",", "")]
    [InlineData(" | ", "| ")]
    public void A_table_on_its_side_is_read_with_a_note(string separator, string edge)
    {
        string table = string.Concat(OnItsSide.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => $"{edge}{line.Replace("\t", separator, StringComparison.Ordinal)}{edge.TrimEnd()}\n{(i == 0 && edge.Length > 0 ? "|---|---|---|---|---|---|\n" : "")}"));
        ReadResult result = Read($"{Beginning}\n{table}");
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("tenancies.begun.fresh.social.secure").Number.ShouldBe(1);
        report.Cell("tenancies.begun.fresh.social.flexible").Number.ShouldBe(4);
        report.Cell("tenancies.ended.sheltered").Number.ShouldBe(9);
        report.Cell("tenancies.all.sum").Number.ShouldBe(45);
        result.Notes.ShouldContain(static note => note.Code == "table-turned");
    }

    [Theory]
    [InlineData("Begun New\tBegun Renewed")]
    [InlineData("Begun/New\tBegun/Renewed")]
    [InlineData("Begun-New\tBegun-Renewed")]
    public void Labels_joined_in_one_heading_stand_over_its_column(string joined)
    {
        Report report = Read($"{Beginning}\nTenancy\t{joined}\tEnded\tIn all\nSecure\t1\t2\t3\t6\nFlexible\t4\t5\t6\t15\nSheltered\t7\t8\t9\t24\nSum\t12\t15\t18\t45\n").Report.ShouldNotBeNull();
        report.Cell("tenancies.begun.fresh.social.flexible").Number.ShouldBe(4);
        report.Cell("tenancies.begun.renewed.sum").Number.ShouldBe(15);
        report.Cell("tenancies.ended.social.secure").Number.ShouldBe(3);
    }

    [Fact]
    public void A_heading_that_stands_over_the_first_of_its_columns_only_ends_where_another_begins_above_it()
    {
        Template form = TestForms.Of("""
            report Lettings 2024 {
              title "Lettings of {year}"
              section one "Part 1" {
                table tenancies "Table 1. Tenancies" {
                  columns { secure "Secure"  flexible "Flexible"  sum "Sum" }
                  rows { begun "Begun" { moved "Moved" { near "Near"  far "Far" }  stayed "Stayed" }  ended "Ended" }
                }
              }
            }
            """);
        Report report = Report.Read($"{Beginning}\n\tBegun\t\t\tEnded\n\tMoved\t\tStayed\t\n\tNear\tFar\t\t\nSecure\t1\t2\t3\t4\nFlexible\t5\t6\t7\t8\nSum\t6\t8\t10\t12\n", [ReportEdition.Of(form)]).Report.ShouldNotBeNull();
        report.Cell("tenancies.begun.moved.far.flexible").Number.ShouldBe(6);
        report.Cell("tenancies.begun.stayed.secure").Number.ShouldBe(3);
        report.Cell("tenancies.ended.sum").Number.ShouldBe(12);
    }

    [Fact]
    public void A_cell_a_row_is_read_by_its_labels_in_whatever_order()
    {
        string[] cells = ["Begun/New,Social/Secure,1", "Begun/New,Social/Flexible,4", "Begun/New,Sheltered,7", "Begun/New,Sum,12", "Begun/Renewed,Sum,15", "Begun/Renewed,Social/Secure,2", "Begun/Renewed,Sheltered,8", "Begun/Renewed,Social/Flexible,5"];
        Report report = Read($"Lettings of 2024\nTable,Row,Column,Value\n{string.Concat(cells.Select(static cell => $"Table 1. Tenancies,{cell}\n"))}{Appeals(",", "Table 2. Appeals,")}").Report.ShouldNotBeNull();
        report.Cell("tenancies.begun.fresh.social.flexible").Number.ShouldBe(4);
        report.Cell("tenancies.begun.renewed.social.secure").Number.ShouldBe(2);
        report.Cell("tenancies.ended.sum").State.ShouldBe(CellState.Missing);
        report.Cell("appeals.court.lost").Number.ShouldBe(4);
    }

    [Theory]
    [InlineData("Kept,Won,Lost", true)]
    [InlineData("Kept,Kept,Kept", true)]
    [InlineData("Begun,Ended,Begun", false)]
    public void A_column_that_says_in_other_words_to_which_part_of_the_form_a_row_belongs_is_passed_over(string words, bool isRead)
    {
        string[] part = words.Split(',');
        string[] cells = ["Secure,1", "Flexible,4", "Sheltered,7", "Sum,12"];
        string[] renewed = ["Secure,2", "Flexible,5", "Sheltered,8", "Sum,15"];
        string[] ended = ["Secure,3", "Flexible,6", "Sheltered,9", "Sum,18"];
        string list = string.Concat(((string[][])[cells, renewed, ended]).SelectMany((row, i) => row.Select(cell => $"2024,Hill,on {part[i]},{((string[])["Begun/New", "Begun/Renewed", "Ended"])[i]},{cell}\n")));
        Report? report = Read($"Lettings of 2024\nyear,place,part,item,column,value\n{list}").Report;
        report?.Cell("tenancies.begun.fresh.social.flexible").Number.ShouldBe(isRead ? 4 : null);
        report?.Cell("tenancies.ended.sum").Number.ShouldBe(isRead ? 18 : null);
        (report is not null).ShouldBe(isRead);
    }

    [Fact]
    public void What_such_a_list_lacks_among_the_cells_of_a_row_is_not_blank()
    {
        Report report = Read("Lettings of 2024\nTable,Row,Column,Value\nTable 1. Tenancies,Begun/New,Social/Secure,1\nTable 1. Tenancies,Begun/New,Sheltered,7\nTable 1. Tenancies,Begun/New,Sum,12\n"
            + "Table 1. Tenancies,Begun/Renewed,Social/Secure,2\nTable 1. Tenancies,Begun/Renewed,Social/Flexible,5\nTable 1. Tenancies,Begun/Renewed,Sheltered,8\nTable 1. Tenancies,Begun/Renewed,Sum,15\n" + Appeals(",", "Table 2. Appeals,")).Report.ShouldNotBeNull();
        report.Cell("tenancies.begun.fresh.social.flexible").State.ShouldNotBe(CellState.Blank);
    }

    [Theory]
    [InlineData("Kind\tWon\tLost\nTo the office\t1\t2\nTo the court\t3\t4\n")]
    [InlineData("Kind\tEnd\tNumber\nTo the office\tWon\t1\n\tLost\t2\nTo the court\tWon\t3\n\tLost\t4\n")]
    [InlineData("Kind\tEnd\tNumber\nTo the office\tWon\t1\nLost\t2\nTo the court\tWon\t3\nLost\t4\n")]
    public void Groups_of_columns_may_be_rows(string table)
    {
        Report report = Read($"{Beginning}{Upright}Part 2\nTable 2. Appeals\n\n{table}").Report.ShouldNotBeNull();
        report.Cell("appeals.office.won").Number.ShouldBe(1);
        report.Cell("appeals.office.lost").Number.ShouldBe(2);
        report.Cell("appeals.court.won").Number.ShouldBe(3);
        report.Cell("appeals.court.lost").Number.ShouldBe(4);
    }

    [Theory]
    [InlineData("To the office\n\nWon\tLost\n1\t2\n\nTo the court\n\nWon\tLost\n3\t4\n")]
    [InlineData("To the court\n\nWon\tLost\n3\t4\n\nTo the office\n\nLost\tWon\n2\t1\n")]
    [InlineData("To the office\t\nWon\tLost\n1\t2\nTo the court\t\nWon\tLost\n3\t4\n")]
    public void Groups_of_columns_may_be_tables_below_one_another(string table)
    {
        ReadResult result = Read($"{Beginning}{Upright}Part 2\nTable 2. Appeals\n\n{table}");
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("appeals.office.won").Number.ShouldBe(1);
        report.Cell("appeals.office.lost").Number.ShouldBe(2);
        report.Cell("appeals.court.won").Number.ShouldBe(3);
        report.Cell("appeals.court.lost").Number.ShouldBe(4);
        result.Notes.ShouldContain(static note => note.Code == "table-parted");
    }

    [Fact]
    public void Headings_over_as_many_columns_each_may_stand_in_as_many_cells_as_they_are()
    {
        const string Results = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
        string form = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Tabs);
        int disputes = form.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal);
        string tables = $"{form[..disputes]}四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n{Results}\n1\t2\t3\t4\t10\n\n行政诉讼\n未经复议直接起诉\t复议后起诉\n{Results}\t{Results}\n5\t6\t7\t8\t26\t9\t0\t1\t2\t12\n";
        Report report = Report.Read($"甲镇2022年政府信息公开工作年度报告\n\n{tables}", [ReportEdition.Of(TestForms.Disclosure2021)]).Report.ShouldNotBeNull();
        report.Cell("disputes.review.pending").Number.ShouldBe(4);
        report.Cell("disputes.litigation.direct.corrected").Number.ShouldBe(6);
        report.Cell("disputes.litigation.afterReview.total").Number.ShouldBe(12);
    }

    [Theory]
    [InlineData("To the office\n\nWon\tLost\n1\t2\n\nTo the police\n\nWon\tLost\n3\t4\n")]
    [InlineData("To the office\n\nWon\tLost\n1\t2\n\nTo the office\n\nWon\tLost\n3\t4\n")]
    [InlineData("To the office\n\nWon\tWithdrawn\n1\t2\n\nTo the court\n\nWon\tLost\n3\t4\n")]
    public void Nothing_of_such_tables_is_read_where_one_of_them_is_not_told(string table)
    {
        Report? report = Read($"{Beginning}{Upright}Part 2\nTable 2. Appeals\n\n{table}").Report;
        report?.Blocks[1].States.ToArray().ShouldNotContain(CellState.Value);
    }

    [Theory]
    [InlineData("Begun\t\t", "Begun\t\tLast year")]
    [InlineData("Sheltered", "Student flats")]
    [InlineData("Flexible", "Secure")]
    [InlineData("Sum\t\t12\t15\t18\t45\n", "")]
    [InlineData("7\t8\t9\t24", "78924\t\t\t")]
    public void Where_a_label_is_another_or_one_is_wanting_nothing_of_it_is_read(string label, string other)
    {
        Report? report = Read(Beginning + OnItsSide.Replace(label, other, StringComparison.Ordinal) + "Part 2\nTable 2. Appeals\nTo the office\t\tTo the court\t\nWon\tLost\tWon\tLost\n1\t2\t3\t4\n").Report;
        report?.Blocks[0].States.ToArray().ShouldNotContain(CellState.Value);
    }

    [Fact]
    public void Nor_in_laid_out_text_by_the_order_of_its_figures_though_the_same_sums_hold()
    {
        Report? report = Read(Beginning + "\nTenancy                 New    Renewed    Ended    In all\nSocial      Secure        1          2        3         6\n            Flexible      4          5        6        15\nSheltered                 7          8        9        24\nSum                      12         15       18        45\n\nPart 2\n").Report;
        report?.Cell("tenancies.begun.fresh.social.flexible").Number.ShouldBeOneOf(null, 4);
        report?.Cell("tenancies.ended.social.secure").Number.ShouldBeOneOf(null, 3);
    }

    private const string Upright = "Tenancy\t\tSocial\t\tSheltered\tSum\n\t\tSecure\tFlexible\t\t\nBegun\tNew\t1\t4\t7\t12\n\tRenewed\t2\t5\t8\t15\nEnded\t\t3\t6\t9\t18\nIn all\t\t6\t15\t24\t45\n";

    private static string Appeals(string separator, string before) =>
        string.Concat(((string[])["To the office/Won", "To the office/Lost", "To the court/Won", "To the court/Lost"]).Select((label, i) => $"{before}{separator}{label}{separator}{i + 1}\n"));

    private static ReadResult Read(string text) => Report.Read(text, [ReportEdition.Of(_form)]);
}
