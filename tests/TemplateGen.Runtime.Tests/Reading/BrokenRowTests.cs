using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows whose figures stand in several lines, and cells that hold the figures of several columns, are read where just as many figures as columns stand there.</summary>
public sealed class BrokenRowTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "Part one" {
            table people "People" {
              columns { men "Men"  women "Women"  girls "Girls"  boys "Boys"  total "Total" = men + women + girls + boys }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "All of them" }
            }
          }
        }
        """));

    [Theory]
    [InlineData("Stayed\n0 2 3\n4 9\n", 3, 9)]
    [InlineData("Stayed\n0 2\n3 4 9\n", 3, 9)]
    [InlineData("Stayed 0 2 3\n4 8\n", null, null)]
    [InlineData("Stayed\n0\n2\n3\n4 9\n", 3, 9)]
    [InlineData("Stayed\n0 2\n3\n4 9\n", 3, 9)]
    [InlineData("Stayed\n0\n2\n3\n4 9 1\n", null, null)]
    [InlineData("Stayed\n0\n2\n3\n4 9\n1\n", null, null)]
    [InlineData("Stayed\n0 2 3\n4 9 1\n", null, null)]
    [InlineData("Stayed\n0 2\n3 4\n9 1\n", null, null)]
    public void Figures_in_the_lines_below_a_label_are_those_of_its_row(string row, int? girls, int? total)
    {
        Report report = Read($"People\nMen Women Girls Boys Total\nArrived\n1 2 3 4 10\n{row}Left early\n5 6 7 8 26\nAll of them\n9 9 9 9 36\n");
        report.Cell("people.stayed.girls").Number.ShouldBe(girls);
        report.Cell("people.stayed.total").Number.ShouldBe(total);
        report.Cell("people.left.boys").Number.ShouldBe(8);
    }

    [Theory]
    [InlineData("| Stayed | 0 2 3 | 4 9 | | | |", 3, 9)]
    [InlineData("| Stayed | 0 | 2 3 4 | 9 | | |", 3, 9)]
    [InlineData("| Stayed | 0 | 2 3 4 | | | |", null, null)]
    [InlineData("| Stayed | | 0 2 3 | 4 9 | | |", null, null)]
    public void Cells_with_the_figures_of_several_columns_are_parted(string row, int? girls, int? total)
    {
        Report report = Read($"People\n\n| Name | Men | Women | Girls | Boys | Total |\n|---|---|---|---|---|---|\n| Arrived | 1 | 2 | 3 | 4 | 10 |\n{row}\n| Left early | 5 | 6 | 7 | 8 | 26 |\n| All of them | 9 | 9 | 9 | 9 | 36 |\n");
        report.Cell("people.stayed.girls").Number.ShouldBe(girls);
        report.Cell("people.stayed.total").Number.ShouldBe(total);
        report.Cell("people.left.boys").Number.ShouldBe(8);
    }

    [Fact]
    public void Rows_of_a_drawn_table_need_no_rule_between_words_and_figures()
    {
        Report report = Read("""
            People
            +------------+-----+-------+-------+------+-------+
            | Name       | Men | Women | Girls | Boys | Total |
            | Arrived    | 1   | 2     | 3     | 4    | 10    |
            +------------+-----+-------+-------+------+-------+
            | Stayed     | 0   | 2     | 3     | 4    | 9     |
            | Left early | 5   | 6     | 7     | 8    | 26    |
            +------------+-----+-------+-------+------+-------+
            """);
        report.Cell("people.arrived.total").Number.ShouldBe(10);
        report.Cell("people.stayed.men").Number.ShouldBe(0);
    }

    [Fact]
    public void Cells_behind_a_tab_with_a_blank_line_between_them_are_a_row_as_browsers_copy_it()
    {
        string[] rows = ["Name,Men,Women,Girls,Boys,Total", "Arrived,1,2,3,4,10", "Stayed,0,2,3,4,9", "Left early,5,6,7,8,26", "All of them,6,10,13,16,45"];
        Report report = Read($"People\n\n\n{string.Join("\n\n\n", rows.Select(static row => row.Replace(",", "\n\n\t", StringComparison.Ordinal)))}\n\n\n");
        report.Cell("people.arrived.men").Number.ShouldBe(1);
        report.Cell("people.stayed.boys").Number.ShouldBe(4);
        report.Cell("people.all.total").Number.ShouldBe(45);
    }

    [Fact]
    public void A_dash_in_a_column_of_labels_says_that_there_is_none()
    {
        Report report = Read("People\n\n| Kind | Name | Men | Women | Girls | Boys | Total |\n|---|---|---|---|---|---|---|\n| — | Arrived | 1 | 2 | 3 | 4 | 10 |\n| — | Stayed | 0 | 2 | 3 | 4 | 9 |\n| Gone | Left early | 5 | 6 | 7 | 8 | 26 |\n| — | All of them | 9 | 9 | 9 | 9 | 36 |\n");
        report.Cell("people.arrived.men").Number.ShouldBe(1);
        report.Cell("people.all.total").Number.ShouldBe(36);
        report.Cell("people.stayed.men").State.ShouldBe(CellState.Value);
    }

    private static Report Read(string table) => Report.Read($"Asked\n\nPart one\n\n{table}", [_edition]).Report.ShouldNotBeNull();
}
