using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Tables as browsers copy them: a label over several rows stands in the first of these alone, whose other cells are one further to the right than those of the rows below.</summary>
public sealed class MovedRowTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Disclosure2021);

    [Theory]
    [InlineData("其中：外国人", "自然人\t其中：外国人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计", "0\t2\t1\t0\t0\t0\t1\t2")]
    [InlineData("备注", "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\t备注", "0\t1\t0\t0\t0\t1\t2\t5")]
    [InlineData("备注", "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\t备注", "0\t1\t0\t0\t0\t1\t2\t")]
    public void What_stands_under_a_heading_that_the_form_does_not_have_is_told_in_them_as_well(string other, string headings, string figures)
    {
        Report report = Report.Read($"""
            某县2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            项目	{headings}
            一、本年新收政府信息公开申请数量	{figures}
            二、上年结转政府信息公开申请数量	{figures}
            三、本年度办理结果	（一）予以公开	{figures}
            （二）部分公开（区分处理的，只计这一情形，不计其他情形）	{figures}
            （三）不予公开	1.属于国家秘密	{figures}
            2.其他法律行政法规禁止公开	{figures}
            3.危及“三安全一稳定”	{figures}
            """, [_edition]).Report.ShouldNotBeNull();
        foreach (string row in (string[])["received", "outcome.granted", "outcome.partial", "outcome.refused.stateSecret", "outcome.refused.publicSafety"])
        {
            report.Cell($"requests.{row}.natural").Number.ShouldBe(0, other);
            report.Cell($"requests.{row}.legal.business").Number.ShouldBe(1, other);
            report.Cell($"requests.{row}.total").Number.ShouldBe(2, other);
        }
    }

    /// <summary>Cells that a label covers in the original are blank here, so that rows with a shorter label have one more than there are columns.</summary>
    [Fact]
    public void A_heading_in_other_words_over_the_last_figures_is_none_of_remarks()
    {
        Report report = Report.Read("""
            某县2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况

            | 某（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）某 |  |  | 申请人情况 |  |  |  |  |  |  |
            |  |  |  | 某自然人某 | 法人或其他组织 |  |  |  |  | 某总计某 |
            |  |  |  |  | 某商业企业某 | 某科研某 机构 | 某社会公益组织某 | 法律服 务机构 | 某其他某 |  |
            | 一、本年新收政府信息公开申请数量 |  |  | 316 | 27 | 0 | 0 | 33 | 132 | 508 |
            | 二、上年结转政府信息公开申请数量 |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 三、本年度办理结果 | （一）予以公开 |  | 0 | 26 | 0 | 0 | 0 | 0 | 26 |
            |  | （二）部分公开（区分处理的，只计这一情形，不计其他情形） |  | 1 | 0 | 0 | 0 | 29 | 0 | 30 |
            |  | （三）不予公开 | 1.属于国家秘密 | 157 | 0 | 0 | 0 | 0 | 0 | 157 |
            |  |  | 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |  |  | 3.危及“三安全一稳定” | 0 | 1 | 0 | 0 | 0 | 0 | 1 |
            |  |  | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            |  |  | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 132 | 132 |
            """, [_edition]).Report.ShouldNotBeNull();
        report.Cell("requests.outcome.granted.legal.business").Number.ShouldBe(26);
        report.Cell("requests.outcome.partial.natural").Number.ShouldBe(1);
    }

    /// <summary>A copy of a page on which the table goes on without the first of its labels.</summary>
    [Fact]
    public void A_row_that_has_moved_does_not_stand_under_a_heading_that_the_form_does_not_have()
    {
        Report report = Report.Read("""
            某县2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            			申请人情况							
            			自然人	法人或其他组织						总计
            				商业企业	科研机构	社会公益组织	法律服务机构	其他	小计	
            一、本年新收政府信息公开申请数量			360	7	0	178	0	0	185	545
            二、上年结转政府信息公开申请数量			0	0	0	0	0	0	0	0
            三、本年度办理结果	（一）予以公开		1	2	0	0	0	0	2	3
            	（二）部分公开（区分处理的，只计这一情形，不计其他情形）		0	0	0	0	0	0	0	0
            （四）无法提供	1.本机关不掌握相关政府信息	4	0	0	0	0	0	0	4	
            	2.没有现成信息需要另行制作	0	0	0	0	0	0	0	0	
            	3.补正后申请内容仍不明确	0	0	0	0	0	0	0	0	
            （五）不予处理	1.信访举报投诉类申请	3	0	0	0	0	0	0	3	
            	2.重复申请	1	0	0	0	0	0	0	1	
            """, [_edition]).Report.ShouldNotBeNull();
        report.Cell("requests.outcome.granted.total").Number.ShouldBe(3);
        report.Cell("requests.outcome.unavailable.notHeld.total").Number.ShouldNotBe(0);
        report.Cell("requests.outcome.rejected.repeated.total").Number.ShouldNotBe(0);
    }
}
