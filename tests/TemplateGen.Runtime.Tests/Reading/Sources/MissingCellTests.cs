using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>What a program writes for cells in which nothing stands is no text of the document.</summary>
public sealed class MissingCellTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "Part one" {
            table people "People" {
              columns { men "Men"  women "Women"  total "Total" = men + women }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "All of them" = rest }
            }
          }
        }
        """));

    [Theory]
    [InlineData("None")]
    [InlineData("NaN")]
    [InlineData("NULL")]
    public void Side_by_side_they_are_blank(string word)
    {
        Report report = Read($"People,{word},{word},{word}\nName,Men,Women,Total\nArrived,1,2,3\nStayed,4,{word},4\nLeft early,6,7,13\nAll of them,11,9,20\n");
        report.Cell("people.stayed.women").State.ShouldBe(CellState.Blank);
        report.Cell("people.stayed.total").Number.ShouldBe(4);
        report.Cell("people.all.total").Number.ShouldBe(20);
    }

    [Fact]
    public void One_alone_is_a_text_of_the_report() =>
        Read("Name,Men,Women,Total\nArrived,1,2,3\nStayed,4,None,4\nLeft early,6,7,13\nAll of them,11,9,20\n").Cell("people.stayed.women").State.ShouldBe(CellState.Unreadable);

    private static Report Read(string table) => Report.Read($"Asked\nPart one\n{table}", [_edition]).Report.ShouldNotBeNull();
}
