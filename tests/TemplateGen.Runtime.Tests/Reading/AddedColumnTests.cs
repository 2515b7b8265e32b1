using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A cell a line without headings, and a column that the form does not have: nothing but what adds up says which it is.</summary>
public sealed class AddedColumnTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "Asked in {year}"
          section one "Part one" {
            table people "People" {
              corner "Who"
              columns { men "Men"  others "Others" { women "Women"  children "Children" }  total "Total" = men + others.women + others.children }
              rows { arrived "Arrived by boat"  stayed "Stayed at home"  left "Left early"  ill "Fell ill" }
            }
          }
        }
        """));

    private static readonly string[] _labels = ["Arrived by boat", "Stayed at home", "Left early", "Fell ill"];

    [Fact]
    public void A_subtotal_is_left_out_and_the_rest_inferred()
    {
        Report report = Read(static row => [row % 3, row + 1, row + 5, (2 * row) + 6, (row % 3) + (2 * row) + 6]);
        report.Cell("people.left.men").Number.ShouldBe(0);
        report.Cell("people.left.others.women").Number.ShouldBe(4);
        report.Cell("people.left.others.children").Number.ShouldBe(8);
        report.Cell("people.left.total").Number.ShouldBe(12);
        report.Cell("people.left.total").Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void Nothing_is_chosen_where_the_rows_do_not_add_up() =>
        Read(static row => [row % 3, row + 1, row + 5, 20, 90]).Cell("people.left.men").State.ShouldBe(CellState.Unreadable);

    [Fact]
    public void Of_two_columns_that_may_be_the_added_one_neither_is_read()
    {
        Report report = Read(static row => [row % 3, row % 2, 0, row % 2, row % 2]);
        report.Cell("people.left.men").State.ShouldBe(CellState.Unreadable);
        report = Read(static row => [0, 0, 0, 0, 0]);
        report.Cell("people.left.men").Number.ShouldBe(0);
    }

    private static Report Read(Func<int, int[]> figures) => Report.Read(
        $"Asked in 2024\nPart one\nPeople\nWho\n{string.Concat(_labels.Select((label, row) => $"{label}\n{string.Join('\n', figures(row + 1))}\n"))}", [_edition]).Report.ShouldNotBeNull();
}
