using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A number where a form has words, as the unit of a row: the words have run into the label, and what stands behind the number may be a figure of another column.</summary>
public sealed class ColumnOfWordsTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates/GovInfoStatistics.2014.report"))));

    /// <summary>A column of codes behind the figures.</summary>
    private const string Table = """
        政府信息公开情况统计表（2016年度）
        填报单位（盖章）：临江县财政局
        统计指标                   单位   统计数   代码
        其中：主动公开规范性文件   人     265      3
        数
        1.政府公报公开政府信息数   人     0        6
        2.政府网站公开政府信息数   人     0        7
        3.政务微博公开政府信息数   篇     0        8
        4.政务微信公开政府信息数   次     87       9
        5.其他方式公开政府信息数   篇     279      10
        二、回应解读情况           ——            11
        1.参加或举办新闻发布会总   件     322      14
        次数
        其中：主要负责同志参加新   人     266      15
        闻发布会次数

        """;

    [Fact]
    public void Figures_behind_a_number_in_place_of_the_unit_are_not_taken()
    {
        Report report = Report.Read(Table, [_edition]).Report.ShouldNotBeNull();
        Cell figure = report.Cell("statistics.proactive.published.normative.figure");
        figure.State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_unit_right_behind_the_only_figure_of_a_line_is_the_cell_before_it()
    {
        Report report = Report.Read("政府信息公开情况统计表（2016年度）\n填报单位（盖章）：临江县财政局\n一、主动公开情况\n（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） 1395条\n其中：主动公开规范性文件数 27条\n"
            + "（二）通过不同渠道和方式公开政府信息的情况\n1.政府公报公开政府信息数 6条\n2.政府网站公开政府信息数 1149条\n3.政务微博公开政府信息数 600条\n", [_edition]).Report.ShouldNotBeNull();
        report.Cell("statistics.proactive.published.figure").Number.ShouldBe(1395);
        report.Cell("statistics.proactive.published.measure").Text.ShouldBe("条");
        report.Cell("statistics.proactive.channels.weibo.figure").Number.ShouldBe(600);
    }

    [Theory]
    [InlineData("统计数", true)]
    [InlineData("2016年", true)]
    [InlineData("2016年度", true)]
    [InlineData("2015年", false)]
    public void The_year_of_the_report_alone_stands_over_its_only_figures(string heading, bool isRead)
    {
        Report report = Report.Read(Page($"|统计指标|单位|{heading}|", ""), [_edition]).Report.ShouldNotBeNull();
        report.Cell("statistics.proactive.published.figure").State.ShouldBe(isRead ? CellState.Value : CellState.Missing);
    }

    [Fact]
    public void Headings_of_another_table_below_say_nothing_of_this_one()
    {
        Report report = Report.Read(Page("|统计项|计量单位|数量|", "\n来信排行\n\n|排名|单位|信息量|\n|---|---|---|\n|1|教育局|728|\n|2|司法局|418|\n"), [_edition]).Report.ShouldNotBeNull();
        report.Cell("statistics.proactive.published.figure").Number.ShouldBe(1395);
        report.Cell("statistics.proactive.channels.website.figure").Number.ShouldBe(1149);
    }

    private static string Page(string headings, string below) =>
        $"政府信息公开情况统计表（2016年度）\n\n填报单位（盖章）：临江县财政局\n\n{headings}\n|---|---|---|\n|一、主动公开情况|——||\n|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条|1395|\n|其中：主动公开规范性文件数|条|27|\n|（二）通过不同渠道和方式公开政府信息的情况|——||\n|1.政府公报公开政府信息数|条|6|\n|2.政府网站公开政府信息数|条|1149|\n|3.政务微博公开政府信息数|条|600|\n{below}";
}
