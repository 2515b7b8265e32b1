using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of printed pages: which figures are whose is told by where they stand, or not at all.</summary>
public sealed class LaidOutReportTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Registered);

    [Fact]
    public void Figures_beside_what_is_called_like_a_column_are_not_those_of_the_label_above()
    {
        const string Page = """
            某镇2022年政府信息公开工作年度报告

            三、收到和处理政府信息公开申请情况

            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）                                              申请人情况
                                                                                                                                     自然人   法人或其他组织                                             总计
                                                                                                                                              商业企业   科研机构   社会公益组织   法律服务机构   其他
            一、本年新收政府信息公开申请数量                                                                                  18     3        0          1          2              5              29
            二、上年结转政府信息公开申请数量                                                                                  0      0        0          4          0              0              4
            三、本年度办理结果   予以公开                                                                                     1      0        0          0          0              0              1
                                 部分公开（区分处理的，只计这一情形，不计其他情形）                                           0      0        0          0          2              0              2
                                 不予公开   1.属于国家秘密                                                                    0      0        0          0          0              0              0
                                            2.其他法律行政法规禁止公开                                                        4      0        0          0          0              0              4
                                 无法提供   1.本机关不掌握相关政府信息                                                        0      0        0          0          0              0              0
                                 不予处理   1.信访举报投诉类申请                                                              0      0        0          0          0              0              0
                                            3.要求提供公开出版物                                                              5      0        0          0          0              5              10
                                            5.要求行政机关确认或重新出具已获取信息                                            0      0        0          0          0              0              0
                                 其他处理   1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请                  0      0        0          0          0              0              0
                                            2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请          1      0        0          0          0              0              1
                                            3.其他                                                                            5      0        0          5          0              0              10
                                 总计                                                                                         18     0        0          5          2              5              30
            四、结转下年度继续办理                                                                                            0      3        0          0          0              0              3
            """;
        Report report = Report.Read(Page, [ReportEdition.Of(TestForms.Disclosure2021)]).Report.ShouldNotBeNull();
        report.Cell("requests.outcome.other.feeUnpaid.natural").Number.ShouldBe(1);
        report.Cell("requests.outcome.other.otherReason.natural").Number.ShouldBe(5);
        report.Cell("requests.outcome.total.natural").Number.ShouldBe(18);
    }

    [Fact]
    public void Headings_on_one_line_are_in_its_order_where_one_seems_to_cover_other_columns()
    {
        const string Page = """
            某镇2020年政府信息公开工作年度报告

            三、收到和处理政府信息公开申请情况

            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）           申请人情况
                                                                                           自然人   法人或其他组织                                             总计
                                                                                                    商业企业   法律服务机构   社会公益组织   科研机构   其他
            一、本年新收政府信息公开申请数量                                               45       15         49             46             3          32     190
            二、上年结转政府信息公开申请数量                                               4        2          2              4              0          1      13
            三、本年度办理结果   （一）予以公开                                            0        0          38             0              0          0      38
                                 （五）不予处理   1.信访举报投诉类申请                     0        0          0              0              0          0      0
                                                  3.要求提供公开出版物                     0        0          0              0              0          0      0
                                                  5.要求行政机关确认或重新出具已获取信息   0        16         31             0              0 0               47
                                 （七）总计                                                49       16         51             48             0          31     195
            四、结转下年度继续办理                                                         0        1          0              2              3          2      8
            """;
        Report report = Report.Read(Page, [ReportEdition.Of(TestForms.Disclosure2019)]).Report.ShouldNotBeNull();
        report.Cell("requests.received.legal.legalService").Number.ShouldBe(49);
        report.Cell("requests.received.legal.research").Number.ShouldBe(3);
        report.Cell("requests.received.legal.other").Number.ShouldBe(32);
    }

    [Fact]
    public void Figures_at_the_foot_of_their_cells_may_stand_beside_the_next_label()
    {
        Report report = Read("""
                         男      女      童      总计
            本年全部
            登记人数      14      16      20      50
            本年到达
            登记人数       1       2       3       6
            本年留宿
            登记人数       4       5       6      15
            本年离开
            登记人数
            本年患病       7       8       9      24
            登记人数       0       1       0       1
            本年迁出
            登记人数       2       0       2       4
            """);
        report.Cell("people.left.women").Number.ShouldBe(8);
        report.Cell("people.ill.women").Number.ShouldBe(1);
        report.Cell("people.stayed.women").Number.ShouldBe(5);
    }

    [Fact]
    public void Headings_of_two_lines_at_the_foot_of_a_page_stand_in_their_order_across_both_lines()
    {
        ReadResult result = Result("""
                                 女       童
                         男                        总计
            本年全部登记人数   14      16      20      50
            本年到达登记人数    1       2       3       6
                                 女       童
                         男                        总计
            """ + "\n\f" + """
            本年留宿登记人数    4       5       6      15
            本年离开登记人数    7       8       9      24
            """);
        result.Notes.ShouldNotContain(static note => note.Code == "columns-differ");
        result.Report!.Cell("people.arrived.children").Number.ShouldBe(3);
        result.Report.Cell("people.left.women").Number.ShouldBe(8);
    }

    [Fact]
    public void Where_there_are_more_lines_with_figures_than_labels_none_is_given_to_a_label_of_several_lines()
    {
        Report report = Read("""
                         男      女      童      总计
            本年全部登记人数   14      16      20      50
            本年到达
            登记人数       1       2       3       6
            本年留宿
            登记人数       4
            本年离开               5       6      15
            登记人数       7       8       9      24
            本年患病
            登记人数       0       1       0       1
            本年迁出登记人数    2       0       2       4
            """);
        report.Cell("people.moved.total").Number.ShouldBe(4);
        report.Cell("people.stayed.men").State.ShouldNotBe(CellState.Value);
        report.Cell("people.left.women").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_column_that_is_blank_throughout_a_page_is_told_by_the_equations()
    {
        Report report = Read("                   男      女      童      总计\n本年全部登记人数    15       7      19      41\n本年到达登记人数     1       2       4       7\n本年留宿登记人数     4       5       4      13\n\f"
            + "本年离开登记人数       7       9      16\n本年患病登记人数       1               1\n本年迁出登记人数       2       2       4\n");
        report.Cell("people.left.men").Number.ShouldBe(7);
        report.Cell("people.left.children").Number.ShouldBe(9);
        report.Cell("people.left.total").Number.ShouldBe(16);
        report.Cell("people.left.children").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
        report.Cell("people.left.women").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_label_alone_in_its_line_may_have_its_figures_in_the_line_above()
    {
        Report report = Read("""
                             男       女       童       总计
            本年全部登记人数         14      16      20      50
                             1       2       3       6
            本年到达登记人数
            本年留宿登记人数         4       5       6       15
            """);
        report.Cell("people.arrived.women").Number.ShouldBe(2);
        report.Cell("people.stayed.women").Number.ShouldBe(5);
    }

    [Fact]
    public void Figures_left_over_beside_a_label_may_be_the_rest_of_its_row()
    {
        Report report = Read("""
                         男      女      童      总计
            本年全部登记人数   14      16      20      50
            本年到达登     1               3       6
            记人数             2
            本年留宿登记人数    4       5       6      15
            """);
        report.Cell("people.arrived.men").State.ShouldNotBe(CellState.Value);
        report.Cell("people.stayed.women").Number.ShouldBe(5);
    }

    [Fact]
    public void The_rest_of_a_label_may_stand_apart_from_its_beginning_where_it_is_alone_in_its_line()
    {
        Report report = Read("""
                             男      女      童      总计
                本年全部登记人数     14      16      20      50
                    本年到达登记人
                              1       2       3       6
            数
                本年留宿登记人数      4       5       6      15
            """);
        report.Cell("people.arrived.women").Number.ShouldBe(2);
    }

    [Fact]
    public void Headings_in_running_text_above_the_others_say_nothing_of_where_columns_stand()
    {
        ReportEdition edition = ReportEdition.Of(TestForms.Of("""
            report Asked 2024 {
              section one "第一部分" {
                table people "人员情况" {
                  columns { men "男人"  others "其他人员" { women "女人"  children "儿童" }  total "总计" = men + others.women + others.children }
                  rows { all "本年全部登记人数" = rest  arrived "本年到达登记人数"  left "本年离开登记人数" }
                }
              }
            }
            """));
        Report report = Report.Read("人员情况表\n\n第一部分\n\n人员情况\n\n                             其他人员\n\n" + """
            项目                 男人      女人      儿童      总计
            本年全部登记
                                10       2       3      15
            人数
            本年到达登记人数            4       1       1       6
            本年离开登记人数            6       1       2       9
            """, [edition]).Report.ShouldNotBeNull();
        report.Cell("people.arrived.men").Number.ShouldBe(4);
        report.Cell("people.all.others.women").Number.ShouldBe(2);
    }

    private static Report Read(string text) => Result(text).Report.ShouldNotBeNull();

    private static ReadResult Result(string text) => Report.Read("人员情况表\n\n第一部分\n\n人员情况\n\n" + text, [_edition]);
}
