using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Pages aligned with spaces whose columns are not those of the form: remarks behind them, blank ones that leave no trace, figures that run together.</summary>
public sealed class AlignedPagesTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "第一部分" {
            table people "人员情况" {
              columns { men "男性"  women "女性"  children "儿童"  total "总计" = men + women + children }
              rows { all "本年全部登记人数"  arrived "本年到达登记人数"  stayed "本年留宿登记人数"  left "本年离开登记人数"  ill "本年患病登记人数" }
            }
          }
          section two "第二部分" {
            table beds "床位情况" {
              columns { one "一室"  two "二室"  three "三室"  four "四室"  five "五室"  six "六室"  all "合计" = rest }
              rows { beds "宿舍床位登记" }
            }
          }
          section three "第三部分说明" : text optional
        }
        """));

    [Fact]
    public void A_column_of_remarks_is_no_column_of_figures_and_a_remark_of_digits_no_total()
    {
        Report report = Read("""
            项目                男性    女性    儿童    总计    备注
            本年全部登记人数     13      11      4              含上
            本年到达登记人数      1       0      3                2
            本年留宿登记人数      5       4      0             见附件
            本年离开登记人数      7       0      1
            本年患病登记人数      0       7      0             见附件
            """);
        Row(report, "stayed").ShouldBe([5, 4, 0, null]);
        Row(report, "arrived").ShouldBe([1, 0, 3, null]);
        Row(report, "left").ShouldBe([7, 0, 1, null]);
    }

    [Fact]
    public void A_column_blank_in_most_rows_is_not_that_of_the_total_by_figures_that_do_not_add_up()
    {
        Report report = Read("""
            项目                男性    女性    儿童    总计
            本年全部登记人数     13      11      4        0
            本年到达登记人数      1       0      3
            本年留宿登记人数      5       4      0
            本年离开登记人数      7       0      1
            本年患病登记人数      0       7      0        7
            """);
        report.Cell("people.all.total").State.ShouldNotBe(CellState.Value);
        Row(report, "stayed").ShouldBe([5, 4, 0, null]);
        Row(report, "ill").ShouldBe([0, 7, 0, 7]);
    }

    [Fact]
    public void A_row_with_a_figure_under_a_heading_that_is_not_the_form_s_and_none_under_one_that_is_may_have_moved()
    {
        Report report = Report.Read("""
            第一部分

            人员情况

            项目               人次  性  男性    女性    儿童    总计
            本年全部登记人数     30       13      11      4      28
            本年到达登记人数      6  1    0              3       4
            本年留宿登记人数     19       5       4      0       9
            本年离开登记人数     25       7       0      1       8
            本年患病登记人数      8       0       7      0       7
            """, [_edition]).Report.ShouldNotBeNull();
        report.Cell("people.arrived.men").State.ShouldBe(CellState.Unreadable);
        Row(report, "stayed").ShouldBe([5, 4, 0, 9]);
    }

    [Fact]
    public void Where_a_table_has_remarks_the_last_column_of_a_page_without_headings_may_be_theirs()
    {
        Report report = Read("""
            项目                男性    女性    儿童    总计    备注
            本年全部登记人数     13      11      4              含上
            本年到达登记人数      1       0      3             见附件
            """ + "\n\f" + """
            本年留宿登记人数      5       4      0        2
            本年离开登记人数      7       0      1
            本年患病登记人数      0       7      0        2
            """);
        report.Cell("people.stayed.total").State.ShouldNotBe(CellState.Value);
        report.Cell("people.ill.total").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void Of_columns_that_are_blank_throughout_a_page_none_is_the_one_that_the_others_add_up_to()
    {
        Report report = Read("""
            项目                男性    女性    儿童    总计
            本年全部登记人数     13      11      4      28
            本年到达登记人数      1       0              1
            """ + "\n\f" + """
            本年留宿登记人数     5        5
            本年离开
            登记人数         7        7
            本年患病登记人数     3        3
            """, "宿舍床位登记见附件。");
        report.Cell("people.left.total").Number.ShouldBe(7);
        report.Cell("people.left.total").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        report.Cell("people.left.women").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void Zeros_that_run_together_among_other_figures_are_one_figure_each()
    {
        Report report = Read("本年全部登记人数 13 11 4 28", "宿舍床位登记  0  3  00  1  0  4");
        report.Cell("beds.beds.two").Number.ShouldBe(3);
        report.Cell("beds.beds.four").Number.ShouldBe(0);
        report.Cell("beds.beds.all").Number.ShouldBe(4);
        report.Cell("beds.beds.four").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void A_row_without_a_label_is_in_doubt_where_the_next_label_has_lost_its_figures()
    {
        const string Before = "本年全部登记人数 13 11 4 28\n";
        const string Behind = "本年离开登记人数 7 0 1 8\n本年患病登记人数 0 7 0 7\n";
        Row(Read(Before + "1 0 3 4\n本年留宿登记人数 5 4 0 9\n" + Behind), "arrived").ShouldBe([1, 0, 3, 4]);
        Read(Before + "1 0 3 4\n本年留宿登记人数\n\n9 0\n" + Behind).Cell("people.arrived.men").State.ShouldNotBe(CellState.Value);
    }

    private static decimal?[] Row(Report report, string row) => [.. ((string[])["men", "women", "children", "total"]).Select(column => report.Cell($"people.{row}.{column}").Number)];

    private static Report Read(string people, string beds = "宿舍床位登记  0  3  0  0  1  0  4") =>
        Report.Read("人员情况表\n\n第一部分\n\n人员情况\n\n" + people + "\n\n第二部分\n\n床位情况\n\n" + beds + "\n\n第三部分说明\n\n没有其他事项。\n", [_edition]).Report.ShouldNotBeNull();
}
