using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Headings that the form does not have, over rows that have moved, or whose figures say otherwise.</summary>
public sealed class HeadingDoubtTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "Asked in {year}"
          section one "Part one" {
            table people "People" {
              corner "Who"
              columns { men "Men"  women "Women"  children "Children"  total "Total" = men + women + children }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "Total" = rest }
            }
          }
          section two "Part two" {
            table money "Money" {
              corner "What"
              columns { before "Spent in {year-1}"  now "Planned for {year}" }
              rows { rent "Rent"  food "Food" }
            }
          }
          section three "Part three" {
            table cases { columns { won "Cases won"  lost "Cases lost"  open "Cases open"  sum "Sum of cases" = rest } }
          }
        }
        """));

    private static readonly string[] _labels = ["Arrived", "Stayed", "Left early", "Total"];
    private static readonly int[][] _figures = [[1, 2, 3, 6], [4, 5, 6, 15], [7, 8, 9, 24], [12, 15, 18, 45]];

    [Fact]
    public void A_heading_behind_one_that_a_row_has_too_is_a_heading()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Tabs("Who\tMen\tWomen\tChildren\tTotal\tGuests", static (_, cells) => $"{string.Join('\t', cells)}\t8"));
        report.Cell("people.stayed.total").Number.ShouldBe(15);
        notes.Select(static note => note.Code).ShouldBe(["columns-differ"]);
    }

    [Fact]
    public void Headings_in_another_order_with_others_for_some_of_the_form_count_only_where_the_equations_bear_them_out()
    {
        (Report report, _) = Read(Tabs("Who\tTotal\tTall\tShort\tMen", static (_, cells) => string.Join('\t', cells)));
        report.Cell("people.stayed.men").Number.ShouldBe(4);
        report.Cell("people.stayed.total").Number.ShouldBe(15);
        (report, _) = Read(Tabs("Who\tTotal\tTall\tShort\tMen", static (_, cells) => $"{cells[3]}\t{cells[1]}\t{cells[2]}\t{cells[0]}"));
        report.Cell("people.stayed.men").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void A_label_that_was_copied_into_each_cell_that_it_covers_is_that_of_its_row_below_such_headings_too()
    {
        (Report report, _) = Read(Tabs("Who\tWho\tMen\tWomen\tGuests\tChildren\tTotal", static (row, cells) => $"{_labels[row]}\t{cells[0]}\t{cells[1]}\t8\t{cells[2]}\t{cells[3]}"));
        report.Cell("people.stayed.children").Number.ShouldBe(6);
        report.Cell("people.left.total").Number.ShouldBe(24);
    }

    [Fact]
    public void Nothing_is_certain_below_such_headings_in_a_row_that_has_moved()
    {
        string text = Tabs("Who\t\tMen\tWomen\tChildren\tGuests\tTotal", static (row, cells) => (row == 1 ? "" : "\t") + $"{cells[0]}\t{cells[1]}\t{cells[2]}\t8\t" + (row == 1 ? "\t" : ""));
        (Report report, _) = Read(text);
        report.Cell("people.stayed.total").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.left.children").Number.ShouldBe(9);
    }

    [Fact]
    public void A_column_is_not_read_where_the_equations_say_that_its_heading_stands_over_the_one_beside_it()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Tabs("Who\tMen\tWomen\tChildren\tTotal\tUnder age", static (_, cells) => $"{cells[0]}\t{cells[1]}\t{cells[2]}\t{cells[2]}\t{cells[3]}"));
        report.Cell("people.stayed.total").State.ShouldBe(CellState.Missing);
        report.Cell("people.stayed.children").Number.ShouldBe(6);
        notes.Single(static note => note.Code == "columns-differ").English.ShouldContain("\"Total、Under age\"; and lacks the columns \"Total\"");
    }

    [Fact]
    public void Totals_that_are_wrong_by_themselves_are_read()
    {
        (Report report, _) = Read(Tabs("Who\tMen\tWomen\tChildren\tTotal\tGuests", static (row, cells) => $"{cells[0]}\t{cells[1]}\t{cells[2]}\t{cells[3] + 7}\t{row}"));
        report.Cell("people.stayed.total").Number.ShouldBe(22);
    }

    [Fact]
    public void Rows_that_the_equations_bear_out_are_read_though_others_have_a_remark_behind_them()
    {
        (Report report, _) = Read(Tabs("Who\tRemarks\tMales\tWomen\tChildren\tTotal", static (row, cells) => string.Join('\t', cells) + (row < 2 ? "\t3" : "")).Replace('\t', '\n'));
        report.Cell("people.left.men").Number.ShouldBe(7);
        report.Cell("people.stayed.men").State.ShouldBe(CellState.Unreadable);
    }

    [Theory]
    [InlineData("其中：Guests")]
    [InlineData("其中:Guests")]
    public void A_part_of_the_column_before_it_is_a_column(string heading)
    {
        (Report report, _) = Read(Tabs($"Who\tMen\tWomen\tChildren\t{heading}\tTotal", static (row, cells) => row == 2 ? $"{cells[0]}\t{cells[1]}\t{cells[2]}\t{cells[3]}" : $"{cells[0]}\t{cells[1]}\t{cells[2]}\t9\t{cells[3]}").Replace('\t', '\n'));
        report.Cell("people.stayed.total").Number.ShouldBe(15);
        report.Cell("people.left.total").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void The_digits_of_a_row_without_a_label_in_one_cell_are_parted_by_the_equations_and_the_others_are_not_blank()
    {
        Read(Cases("4206 | | | ")).Report.Cell("cases.lost").Number.ShouldBe(2);
        Read(Cases("4206 | | | ")).Report.Cell("cases.lost").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        Read(Cases("4209 | | | ")).Report.Cell("cases.lost").State.ShouldBe(CellState.Unreadable);
        Read(Cases("4 | 2 | 0 | 6")).Report.Cell("cases.lost").Number.ShouldBe(2);
    }

    [Fact]
    public void Notes_show_the_years_of_headings()
    {
        (_, IReadOnlyList<ReadingNote> notes) = Read("Asked in 2024\n\nPart two\n\nMoney\n\nWhat\tPlanned for 2023\tPlanned for 2024\nRent\t1\t10\nFood\t2\t20\n");
        notes.Single(static note => note.Code == "columns-differ").English.ShouldContain("lacks the columns \"Spent in 2023\"");
        notes.ShouldAllBe(static note => !note.English.Contains('{') && !note.Chinese.Contains('{'));
    }

    private static string Cases(string row) => Tabs("Who\tMen\tWomen\tChildren\tTotal", static (_, cells) => string.Join('\t', cells)) + $"\nPart three\n\n| Cases won | Cases lost | Cases opne | Sum of cases |\n| {row} |\n";

    private static string Tabs(string headings, Func<int, int[], string> row) =>
        $"Asked in 2024\n\nPart one\n\nPeople\n\n{headings}\n" + string.Concat(_figures.Select((cells, index) => $"{_labels[index]}\t{row(index, cells)}\n"));

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string text)
    {
        ReadResult result = Report.Read(text, [_edition]);
        return (result.Report.ShouldNotBeNull(), [.. result.Notes.Where(static note => note.Code is not ("table-missing" or "rows-missing"))]);
    }
}
