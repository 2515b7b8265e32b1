using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>What the headings of a document say about its columns, where these are not the form's.</summary>
public sealed class HeadingTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "Asked in {year}"
          section one "Part one" {
            table people "People" {
              corner "Who"
              columns { men "Men"  women "Women"  children "Children"  total "Total" = men + women + children }
              rows { arrived "Arrived"  stayed "Stayed"  left "Left early"  all "All of them" = rest }
            }
          }
          section two "Part two" {
            table money "Money" {
              corner "What"
              columns { before "Spent in {year-1}"  now "Planned for {year}" }
              rows { rent "Rent"  food "Food"  sum "Sum of all" = rest }
            }
          }
        }
        """));

    private static readonly string[] _labels = ["Arrived", "Stayed", "Left early", "All of them"];
    private static readonly int[][] _figures = [[1, 2, 3, 6], [4, 5, 6, 15], [7, 8, 9, 24], [12, 15, 18, 45]];

    [Theory]
    [InlineData("\t")]
    [InlineData("  ")]
    [InlineData("\n")]
    public void A_column_that_the_form_does_not_have_is_set_aside_wherever_it_stands(string gap)
    {
        for (int at = 0; at <= 4; at++)
        {
            (Report report, IReadOnlyList<ReadingNote> notes) = Read(People(gap, ["Men", "Women", "Children", "Total"], at, "Guests", static row => $"{row + 1}"));
            ShouldHoldAll(report, $"{at}");
            notes.Single(static note => note.Code == "columns-differ").English.ShouldContain("\"Guests\"");
            notes.ShouldNotContain(static note => note.Code == "codes-left-out");
        }
    }

    [Fact]
    public void Headings_that_are_broken_over_two_rows_of_cells_are_those_of_the_form()
    {
        ReportEdition edition = ReportEdition.Of(TestForms.Of("""
            report Asked 2024 {
              title "Asked in {year}"
              section one "Part one" {
                table people "People" {
                  corner "Who"
                  columns { firms "Trading firms"  bodies "Research bodies"  others "Other bodies"  total "Total" = firms + bodies + others }
                  rows { arrived "Arrived"  stayed "Stayed"  all "All of them" = rest }
                }
              }
            }
            """));
        Report report = Report.Read("Asked in 2024\n\nPart one\n\nPeople\n\nWho\tResearch\tTrading\tOther\tTotal\n\tbodies\tfirms\tbodies\t\nArrived\t1\t2\t3\t6\nStayed\t4\t5\t6\t15\nAll of them\t5\t7\t9\t21\n", [edition]).Report.ShouldNotBeNull();
        report.Cell("people.stayed.firms").Number.ShouldBe(5);
        report.Cell("people.stayed.bodies").Number.ShouldBe(4);
        report.Cell("people.stayed.total").Number.ShouldBe(15);
    }

    [Fact]
    public void Blank_cells_beside_such_a_column_stay_blank()
    {
        string text = People("\t", ["Men", "Women", "Children", "Total"], 3, "Under age", static _ => "9").Replace("\t6\t9\t15", "\t\t9\t15", StringComparison.Ordinal);
        Report report = Read(text).Report;
        report.Cell("people.stayed.children").State.ShouldBe(CellState.Blank);
        report.Cell("people.stayed.total").Number.ShouldBe(15);
    }

    [Fact]
    public void A_row_that_ends_blank_beside_such_a_column_may_have_lost_a_cell_anywhere()
    {
        string text = People("\t", ["Men", "Women", "Children", "Total"], 3, "Under age", static _ => "9").Replace("\t9\t15", "\t9\t", StringComparison.Ordinal);
        Report report = Read(text).Report;
        report.Cell("people.stayed.children").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.stayed.total").State.ShouldBe(CellState.Unreadable);
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("  ")]
    [InlineData("\n")]
    public void Where_a_column_of_the_form_is_not_there_the_others_keep_their_figures(string gap)
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Table(gap, ["Men", "Women", "Total"], static cells => [cells[0], cells[1], cells[3]]));
        report.Cell("people.stayed.men").Number.ShouldBe(4);
        report.Cell("people.stayed.total").Number.ShouldBe(15);
        report.Cell("people.stayed.children").State.ShouldBe(CellState.Missing);
        notes.Single(static note => note.Code == "columns-differ").English.ShouldContain("lacks the columns \"Children\"");
    }

    [Fact]
    public void A_column_in_another_wording_is_the_forms_where_the_equations_bear_it_out()
    {
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(Table("\t", ["Men", "Women", "Minors", "Total"], static cells => cells));
        report.Cell("people.left.children").Number.ShouldBe(9);
        notes.Single(static note => note.Code == "label-differs").English.ShouldBe("\"Minors\" differs from the form's \"Children\", for which it was taken");
        Report other = Read(Table("\t", ["Men", "Women", "Minors", "Total"], static cells => [cells[0], cells[1], 77, cells[3]])).Report;
        other.Cell("people.left.children").State.ShouldBe(CellState.Missing);
        other.Cell("people.left.women").Number.ShouldBe(8);
    }

    [Fact]
    public void Rows_that_lack_a_figure_below_a_surplus_heading_are_not_read_by_their_count()
    {
        string text = People("  ", ["Men", "Women", "Children", "Total"], 1, "Guests", static _ => "70").Replace("4  70  5  6  15", "4  70  6  15", StringComparison.Ordinal);
        (Report report, IReadOnlyList<ReadingNote> notes) = Read(text);
        report.Cell("people.stayed.women").State.ShouldBe(CellState.Unreadable);
        report.Cell("people.left.women").Number.ShouldBe(8);
        notes.ShouldContain(static note => note.Code == "columns-differ" && note.English.Contains("\"Stayed\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_equations_are_asked_in_the_order_of_the_headings()
    {
        string text = Table("  ", ["Women", "Men", "Children", "Total"], static cells => [cells[1], cells[0], cells[2], cells[3]]).Replace("8  7  9  24", "87924", StringComparison.Ordinal);
        Report report = Read(text).Report;
        report.Cell("people.left.men").Number.ShouldBe(7);
        report.Cell("people.left.women").Number.ShouldBe(8);
        report.Cell("people.left.men").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Theory]
    [InlineData("4\t5 6\t\t15", 5, 6)]
    [InlineData("4\t5 7\t\t15", null, null)]
    public void Figures_in_a_merged_cell_are_those_of_the_columns_that_it_covers_where_the_equations_say_so(string row, int? women, int? children)
    {
        Report report = Read(Table("\t", ["Men", "Women", "Children", "Total"], static cells => cells).Replace("4\t5\t6\t15", row, StringComparison.Ordinal)).Report;
        report.Cell("people.stayed.men").Number.ShouldBe(4);
        report.Cell("people.stayed.total").Number.ShouldBe(15);
        report.Cell("people.stayed.women").Number.ShouldBe(women);
        report.Cell("people.stayed.children").Number.ShouldBe(children);
        report.Cell("people.stayed.children").State.ShouldBe(women is null ? CellState.Unreadable : CellState.Value);
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("  ")]
    [InlineData("\n")]
    public void Numbers_before_the_labels_of_rows_are_no_figures(string gap)
    {
        string text = Table(gap, ["Men", "Women", "Children", "Total"], static cells => cells);
        for (int i = 0; i < _labels.Length; i++)
        {
            text = text.Replace($"\n{_labels[i]}", $"\n{i + 1}{gap}{_labels[i]}", StringComparison.Ordinal);
        }

        (Report report, IReadOnlyList<ReadingNote> notes) = Read(text);
        ShouldHoldAll(report, text);
        notes.Single(static note => note.Code == "codes-left-out").English.ShouldContain("labels of 4 rows");
    }

    [Theory]
    [InlineData("Spent in 2023\tPlanned for 2024", 1, 10)]
    [InlineData("Planned for 2023\tPlanned for 2024", null, 10)]
    [InlineData("Spent in 2022\tPlanned for 2023", null, null)]
    public void Headings_of_another_year_stand_over_other_figures(string headings, int? before, int? now)
    {
        Report report = Read($"Asked in 2024\n\nPart two\n\nMoney\n\nWhat\t{headings}\nRent\t1\t10\nFood\t2\t20\nSum of all\t3\t30\n").Report;
        report.Cell("money.rent.before").Number.ShouldBe(before);
        report.Cell("money.rent.now").Number.ShouldBe(now);
    }

    private static void ShouldHoldAll(Report report, string what)
    {
        string[] rows = ["arrived", "stayed", "left", "all"];
        string[] columns = ["men", "women", "children", "total"];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < columns.Length; column++)
            {
                report.Cell($"people.{rows[row]}.{columns[column]}").Number.ShouldBe(_figures[row][column], what);
            }
        }
    }

    private static string People(string gap, string[] headings, int at, string surplus, Func<int, string> figure)
    {
        List<string> heads = [.. headings];
        heads.Insert(at, surplus);
        int row = 0;
        return TableOf(gap, [.. heads], cells =>
        {
            List<object> all = [.. cells.Cast<object>()];
            all.Insert(at, figure(row++));
            return [.. all];
        });
    }

    private static string Table(string gap, string[] headings, Func<int[], int[]> row) => TableOf(gap, headings, cells => [.. row(cells).Cast<object>()]);

    private static string TableOf(string gap, string[] headings, Func<int[], object[]> row) =>
        $"Asked in 2024\n\nPart one\n\nPeople\n\nWho{gap}{string.Join(gap, headings)}\n" + string.Concat(_figures.Select((cells, index) => $"{_labels[index]}{gap}{string.Join(gap, row(cells))}\n"));

    private static (Report Report, IReadOnlyList<ReadingNote> Notes) Read(string text)
    {
        ReadResult result = Report.Read(text, [_edition]);
        return (result.Report.ShouldNotBeNull(), result.Notes);
    }
}
