using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Where no total is the sum of its parts, and in all of them one other cell is, the columns stand in another order than the form's.</summary>
public sealed class MovedTotalTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2021);

    [Fact]
    public void Figures_whose_total_stands_before_them_are_not_read_as_the_form_has_them()
    {
        Report report = Read("10\t1\t2\t3\t4\t26\t5\t6\t7\t8\t30\t9\t8\t7\t6");
        report.Cell("disputes.review.upheld").Number.ShouldNotBe(10);
        report.Cell("disputes.review.total").Number.ShouldNotBe(4);
        report.Cell("disputes.litigation.direct.upheld").Number.ShouldNotBe(26);
    }

    /// <summary>As an office may err in some of its sums, and does not in all.</summary>
    [Fact]
    public void One_sum_that_holds_speaks_for_the_order_of_the_form()
    {
        Report report = Read("10\t1\t2\t3\t4\t26\t5\t6\t7\t8\t9\t8\t7\t6\t30");
        report.Cell("disputes.review.upheld").Number.ShouldBe(10);
        report.Cell("disputes.litigation.afterReview.total").Number.ShouldBe(30);
    }

    private static Report Read(string row) => Report.Read("某县2022年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t行政诉讼\n"
        + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
        + row + "\n五、存在的主要问题及改进情况\n", [_edition]).Report.ShouldNotBeNull();
}
