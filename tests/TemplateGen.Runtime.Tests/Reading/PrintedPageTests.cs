using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of pages that browsers and word processors print, laid out as on the page: labels over several rows beside those of the rows, figures and labels that come apart.</summary>
public sealed class PrintedPageTests
{
    private static readonly ReportEdition _disclosure = ReportEdition.Of(TestForms.Disclosure2021);

    [Theory]
    [InlineData("""
        一、本年新收政府信息公开申请数量            5 5 2 0   0    0 12
        二、上年结转政府信息公开申请数量            0 0 0 0   0    0 0
        三、本年 （一）予以公开                1 0 2 0   0    0 3
        度办理结
        果    （二）部分公开（区分处理的，只计这一 0 0 0 0    0    0 0
             情形，不计其他情形）
             （三）不 1.属于国家秘密          4 0 0 0   0    0 4
             予公开
                   2.其他法律行政法规禁止公开    0 5 0 0   0    0 5
        """)]
    [InlineData("""
        一、本年新收政府信息公开申请数量 5 5 2 0 0 0 12
        二、上年结转政府信息公开申请数量       0 0 0 0 0 0 0
        三、本年 （一）予以公开       1 0 2 0 0 0 3
        度办理结 （二）部分公开（区分处理的，只 0 0 0 0 0 0 0
        果  计这一情形，不计其他情形）
          （三）不 1.属于国家秘密   4 0 0 0 0 0 4
          予公开 2.其他法律行政法规禁 0 5 0 0 0 0 5
                止公开
        """)]
    public void Pieces_of_the_labels_over_rows_stand_before_the_labels_of_the_rows(string table)
    {
        Report report = ReadRequests(table).Report.ShouldNotBeNull();
        report.Cell("requests.carriedIn.total").Number.ShouldBe(0);
        report.Cell("requests.outcome.granted.legal.research").Number.ShouldBe(2);
        report.Cell("requests.outcome.partial.natural").Number.ShouldBe(0);
        report.Cell("requests.outcome.refused.stateSecret.natural").Number.ShouldBe(4);
        report.Cell("requests.outcome.refused.prohibitedByLaw.legal.business").Number.ShouldBe(5);
    }

    [Fact]
    public void A_row_whose_label_stands_behind_that_over_it_takes_no_label_of_the_rows_around_it()
    {
        Report report = Report.Read("""
            某镇2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）                      申请人情况
                                                                    自然人 法人或其他组织                    总计
                                                                        商业企业 科研机构 社会公益组织 法律服务机构 其他
            一、本年新收政府信息公开申请数量                                        30 0     2    0      12     0 44
            二、上年结转政府信息公开申请数量                                        0 0      0    0      0      0 0
            三、本年度办理结果 （一）予以公开                                       4 0      2    0      0      0 6
                      （二）部分公开（区分处理的，只计这一情形，不计其他情形）                  0 0      0    0      0      0 0
                      （三）不予公开 1.属于国家秘密                              26 0     0    0      0      0 26
                              2.其他法律行政法规禁止公开                        0 0      0    0      0      0 0
                              3.危及“三安全一稳定”                          0 0      0    0      0      0 0
                              4.保护第三方合法权益                           0 0      0    0      12     0 12
                              5.属于三类内部事务信息                          0 0      0    0      0      0 0
            """, [_disclosure]).Report.ShouldNotBeNull();
        report.Cell("requests.carriedIn.total").Number.ShouldBe(0);
        report.Cell("requests.outcome.granted.total").Number.ShouldBe(6);
        report.Cell("requests.outcome.partial.total").Number.ShouldBe(0);
    }

    [Fact]
    public void Two_rows_of_figures_below_two_labels_are_not_the_last_one_s_and_the_next()
    {
        Report report = Report.Read("""
            某镇2023年政府信息公开工作年度报告
                                                        申请人情况
              （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加 自 法人或其他组织
              第四项之和）                                    然 商业 科研 社会公 法律服 其 总计
                                                        人 企业 机构 益组织 务机构 他
              一、本年新收政府信息公开申请数量                          3 0 3 3 0 5 14
              二、上年结转政府信息公开申请数量                          4 0 0 0 1 0 5
                     （一）予以公开                            0 0 0 0 0 0 0
                     （二）部分公开（区分处理的，只计这一情形，不计 0 0 0 0 0 2 2
                     其他情形）
                              1.属于国家秘密                  0 0 0 1 0 0 1
                              2.其他法律行政法规禁止公开            0 0 0 0 0 0 0
                              3.危及“三安全一稳定”              0 0 0 0 0 0 0
                     （三）不 4.保护第三方合法权益                   0 0 0 0 0 0 0
                     予公开 5.属于三类内部事务信息                   0 0 0 0 0 2 2
                              6.属于四类过程性信息               0 0 0 0 0 0 0
                              7.属于行政执法案卷                0 0 0 0 0 0 0
                              8.属于行政查询事项                2 0 0 0 0 0 2
                     （四）无 1.本机关不掌握相关政府信息                0 0 0 0 0 0 0
              三、本年度 法提供 2.没有现成信息需要另行制作
                              3.补正后申请内容仍不明确
                                                        0 0 0 0 0 0 0
                                                        1 0 0 0 0 0 1
              办理结果            1.信访举报投诉类申请               1 0 0 0 0 0 1
                              2.重复申请                    0 0 1 0 0 0 1
                     （五）不 3.要求提供公开出版物                   0 0 2 0 0 0 2
                     予处理 4.无正当理由大量反复申请                  0 0 0 0 0 0 0
                              5.要求行政机关确认或重新出具已获取信 2 0 0 0 0 0 2
            """, [_disclosure]).Report.ShouldNotBeNull();
        report.Cell("requests.outcome.unavailable.notHeld.total").Number.ShouldBe(0);
        report.Cell("requests.outcome.unavailable.stillUnclear.natural").State.ShouldNotBe(CellState.Value);
        report.Cell("requests.outcome.unavailable.needsCreation.natural").State.ShouldNotBe(CellState.Value);
        report.Cell("requests.outcome.rejected.repeated.legal.research").Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("     办理结果 提供                             0 0 0 0   0   0 0")]
    [InlineData("                                          0 0 0 0   0   0 0")]
    public void A_row_between_a_label_without_figures_and_figures_without_a_label_may_stand_a_line_too_high(string lost)
    {
        Report? report = Report.Read($"""
            某镇2023年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                申请人情况
                                              自 商 科 社 法 其 总
                                              然 业 研 会 律 他 计
                              7.属于行政执法案卷              0 0 0 0   0   0 0
                              8.属于行政查询事项              0 0 0 0   0   0 0
                              1.本机关不掌握相关政府信息
                  三、本年度 （四）无法 2.没有现成信息需要另行制作          1 0 0 0   0   0 1
            {lost}
                              3.补正后申请内容仍不明确           0 0 0 0   0   0 0
                              1.信访举报投诉类申请             4 0 0 0   0   0 4
                        （五）不予 2.重复申请                0 0 0 0   0   0 0
            """ + "\n\f第二页\n", [_disclosure]).Report;
        report?.Cell("requests.outcome.unavailable.needsCreation.natural").State.ShouldNotBe(CellState.Value);
        report?.Cell("requests.outcome.rejected.petition.total").Number.ShouldBe(4);
    }

    [Fact]
    public void A_lone_figure_right_above_one_that_does_not_add_up_may_be_its_beginning()
    {
        Report report = Report.Read("""
            某镇2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况

                                                                            申请人情况

                                                                           法人或其他组织

                                                               商
                                                               业             社会
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加              自然       企      科研机    公益   法律服             总
                       第四项之和）                          人       业       构     组织   务机构       其他    计

                                                                                                  114
            一、本年新收政府信息公开申请数量                          850         0    0     82     0       212    4

            二、上年结转政府信息公开申请数量                           0          0    0      0     0        0     0

            三、本年度    （一）予以公开                           0          0    0      0     0        0     0
            办理结果
                     （二）部分公开（区分处理的，只计这一情形，不
                     计其他情形）                           207         0    0      0     0        0    209

                     （三）不予公    1.属于国家秘密                0          0    0      0     0        0     0
                     开
                               2.其他法律行政法规禁止公开          0          0    0      0     0        0     0


                                               1
                                                               申请人情况

                                                              法人或其他组织

                                                     商
                                                     业          社会
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加       自然    企   科研机    公益   法律服         总
                       第四项之和）                   人    业    构     组织   务机构   其他    计

            """, [_disclosure]).Report.ShouldNotBeNull();
        report.Cell("requests.received.total").State.ShouldNotBe(CellState.Value);
        report.Cell("requests.carriedIn.total").Number.ShouldBe(0);
    }

    [Fact]
    public void Columns_that_most_rows_break_are_not_where_the_headings_stand()
    {
        ReadResult result = Report.Read("""
            某镇2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                       （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）                                申请人情况
                                                                             自然         法人或其他组织          总
                                                                               人 商业企 科研机 社会公益组 法律服务机   其 计
                                                                                  业   构    织       构   他
                                 一、本年新收政府信息公开申请数量                              12 6   0     7      4   1
                                 二、上年结转政府信息公开申请数量                              1  0   4     1      1   0
             三、本年度办理结                       （一）予以公开                            0  0   0     0      0   1
                  果            （二）部分公开（区分处理的，只计这一情形，不计其他情形）                    0  0   0     0      0   0
                        （三）不予公                     1.属于国家秘密                    0  0   0     0      0   0
                           开                  2.其他法律行政法规禁止公开                    4  0   0     0      0   0
                                               3.危及“三安全一稳定”                    0  0   0     0      0   0
                                                4.保护第三方合法权益                    0  0   0     0      0   0
                                               5.属于三类内部事务信息                    0  0   0     0      0   0
                                                6.属于四类过程性信息                    0  0   0     0      0   0
                                                  7.属于行政执法案卷                    0  0   0     0      0   0
                                                 8.属于行政查询事项                    0  0   0     4      0   0
                        （四）无法提                1.本机关不掌握相关政府信息                    0  0   0     0      5   0
                           供                 2.没有现成信息需要另行制作                    1  0   0     0      0   0
                                              3.补正后申请内容仍不明确                    2  0   0     0      0   0
                        （五）不予处                  1.信访举报投诉类申请                    2  0   0     0      0   0
                           理                         2.重复申请                    0  0   0     0      0   0
                                                3.要求提供公开出版物                    0  0   0     0      0   0
                                              4.无正当理由大量反复申请                    0  5   0     0      0   0
                                         5.要求行政机关确认或重新出具已获取信息                  4  0   0     0      0   0
            """, [_disclosure]);
        result.Report!.Cell("requests.received.total").State.ShouldNotBe(CellState.Value);
        result.Report.Cell("requests.received.legal.business").State.ShouldNotBe(CellState.Value);
        result.Report.Cell("requests.outcome.rejected.petition.total").State.ShouldNotBe(CellState.Value);
        result.Notes.ShouldContain(static note => note.Code == "row-unreadable" && note.English.Contains("12 6 0 7 4 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_are_no_piece_of_a_label_over_a_row_say_that_it_is_another()
    {
        ReadResult result = ReadRequests("""
            一、本年新收政府信息公开申请数量 5 5 2 0 0 0 12
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            上年度 （一）予以公开 1 0 2 0 0 0 3
            三、本年度办理结果 （二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
            """);
        result.Report!.Cell("requests.outcome.granted.total").State.ShouldNotBe(CellState.Value);
        result.Report.Cell("requests.outcome.partial.total").Number.ShouldBe(0);
        result.Notes.ShouldContain(static note => note.English.Contains("上年度 （一）予以公开", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_broken_off_from_a_row_without_a_label_is_no_row()
    {
        ReadResult result = Report.Read("""
            某镇2023年政府信息公开工作年度报告

            三、收到和处理政府信息公开申请情况
                （五） 1.信访举报投诉类    709      72    10    6     14    29    840
                不予处        申请
                 理      2.重复申请   208      17     0    1      6    4     236
                     3.要求提供公开出   200      16     0    3      5    7     231
                           版物
                     4.无正当理由大量   157      24     0    2      4    5     192
                         反复申请
                     5.要求行政机关确   143      24     2    4      3    5     181
                     认或重新出具已获
                          取信息
                （六） 1.申请人无正当理    175      15     2    2      4    6     204
                其他处 由逾期不补正、行
                 理   政机关不再处理其
                     政府信息公开申请
                     2.申请人逾期未按   229      16     2    1      4    5     257
                     收费通知要求缴纳
                     费用、行政机关不
                     再处理其政府信息
                         公开申请
                          3.其他   1222     154    19    5    30     41   1471
                    （七）总计        20033   2187   181   125    0    598   23630

               四、结转下年度继续办理        0        0      0    0     7     0     7


                                         —2—
                  四、政府信息公开行政复议、行政诉讼情况
                        行政复议                                   行政诉讼
            结果    结果     其他 尚未       总计          未经复议直接起诉                     复议后起诉
            维持    纠正     结果 审结             结果    结果 其他 尚未      总计    结果    结果 其他 尚未      总计
                                           维持    纠正 结果 审结            维持    纠正 结果 审结
            739   263    276   137   141   401   181 151 116   849   265   112  98  91   566
                                      5
            """, [_disclosure]);
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("requests.outcome.other.otherReason.total").Number.ShouldBe(1471);
        report.Cell("disputes.review.total").State.ShouldBe(CellState.Unreadable);
        result.Notes.ShouldContain(static note => note.Code == "row-unplaced" && note.English.Contains("739 263 276", StringComparison.Ordinal));
    }

    private static ReadResult ReadRequests(string table) => Report.Read("某镇2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
        + "                                       自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n" + table, [_disclosure]);
}
