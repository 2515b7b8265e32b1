using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A label before the only row of a table, which the form prints without one: it may say that the figures are others.</summary>
public sealed class NeutralLabelTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "Asked in {year}"
          section one "Part one" {
            table people "People" {
              corner "Who"
              columns { men "Men"  women "Women" }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early" }
            }
            table appeals "Appeals" {
              columns { upheld "Upheld"  changed "Changed"  open "Still open"  closed "Closed" }
            }
          }
        }
        """));

    [Theory]
    [InlineData("件数")]
    [InlineData("数量")]
    [InlineData("件")]
    [InlineData("Number")]
    [InlineData("数据")]
    [InlineData("Figures")]
    [InlineData("2024年")]
    [InlineData("2024年度")]
    public void One_that_names_the_unit_of_the_cells_or_the_year_of_the_report_changes_nothing(string label)
    {
        ReadResult result = Read(label);
        result.Report!.Cell("appeals.changed").Number.ShouldBe(2);
        result.Notes.Single(static note => note.Code == "label-differs").English.ShouldBe($"The form prints the row of \"Appeals\" without a label; that with \"{label}\" was taken for it");
    }

    [Theory]
    [InlineData("上年数")]
    [InlineData("2023年")]
    [InlineData("同比增减")]
    [InlineData("其中：本级")]
    [InlineData("Of which local")]
    [InlineData("千件")]
    [InlineData("%")]
    public void Any_other_leaves_the_row_unread(string label)
    {
        ReadResult result = Read(label);
        result.Report!.Cell("appeals.changed").State.ShouldNotBe(CellState.Value);
        result.Notes.Single(static note => note.Code == "row-unplaced").English.ShouldContain($"\"{label}\"");
        result.Report.Cell("people.left.women").Number.ShouldBe(6);
    }

    [Fact]
    public void A_column_that_says_the_same_before_every_row_has_no_label_of_this_one()
    {
        const string Text = "Asked in 2024\nNorth,People,Who,,,\nNorth,,,Men,Women,\nNorth,,Arrived,1,2,\nNorth,,Stayed,3,4,\nNorth,,Left early,5,6,\nNorth,Appeals,,,,\nNorth,Upheld,Changed,Still open,Closed,\nNorth,1,2,3,3,\n";
        Report.Read(Text, [_edition]).Report!.Cell("appeals.changed").Number.ShouldBe(2);
    }

    private static ReadResult Read(string label) =>
        Report.Read($"Asked in 2024\n\nPart one\n\nPeople\n\nWho\tMen\tWomen\nArrived\t1\t2\nStayed\t3\t4\nLeft early\t5\t6\n\nAppeals\n\n\tUpheld\tChanged\tStill open\tClosed\n{label}\t1\t2\t3\t3\n", [_edition]);
}
