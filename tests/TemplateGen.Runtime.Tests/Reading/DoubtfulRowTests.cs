using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows that look like something else than they are: what is not certain must not be read.</summary>
public sealed class DoubtfulRowTests
{
    private const string Header = "Asked\n\nPart one\n\n";
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "Part one" {
            table people "People" {
              columns { men "Men"  women "Women"  children "Children"  total "Total" = men + women + children }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  ill "Fell ill"  moved "Moved away"  all "All of them" = rest }
            }
          }
        }
        """));

    private static readonly string[] _labels = ["Arrived", "Stayed", "Left early", "Fell ill", "Moved away", "All of them"];
    private static readonly int[][] _figures = [[1, 2, 3, 6], [4, 5, 6, 15], [7, 8, 9, 24], [0, 1, 0, 1], [2, 0, 2, 4], [14, 16, 20, 50]];

    [Fact]
    public void A_figure_under_a_heading_that_the_form_does_not_have_is_none_of_its_columns()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Tabs(static (row, cells) => $"{string.Join('\t', cells.Take(3))}\t\t{(row % 2 == 0 ? "9" : "")}", "\tMen\tWomen\tChildren\tTotal\tRemarks"));
        report.Cell("people.arrived.total").State.ShouldBe(CellState.Blank);
        report.Cell("people.arrived.children").Number.ShouldBe(3);
        notes.Single(static note => note.Code == "columns-differ").English.ShouldContain("Remarks");
    }

    [Fact]
    public void A_row_printed_on_two_lines_is_read_where_the_equations_bear_it_out_and_never_taken_for_blank()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Tabs(static (row, cells) => row == 2 ? $"\t\t\t\n{string.Join('\t', cells)}\t" : string.Join('\t', cells)));
        report.Cell("people.left.women").Number.ShouldBe(8);
        report.Cell("people.left.women").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        notes.ShouldContain(static note => note.Code == "inferred");
        Read(Tabs(static (row, cells) => row == 2 ? "\t\t\t\n9\t8\t7\t6\t" : string.Join('\t', cells))).Report.Cell("people.left.women").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void Rows_that_all_lost_their_labels_are_read_by_their_order_where_the_equations_bear_it_out()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Bare(_figures));
        report.Cell("people.stayed.men").Number.ShouldBe(4);
        report.Cell("people.stayed.men").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        notes.Count(static note => note.Code == "inferred").ShouldBe(6);
    }

    [Fact]
    public void Rows_that_all_lost_their_labels_are_not_read_by_their_order_alone()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Bare([_figures[^1], .. _figures[..^1]]));
        report.Cell("people.stayed.men").State.ShouldBe(CellState.Unreadable);
        notes.First(static note => note.Code == "row-ambiguous").English.ShouldContain("by order this one may be \"Arrived\", or else Stayed");
        Read(Bare(_figures, "\tWomen\tMen\tChildren\tTotal")).Report.Cell("people.stayed.men").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void Rows_without_labels_that_all_say_the_same_are_read()
    {
        string text = Header + "People\n\n\tMen\tWomen\tChildren\tTotal\n" + string.Concat(Enumerable.Repeat("\t0\t0\t0\t0\n", 6));
        Read(text).Report.Cell("people.stayed.men").Number.ShouldBe(0);
    }

    [Fact]
    public void Figures_that_count_up_in_a_few_rows_only_are_no_codes()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Spaces(static (row, cells) => row is 0 or 1 ? $"{row + 1} {cells[1]} {cells[2]} {cells[3]} 88" : string.Join(' ', cells)));
        report.Cell("people.arrived.total").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.left.men").Number.ShouldBe(7);
        notes.ShouldNotContain(static note => note.Code == "codes-left-out");
    }

    [Fact]
    public void A_row_that_lost_a_figure_does_not_count_its_code_among_them()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Spaces(static (row, cells) => $"0{row + 1} {string.Join(' ', row == 2 ? cells.Skip(1) : cells)}"));
        report.Cell("people.left.men").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.arrived.men").Number.ShouldBe(1);
        report.Cell("people.all.total").Number.ShouldBe(50);
        notes.Single(static note => note.Code == "codes-left-out").English.ShouldContain("the first is 01");
    }

    [Fact]
    public void Rows_that_moved_to_the_right_do_not_vouch_for_each_other()
    {
        (Report report, _) = Read(Tabs(static (row, cells) => row is 1 or 3 ? $"\t{cells[0]}\t{cells[1]}\t{cells[2]}\t9" : string.Join('\t', cells) + "\t", "\tMen\tWomen\tChildren\tTotal\t"));
        report.Cell("people.stayed.total").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.ill.total").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.left.total").Number.ShouldBe(24);
    }

    [Fact]
    public void Zeros_in_one_of_several_cells_are_one_cell()
    {
        (Report report, _) = Read(Tabs(static (row, cells) => row == 3 ? "00\t1\t0\t1" : string.Join('\t', cells)));
        report.Cell("people.ill.men").Number.ShouldBe(0);
        report.Cell("people.ill.men").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred); // by the sum of the row
        report.Cell("people.ill.women").Number.ShouldBe(1);
    }

    [Fact]
    public void Just_as_many_figures_as_columns_prove_nothing_where_most_rows_of_a_text_lack_one()
    {
        (Report report, _) = Read(Spaces(static (row, cells) => $"{string.Join(' ', cells.Take(3))}{(row == 1 ? " 9" : "")}"));
        report.Cell("people.stayed.total").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void A_row_that_lost_a_cell_and_was_filled_up_is_told_by_the_sums_below_it()
    {
        string text = Tabs(static (row, cells) => row == 1 ? $"{cells[1]}\t{cells[2]}\t\t" : row == 3 ? $"\t{cells[1]}\t\t" : string.Join('\t', cells.Take(3)) + "\t");
        Read(text).Report.Cell("people.stayed.men").State.ShouldBe(CellState.Unreadable);
        Read(text).Report.Cell("people.left.men").Number.ShouldBe(7);
    }

    [Fact]
    public void A_row_with_its_only_figure_one_column_further_left_than_all_others_has_moved_even_if_it_is_nothing()
    {
        Report report = Read(Tabs(static (row, cells) => row == 2 ? "\t\t0\t" : $"\t\t\t{(row == 5 ? "26" : cells[3])}", "\tMen\tWomen\tChildren\tTotal")).Report;
        report.Cell("people.left.children").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.left.total").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.stayed.total").Number.ShouldBe(15);
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_headings()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Tabs(static (_, cells) => $"{cells[1]}\t{cells[0]}\t{cells[2]}\t{cells[3]}", "\tWomen\tMen\tChildren\tTotal"));
        report.Cell("people.left.men").Number.ShouldBe(7);
        report.Cell("people.left.women").Number.ShouldBe(8);
        notes.ShouldContain(static note => note.Code == "columns-swapped");
    }

    [Fact]
    public void The_digits_of_a_row_in_one_cell_are_no_figure_beside_blank_ones()
    {
        (Report report, _) = Read(Tabs(static (row, cells) => row == 1 ? "45615\t\t\t" : string.Join('\t', cells)));
        report.Cell("people.stayed.men").Number.ShouldNotBe(45615);
        report.Cell("people.stayed.women").State.ShouldNotBe(CellState.Blank);
    }

    private static string Bare(IEnumerable<int[]> rows, string heading = "\tMen\tWomen\tChildren\tTotal") =>
        Header + $"People\n\n{heading}\n" + string.Concat(rows.Select(static cells => "\t" + string.Join('\t', cells) + "\n"));

    private static string Tabs(Func<int, int[], string> row, string heading = "\tMen\tWomen\tChildren\tTotal") =>
        Header + $"People\n\n{heading}\n" + string.Concat(_figures.Select((cells, index) => $"{_labels[index]}\t{row(index, cells)}\n"));

    private static string Spaces(Func<int, int[], string> row) =>
        Header + "People\n\nMen Women Children Total\n" + string.Concat(_figures.Select((cells, index) => $"{_labels[index]} {row(index, cells)}\n"));

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string text)
    {
        ReadResult result = Report.Read(text, [_edition]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }
}
