using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Documents without tables that state each cell behind its labels.</summary>
public sealed class LabelledCellsTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "Part one" {
            table people "People" {
              columns { men "Men"  women "Women"  total "Total" = men + women }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "All of them" }
            }
          }
        }
        """));

    [Theory]
    [InlineData("Arrived\nMen: 1\nWomen: 2\nTotal: 3\nStayed\nMen: 4\nWomen: 5\nTotal: 9\nLeft early\nMen: 6\nWomen: 7\nTotal: 13\n")]
    [InlineData("Arrived\nTotal：3\nWomen：2\nMen：1\nStayed\nMen：4\nWomen：5\nTotal：9\nLeft early\nMen：6\nWomen：7\nTotal：13\n")]
    [InlineData("Arrived Men：1\nArrived Women：2\nArrived Total：3\nStayed Men：4\nStayed Women：5\nStayed Total：9\nLeft early Men：6\nLeft early Women：7\nLeft early Total：13\n")]
    [InlineData("Arrived\nMen1\nWomen2\nTotal3\nStayed\nMen 4\nWomen 5\nTotal 9\nLeft early\nMen6\nWomen7\nTotal13\n")]
    [InlineData("Arrived：1，2，3\nStayed：4，5，9\nLeft early：6，7，13\n")]
    [InlineData("Arrived: Men 1, Women 2, Total 3\nStayed: Men 4, Women 5, Total 9.\nLeft early: Men 6; Women 7; Total 13\n")]
    [InlineData("Arrived | Men: 1 | Women: 2 | Total: 3\nStayed | Men: 4 | Women: 5 | Total: 9\nLeft early | Men: 6 | Women: 7 | Total: 13\n")]
    [InlineData("“Arrived”：Men1件、Women2件、Total3件。\n“Stayed”：Men4件、Women5件、Total9件。\n“Left early”：Men6件、Women7件、Total13件。\n")]
    [InlineData("- **Arrived**\n  - Men：1\n  - Women：2\n  - Total：3\n- Stayed：\n  - Men：4\n  - Women：5\n  - Total：9\n- Left early\n  - Men：6\n  - Women：7\n  - Total：13\n")]
    [InlineData("People中，Arrived的Men为1，Women为2，Total为3。\nPeople中，Stayed的Men为4，Women为5，Total为9。\nPeople中，Left early的Men为6，Women为7，Total为13。\n")]
    public void The_labels_tell_the_cell(string lines)
    {
        Report report = Read(lines).Report.ShouldNotBeNull();
        report.Cell("people.arrived.men").Number.ShouldBe(1);
        report.Cell("people.arrived.total").Number.ShouldBe(3);
        report.Cell("people.stayed.women").Number.ShouldBe(5);
        report.Cell("people.left.total").Number.ShouldBe(13);
        report.Cell("people.all.men").State.ShouldBe(CellState.Missing);
    }

    [Theory]
    [InlineData("Stayed: Men 4 and more, Women 5, Total 9")]
    [InlineData("Stayed: Men 4, of these 2 late, Women 5, Total 9")]
    [InlineData("Stayed or arrived: Men 4, Women 5, Total 9")]
    public void A_line_in_which_anything_else_stands_is_prose(string line)
    {
        Report? report = Read($"Arrived: Men 1, Women 2, Total 3\n{line}\nLeft early: Men 6, Women 7, Total 13\nAll of them: Men 1, Women 1, Total 2\n").Report;
        report?.Cell("people.stayed.men").Number.ShouldBeNull();
        report?.Cell("people.stayed.women").Number.ShouldBeNull();
        report?.Cell("people.stayed.total").Number.ShouldBeNull();
    }

    [Fact]
    public void A_column_that_is_not_named_has_no_figure()
    {
        Report report = Read("Arrived\nMen: 1\nWomen: 2\nTotal: 3\nStayed\nMen: 4\nTotal: 4\nLeft early\nMen: 6\nWomen: 7\nTotal: 13\n").Report.ShouldNotBeNull();
        report.Cell("people.stayed.total").Number.ShouldBe(4);
        report.Cell("people.stayed.women").Number.ShouldBeNull();
    }

    [Fact]
    public void A_column_that_is_named_twice_is_not_read()
    {
        Report report = Read("Arrived\nMen: 1\nWomen: 2\nTotal: 3\nStayed\nMen: 4\nMen: 5\nTotal: 4\nLeft early\nMen: 6\nWomen: 7\nTotal: 13\nAll of them\nMen: 6\nWomen: 7\nTotal: 13\n").Report.ShouldNotBeNull();
        report.Cell("people.stayed.men").Number.ShouldBeNull();
        report.Cell("people.all.total").Number.ShouldBe(13);
    }

    [Fact]
    public void Figures_in_sentences_are_no_cells() =>
        Read("Arrived: 3 persons came, 2 stayed.\nStayed: see above\nMen: many\nLeft early: none of them.\n").Report.ShouldBeNull();

    [Theory]
    [InlineData("To the office\nWon\n5\nLost\n6\nTo the court (first)\nWon\n7\nLost\n8\nTo the court (second)\nWon\n9\nLost\n10\n", true)]
    [InlineData("To the office\nWon: 5\nLost: 6\nTo the court (first)\nWon: 7\nLost: 8\nTo the court (second)\nWon: 9\nLost: 10\n", true)]
    [InlineData("To the office\nWon\n5\nLost\n6\nTo the court (second)\nWon\n7\nLost\n8\nTo the court (first)\nWon\n9\nLost\n10\n", false)]
    [InlineData("To the court (first)\nWon: 7\nLost: 8\nTo the office\nWon: 5\nLost: 6\nTo the court (second)\nWon: 9\nLost: 10\n", false)]
    public void Columns_of_one_name_are_told_by_their_groups_where_these_stand_in_order(string lines, bool isRead)
    {
        ReportEdition edition = ReportEdition.Of(TestForms.Of("""
            report Asked 2024 {
              section one "Part one" {
                table people "People" {
                  columns { men "Men"  women "Women"  total "Total" = men + women }
                  rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "All of them" }
                }
              }
              section two "Part two" {
                table appeals "Appeals" {
                  columns { office "To the office" { won "Won"  lost "Lost" }  court "To the court" { early "first" { won "Won"  lost "Lost" }  late "second" { won "Won"  lost "Lost" } } }
                }
              }
            }
            """));
        Report report = Report.Read($"Asked\n\nPart one\n\nPeople\n\nArrived\nMen: 1\nWomen: 2\nTotal: 3\nStayed\nMen: 4\nWomen: 5\nTotal: 9\nLeft early\nMen: 6\nWomen: 7\nTotal: 13\n\nPart two\n\nAppeals\n\n{lines}", [edition]).Report.ShouldNotBeNull();
        report.Cell("people.stayed.total").Number.ShouldBe(9);
        report.Cell("appeals.court.early.won").Number.ShouldBe(isRead ? 7 : null);
        report.Cell("appeals.court.late.lost").Number.ShouldBe(isRead ? 10 : null);
    }

    [Fact]
    public void They_are_read_too_where_one_row_of_figures_alone_makes_the_document_a_report()
    {
        Report report = Read("Arrived\nMen: 1\nWomen: 2\nTotal: 3\nStayed\nMen: 4\nWomen: 5\nTotal: 9\nLeft early\nMen: 6\nWomen: 7\nTotal: 13\nAll of them\t11\t14\t25\n").Report.ShouldNotBeNull();
        report.Cell("people.all.women").Number.ShouldBe(14);
        report.Cell("people.stayed.women").Number.ShouldBe(5);
    }

    private static ReadResult Read(string lines) => Report.Read($"Asked\n\nPart one\n\nPeople\n\n{lines}", [_edition]);
}
