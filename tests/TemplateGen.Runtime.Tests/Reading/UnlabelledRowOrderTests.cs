using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>The only row of a table, which the form prints without a label, below headings in another order than the form's.</summary>
public sealed class UnlabelledRowOrderTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2019);

    [Theory]
    [InlineData("总计|结果维持|结果纠正|其他结果|尚未审结", "10|1|2|3|4", "26|5|6|7|8", "30|9|8|7|6")]
    [InlineData("结果纠正|结果维持|其他结果|尚未审结|总计", "2|1|3|4|10", "6|5|7|8|26", "8|9|7|6|30")]
    public void Its_figures_are_those_of_the_headings_over_them(string leaves, string review, string direct, string afterReview)
    {
        Report report = Read($"行政复议|||||行政诉讼|||||||||\n|||||未经复议直接起诉|||||复议后起诉||||\n{leaves}|{leaves}|{leaves}\n{review}|{direct}|{afterReview}\n");
        report.Cell("disputes.review.upheld").Number.ShouldBe(1);
        report.Cell("disputes.review.corrected").Number.ShouldBe(2);
        report.Cell("disputes.litigation.direct.pending").Number.ShouldBe(8);
        report.Cell("disputes.litigation.afterReview.total").Number.ShouldBe(30);
        report.Validate().ShouldNotContain(static finding => finding.Outcome == RuleOutcome.Violated);
    }

    private static Report Read(string table) =>
        Report.Read("某县2020年政府信息公开工作年度报告\n\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n\n" + table.Replace('|', '\t') + "\n五、存在的主要问题及改进情况\n", [_edition]).Report.ShouldNotBeNull();
}
