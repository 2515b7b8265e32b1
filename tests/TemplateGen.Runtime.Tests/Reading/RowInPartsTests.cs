using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>The only row of a table in text that prints its groups of columns as tables of their own, one below another.</summary>
public sealed class RowInPartsTests
{
    private const string Leaves = "结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n";
    private const string Before = "某县2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（五）项\n行政许可\n1\n2\n3\n其他对外管理服务事项\n4\n5\n6\n第二十条第（六）项\n行政处罚\n7\n8\n9\n行政强制\n1\n1\n1\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n";
    private const string Behind = "五、存在的主要问题及改进情况\n六、其他需要报告的事项\n";

    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2019);

    [Theory]
    [InlineData("行政复议\n" + Leaves + "1\n2\n3\n4\n10\n行政诉讼\n未经复议直接起诉\n复议后起诉\n" + Leaves + Leaves + "5\n6\n7\n8\n26\n9\n8\n7\n6\n30\n")]
    [InlineData("行政复议\n" + Leaves + "1 2 3 4 10\n行政诉讼(未经复议直接起诉)\n" + Leaves + "5 6 7 8 26\n行政诉讼(复议后起诉)\n" + Leaves + "9 8 7 6 30\n")]
    public void Each_part_is_told_by_the_headings_above_it(string table)
    {
        Report report = Read(table);
        report.Cell("disputes.review.corrected").Number.ShouldBe(2);
        report.Cell("disputes.litigation.direct.upheld").Number.ShouldBe(5);
        report.Cell("disputes.litigation.afterReview.total").Number.ShouldBe(30);
        report.Cell("disputes.litigation.afterReview.total").Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void Their_order_is_that_of_the_document()
    {
        Report report = Read("行政诉讼(未经复议直接起诉)\n" + Leaves + "1 2 3 4 10\n行政复议\n" + Leaves + "5 6 7 8 26\n行政诉讼(复议后起诉)\n" + Leaves + "9 8 7 6 30\n");
        report.Cell("disputes.review.corrected").Number.ShouldBe(6);
        report.Cell("disputes.litigation.direct.corrected").Number.ShouldBe(2);
    }

    [Fact]
    public void A_part_with_its_columns_in_another_order_keeps_them_from_being_read() =>
        Read("行政复议\n" + Leaves + "1 2 3 4 10\n行政诉讼(未经复议直接起诉)\n" + Leaves + "5 6 7 8 26\n行政诉讼(复议后起诉)\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n30 9 8 7 6\n")
            .Cell("disputes.review.corrected").Number.ShouldBeNull();

    private static Report Read(string table) => Report.Read(Before + table + Behind, [_edition]).Report.ShouldNotBeNull();
}
