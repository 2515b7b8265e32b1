using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text without rules between its cells in which the column headings stand in another order than the form's.</summary>
public sealed class RunningHeadingTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2021);

    private static readonly string[] _labels =
    [
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果 （一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（三）不予公开 1.属于国家秘密", "2.其他法律行政法规禁止公开",
        "3.危及“三安全一稳定”", "4.保护第三方合法权益",
    ];

    // Of a natural person, of five kinds of others, and their sum.
    private static readonly int[][] _rows = [[20, 6, 5, 4, 3, 2, 40], [7, 0, 1, 0, 0, 0, 8], [9, 3, 0, 0, 1, 0, 13], [5, 2, 1, 1, 0, 0, 9], [2, 0, 0, 0, 0, 1, 3], [4, 1, 0, 2, 0, 0, 7], [1, 0, 3, 0, 0, 0, 4], [3, 0, 0, 0, 2, 0, 5]];

    private static readonly string[] _headings = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    [Theory]
    [InlineData("6,0,1,2,3,4,5")]
    [InlineData("1,2,3,4,5,0,6")]
    [InlineData("0,2,1,3,4,5,6")]
    public void On_one_line_they_say_which_figures_are_whose(string order)
    {
        int[] columns = [.. order.Split(',').Select(int.Parse)];
        Report report = Read($"项目  {string.Join("  ", columns.Select(static column => _headings[column]))}", columns, "  ", "\n");
        report.Cell("requests.received.natural").Number.ShouldBe(20);
        report.Cell("requests.received.legal.business").Number.ShouldBe(6);
        report.Cell("requests.received.legal.research").Number.ShouldBe(5);
        report.Cell("requests.outcome.refused.thirdPartyRights.total").Number.ShouldBe(5);
    }

    [Theory]
    [InlineData("6,0,1,2,3,4,5", 20)]
    [InlineData("1,2,3,4,5,0,6", null)] // a person is as good a part of the sum as another, so that nothing bears the headings out
    [InlineData("0,2,1,3,4,5,6", null)]
    public void One_below_another_they_must_be_borne_out(string order, int? natural)
    {
        int[] columns = [.. order.Split(',').Select(int.Parse)];
        Report report = Read(string.Join('\n', columns.Select(static column => _headings[column])), columns, "\n", "\n");
        report.Cell("requests.received.natural").Number.ShouldBe(natural);
        report.Cell("requests.received.legal.business").Number.ShouldBe(natural is null ? null : 6);
    }

    [Fact]
    public void Those_that_stand_below_a_heading_may_be_copied_behind_those_beside_it() =>
        Read("申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他", [0, 1, 2, 3, 4, 5, 6], "\n", "\n").Cell("requests.received.total").Number.ShouldBe(40);

    /// <summary>A heading broken over two lines around those beside it, of which only the second is found.</summary>
    [Fact]
    public void In_a_layout_they_stand_where_they_stand_and_not_where_they_are_met()
    {
        Report report = Report.Read("""
                                第二十条第（一）项
             信息内容                    本年新公开数量         对外公开总数量
                        制作数量
            {page}  规章       0              0             0
            规范性文件     37             15             39
            """.Replace("{page}", "\f", StringComparison.Ordinal), [ReportEdition.Of(TestForms.Disclosure2019)]).Report.ShouldNotBeNull();
        report.Cell("documents.normative.created").Number.ShouldBe(37);
        report.Cell("documents.normative.published").Number.ShouldBe(15);
        report.Cell("documents.normative.publishedTotal").Number.ShouldBe(39);
    }

    /// <summary>Headings of narrow columns, broken over lines and copied line by line.</summary>
    [Theory]
    [InlineData("自然\n总\n人\n商业\n科研 社会公益 法律服务 其 计\n企业\n机构\n组织\n机构\n他", "0,1,2,3,4,5,6", 20)]
    [InlineData("自然商业科研社会公益法律服务其总\n人企业机构组织机构他计", "0,1,2,3,4,5,6", 20)]
    [InlineData("总\n自然\n商业\n科研\n社会公益\n法律服务\n其\n计\n人\n企业\n机构\n组织\n机构\n他", "6,0,1,2,3,4,5", null)] // the figures add up as the pieces stand
    [InlineData("商业\n科研\n社会公益\n法律服务\n其\n自然\n总\n企业\n机构\n组织\n机构\n他\n人\n计", "1,2,3,4,5,0,6", null)] // and as well in the order of the form
    [InlineData("自然\n总\n人\n商业\n科研 社会公益 法律服务 其 计\n企业\n机构\n组织\n机构\n他\n甲", "0,1,2,3,4,5,6", null)] // one piece is none of the form's
    public void Broken_in_pieces_they_are_the_forms_where_nothing_else_is_there(string pieces, string order, int? natural)
    {
        int[] columns = [.. order.Split(',').Select(int.Parse)];
        Report report = Read("申请人情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n" + pieces, columns, "\n", "\n");
        report.Cell("requests.received.natural").Number.ShouldBe(natural);
        report.Cell("requests.received.total").Number.ShouldBe(natural is null ? null : 40);
    }

    private static Report Read(string headings, int[] columns, string beside, string below) =>
        Report.Read($"某县2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n{headings}\n"
            + string.Join(below, _labels.Zip(_rows, (label, row) => label.Replace(" ", beside, StringComparison.Ordinal) + beside + string.Join(beside, columns.Select(column => row[column]))))
            + "\n四、政府信息公开行政复议、行政诉讼情况\n", [_edition]).Report.ShouldNotBeNull();
}
