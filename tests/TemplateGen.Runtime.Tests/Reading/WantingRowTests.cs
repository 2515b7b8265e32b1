using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text in which the pieces of a label make none of the form, between two rows that are known.</summary>
public sealed class WantingRowTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2021);

    [Theory]
    [InlineData("分外理", "3   0   0   0   0   0   3", 3)]
    [InlineData("分外理", "3   0   0   0   0   0", null)]
    [InlineData("分外理", "3   0   0   0   0   0   4", null)]
    [InlineData("来年以后才能答复之", "3   0   0   0   0   0   3", null)]
    public void The_row_that_is_wanting_is_the_one_that_is_left_where_its_words_are_nearly_the_label(string words, string figures, int? expected)
    {
        Report report = Report.Read($"""
            某镇2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量        5   5   2   0   0   0   12
            二、上年结转政府信息公开申请数量        0   0   0   0   0   0   0

            三、
            本年   （一）
            度办   予以公开                         1   0   2   0   0   0   3
            理结
             果

                 （二）
                 部分公
                 开（区
            三、
                 {words}
            本年
                 的，只
            度办                                    {figures}
                 计这一
            理结
                 情形，
             果
                 不计其
                 他情
                 形）

            三、
            本年   （三）
            度办   不予公   1.属于国家秘密          0   0   0   0   0   0   0
            理结   开
             果
            """, [_edition]).Report.ShouldNotBeNull();
        Cell cell = report.Cell("requests.outcome.partial.natural");
        cell.Number.ShouldBe(expected);
        cell.Confidence.ShouldBe(expected is null ? cell.Confidence : CellConfidence.Inferred);
        report.Cell("requests.outcome.granted.natural").Number.ShouldBe(1);
        report.Cell("requests.outcome.refused.stateSecret.natural").Number.ShouldBe(0);
    }

    /// <summary>A heading of a turned table is part of each row that it stands over.</summary>
    [Fact]
    public void A_turned_table_in_the_same_document_is_read_as_well()
    {
        Report report = Report.Read("""
            某镇2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量        5   5   2   0   0   0   12
            二、上年结转政府信息公开申请数量        0   0   0   0   0   0   0
            （一）予以公开                          1   0   2   0   0   0   3
            （二）部分公开（区分处里               3   0   0   0   0   0   3
            的，只记这一情形
            1.属于国家秘密                          0   0   0   0   0   0   0
            四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
            类别\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
            行政复议\t\t4\t0\t209\t0\t213
            行政诉讼\t未经复议直接起诉\t0\t0\t1\t0\t1
            \t复议后起诉\t0\t0\t0\t4\t4
            """.Replace("\\t", "\t", StringComparison.Ordinal), [_edition]).Report.ShouldNotBeNull();
        report.Cell("disputes.litigation.afterReview.pending").Number.ShouldBe(4);
        report.Cell("requests.outcome.refused.stateSecret.natural").Number.ShouldBe(0);
    }
}
