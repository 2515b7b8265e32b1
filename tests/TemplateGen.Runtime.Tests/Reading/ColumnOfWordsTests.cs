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
}
