using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows as copying by hand leaves them: without blank cells at their end, on two lines, in lists, with sums and numbers of their own.</summary>
public sealed class CopiedRowTests
{
    private const string Header = "Asked\n\nPart one\n\nPeople\n\n";
    private static readonly Paper _paper = Paper.Distinct(TestForms.Disclosure2019);
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

    [Fact]
    public void What_rows_lack_at_their_end_is_blank_where_many_end_early_and_the_headings_say_which_cells_are_there()
    {
        Report report = Read("\t\tMen\tWomen\tChildren\tTotal\nNow\tArrived\t1\t2\t3\n\tStayed\t4\t\t6\nThen\tLeft early\t7\t8\t9\t24\nLater\tFell ill\n\tMoved away\t2\nIn all\tAll of them\t14\t10\t18\n");
        Shown(report, "arrived").ShouldBe("1 2 3 -");
        Shown(report, "stayed").ShouldBe("4 - 6 -");
        Shown(report, "ill").ShouldBe("- - - -");
        Shown(report, "moved").ShouldBe("2 - - -");
    }

    [Fact]
    public void A_row_that_ends_early_alone_may_have_lost_a_cell_anywhere() =>
        Read("\tMen\tWomen\tChildren\tTotal\nArrived\t1\t2\t3\t6\nStayed\t4\t5\t6\nLeft early\t7\t8\t9\t24\nFell ill\t0\t1\t0\t1\nMoved away\t2\t0\t2\t4\nAll of them\t14\t16\t20\t50\n")
            .Cell("people.stayed.total").State.ShouldNotBe(CellState.Blank);

    [Fact]
    public void A_figure_one_blank_behind_the_last_of_its_row_may_be_the_rest_of_it()
    {
        Report report = Read("""
                             Men    Women    Children    Total
            Arrived            1       20           3       24
            Stayed             4        5           6       1 5
            Left early         7        8           9       24
            Fell ill          10       21           0       31
            Moved away         2        0           2        4
            All of them       24       54          20       98
            """);
        report.Cell("people.stayed.total").Number.ShouldNotBe(1);
        report.Cell("people.left.total").Number.ShouldBe(24);
    }

    [Fact]
    public void Two_rows_with_a_blank_cell_at_the_label_do_not_vouch_for_each_other()
    {
        Report report = Read("Arrived\t\t1\t2\t3\nStayed\t\t4\t5\t6\nLeft early\t\t\t7\t8\t9\nFell ill\t\t\t0\t1\t0\nMoved away\t\t\t2\t0\t2\nAll of them\t\t\t14\t16\t20\n");
        report.Cell("people.arrived.women").State.ShouldNotBe(CellState.Value);
        report.Cell("people.stayed.total").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_row_with_blank_cells_that_ends_with_a_figure_does_not_go_on_in_the_next()
    {
        Report report = Read("\tMen\tWomen\tChildren\tTotal\nArrived\t1\t2\t3\t6\nStayed\t2\t\t\t2\n\t\t0\t\t0\nFell ill\t0\t1\t0\t1\nMoved away\t2\t0\t2\t4\nAll of them\t5\t3\t5\t13\n");
        Shown(report, "stayed").ShouldBe("2 - - 2");
        report.Cell("people.stayed.women").State.ShouldBe(CellState.Blank);
    }

    [Fact]
    public void A_lone_figure_right_below_another_may_be_its_rest()
    {
        Report report = Read("\tMen\tWomen\tChildren\tTotal\nArrived\t1\t2\t3\t6\nStayed\t80\t0\t0\t8040\n\t40\t\t\t\nLeft early\t7\t8\t9\t24\nFell ill\t0\t1\t0\t1\nMoved away\t2\t0\t2\t4\nAll of them\t8050\t11\t14\t8075\n");
        report.Cell("people.stayed.men").Number.ShouldNotBe(80);
        report.Cell("people.left.men").Number.ShouldBe(7);
    }

    [Fact]
    public void A_blank_cell_among_just_as_many_figures_as_columns_is_left_out_only_where_equations_hold()
    {
        // Behind the totals, which are blank, stands a column of other figures.
        Report doubtful = Read("\tMen\tWomen\tChildren\t\tTotal\nArrived\t1\t2\t3\t\t9\nStayed\t4\t5\t6\t\t1\nLeft early\t7\t8\t9\t\t2\nFell ill\t0\t1\t0\t\t7\nMoved away\t2\t0\t2\t\t3\nAll of them\t14\t16\t20\t\t8\n");
        doubtful.Cell("people.arrived.total").Number.ShouldBeNull();
        Report sound = Read("\tMen\tWomen\tChildren\t\tTotal\nArrived\t1\t2\t3\t\t6\nStayed\t4\t5\t6\t\t15\nLeft early\t7\t8\t9\t\t24\nFell ill\t0\t1\t0\t\t1\nMoved away\t2\t0\t2\t\t4\nAll of them\t14\t16\t20\t\t51\n");
        Shown(sound, "stayed").ShouldBe("4 5 6 15");
        sound.Cell("people.all.total").Number.ShouldBe(51);
    }

    [Fact]
    public void A_figure_that_came_apart_before_labels_is_no_label()
    {
        Report report = Read("Men\tWomen\tChildren\tTotal\n1 2\t2\t3\t17\tArrived\n4\t5\t6\t15\tStayed\n7\t8\t9\t24\tLeft early\n0\t1\t0\t1\tFell ill\n2\t0\t2\t4\tMoved away\n25\t16\t20\t61\tAll of them\n");
        Shown(report, "stayed").ShouldBe("4 5 6 15");
        report.Cell("people.arrived.women").Number.ShouldBe(2);
        report.Cell("people.arrived.men").Number.ShouldBeNull();
    }

    [Theory]
    [InlineData('、')]
    [InlineData('，')]
    [InlineData('；')]
    public void Figures_in_a_list_behind_their_label_are_the_cells_of_the_row(char mark)
    {
        Report report = Read("Men Women Children Total\nArrived：1、2、3、6\nStayed：4、5、6、15\nLeft early：7、、9、16\nFell ill：0、1、0、1\nMoved away：2、0、2、4\nAll of them：14、8、20、42\n".Replace('、', mark));
        Shown(report, "stayed").ShouldBe("4 5 6 15");
        Shown(report, "left").ShouldBe("7 - 9 16");
    }

    [Fact]
    public void A_row_of_text_goes_on_in_the_next_line_where_the_equations_bear_it_out()
    {
        const string Lines = "Men Women Children Total\nArrived 1 2 3 6\nStayed 4\n5 6 15\nLeft early 7 8 9 24\nFell ill 0 1 0 1\nMoved away 2 0 2 4\nAll of them 14 16 20 50\n";
        Shown(Read(Lines), "stayed").ShouldBe("4 5 6 15");
        Read(Lines).Cell("people.stayed.women").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        Read(Lines.Replace("5 6 15", "5 6 11", StringComparison.Ordinal)).Cell("people.stayed.women").State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void A_lone_sign_like_a_digit_is_a_cell_of_its_row()
    {
        Report report = Read("Men\nWomen\nChildren\nTotal\nArrived\n1\n2\n3\n6\nStayed\n4\nO\n6\n10\nLeft early\n7\n8\n9\n24\n");
        report.Cell("people.stayed.women").Number.ShouldBe(0);
        report.Cell("people.stayed.women").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        report.Cell("people.stayed.total").Number.ShouldBe(10);
    }

    [Fact]
    public void A_row_without_its_label_is_placed_before_a_row_that_repeats_the_headings_over_it()
    {
        string text = Regex.Replace(PaperWriter.Text(_paper, PaperShape.Repeated), @"[^\t\n]*\t[^\t\n]*\t5[.、]属于三类内部事务信息", "\t\t");
        Cell cell = ReadDisclosure(text).Cell("requests.outcome.refused.internalAffairs.total");
        cell.Number.ShouldBe(_paper.Truth["requests.outcome.refused.internalAffairs.total"]);
        cell.Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Theory]
    [InlineData("总计")]
    [InlineData("（七）合计")]
    public void A_label_right_before_figures_is_that_of_their_row_though_a_column_is_called_so(string label) =>
        ReadDisclosure(PaperWriter.Text(_paper, PaperShape.Tabs).Replace("（七）总计", label, StringComparison.Ordinal)).Cell("requests.outcome.total.natural").Number.ShouldBe(_paper.Truth["requests.outcome.total.natural"]);

    [Fact]
    public void A_sum_above_the_rows_of_a_group_does_not_turn_figures_and_labels_round()
    {
        string text = Regex.Replace(PaperWriter.Text(_paper, PaperShape.Paragraphs), @"(1\.属于国家秘密|1\.本机关不掌握相关政府信息|1\.信访举报投诉类申请)\n", "小计\n\n9\n\n9\n\n9\n\n9\n\n9\n\n9\n\n54\n\n$1\n");
        Report report = ReadDisclosure(text);
        _paper.Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
    }

    [Fact]
    public void A_report_with_a_word_for_none_in_nearly_every_cell_is_a_report()
    {
        string text = Regex.Replace(PaperWriter.Text(_paper, PaperShape.Tabs), @"(?<=\t)\d+(?=\t|\n)", static figure => figure.Value.EndsWith('7') ? figure.Value : "无");
        Report report = ReadDisclosure(text);
        report.Cell("requests.outcome.granted.natural").State.ShouldBe(CellState.Unreadable);
    }

    private static string Shown(Report report, string row) => string.Join(' ', new[] { "men", "women", "children", "total" }
        .Select(column => report.Cell($"people.{row}.{column}")).Select(static cell => cell.State switch { CellState.Value => $"{cell.Number}", CellState.Blank => "-", _ => "?" }));

    private static Report Read(string table) => Report.Read(Header + table, [_edition]).Report.ShouldNotBeNull();

    private static Report ReadDisclosure(string text) => Report.Read(text, [ReportEdition.Of(TestForms.Disclosure2019)]).Report.ShouldNotBeNull();
}
