using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of printed pages in the order of reading: which figures are whose is certain, or they are not read.</summary>
public sealed class ReadingOrderTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Registered);

    [Fact]
    public void Figures_behind_the_last_of_several_labels_are_not_its_own_because_they_add_up()
    {
        Report report = Read("男\n女\n童\n总计\n本年全部登记人数\n14\n16\n20\n50\n未知的人数\n童\n本年到达登记人数\n0\n0\n0\n0\n1\n2\n3\n6\n本年留宿登记人数\n4\n5\n6\n15\n本年离开登记人数\n7\n8\n9\n24\n");
        report.Cell("people.stayed.women").Number.ShouldBe(5);
        report.Cell("people.arrived.women").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_zero_before_three_digits_is_a_figure_of_its_own()
    {
        Report report = Read("男 女\n童 总计\n本年全部登记人数\n10 231\n9 250\n本年到达登记人数\n1 0\n0 1\n本年留宿登记人数\n0 222\n0 222\n本年离开登记人数\n7 8\n9 24\n本年患病登记人数\n0 1\n0 1\n本年迁出登记人数\n2 0\n0 2\n");
        report.Cell("people.stayed.men").Number.ShouldBe(0);
        report.Cell("people.stayed.women").Number.ShouldBe(222);
        report.Cell("people.stayed.total").Number.ShouldBe(222);
    }

    [Fact]
    public void Figures_behind_a_label_before_the_heading_of_its_table_are_those_of_the_table_above()
    {
        Report report = Report.Read("某镇2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（六）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n\n\f行政处罚\n行政强制\n信息内容\n行政事业性收费\n\n1526\n0\n第二十条第（八）项\n"
            + "上一年项目数量\n956\n第二十条第（九）项\n采购项目数量\n0\n\n信息内容\n政府集中采购\n三、收到和处理政府信息公开申请情况\n\n一、本年新收政府信息公开申请数量\n5928\n-3\n\n33\n0\n本年增/减\n-1\n采购总金额\n251000\n\n申请人情况\n自然人\n法人或其他组织\n"
            + "商业企业\n科研机构\n社会公益组织\n法律服务机构\n354\n0\n252\n189\n", [ReportEdition.Of(TestForms.Disclosure2019)]).Report.ShouldNotBeNull();
        report.Cell("fees.fees.previousItems").State.ShouldNotBe(CellState.Value);
        report.Cell("fees.fees.change").State.ShouldNotBe(CellState.Value);
    }

    private static Report Read(string text) => Report.Read("人员情况表\n\n第一部分\n\n人员情况\n\n" + text, [_edition]).Report.ShouldNotBeNull();
}
