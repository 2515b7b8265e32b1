using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>What browsers give for the text of a page whose cells hold paragraphs: tabs and cells on lines of their own, with blank lines around.</summary>
public sealed class BrowserTextTests
{
    private const string Table = "项目\n\n\t\n\n本年新\n制作数量\n\n\t\n\n总数\n\n\n\n\n规章\n\n\t\n\n1\n\n\t\n\n2\n\n\n\n\n许可\n\n\t\n\n3\n\n\t\n\n4";

    [Fact]
    public void Tabs_on_lines_of_their_own_part_cells_and_blank_lines_rows() =>
        SourceText.Rows($"某镇报告\n\n{Table}\n").ShouldBe(["某镇报告", "|项目|本年新 / 制作数量|总数|", "|规章|1|2|", "|许可|3|4|"]);

    [Fact]
    public void Each_cell_keeps_its_place() =>
        SourceText.Places($"某镇报告\n\n{Table}\n").ShouldBe(["1,1 某镇报告", "3,1 项目", "7,1 本年新 / 制作数量", "12,1 总数", "17,1 规章", "21,1 1", "25,1 2", "30,1 许可", "34,1 3", "38,1 4"]);

    [Fact]
    public void Behind_the_last_figure_of_a_table_its_row_ends_and_before_the_first_cell_of_the_next_stands_text() =>
        SourceText.Rows($"{Table}\n\n二、申请\n\n见下表。\n\n{Table}\n\n三、问题\n\n没有。\n")
            .ShouldBe(["|项目|本年新 / 制作数量|总数|", "|规章|1|2|", "|许可|3|4|", "二、申请", "见下表。", "|项目|本年新 / 制作数量|总数|", "|规章|1|2|", "|许可|3|4|", "三、问题", "没有。"]);

    [Fact]
    public void Blank_cells_are_cells_whether_a_space_stands_in_them_or_nothing() =>
        SourceText.Rows($"{Table}\n\n\n\n\n处罚\n\n\t\n\n\u00A0\n\n\t\n\n5\n\n\n\n\n强制\n\n\t\t\n\n6\n\n\n\n\n收费\n\n\t\n\n7\n\n\t\n\n\u00A0\n\n二、申请\n")
            .ShouldBe(["|项目|本年新 / 制作数量|总数|", "|规章|1|2|", "|许可|3|4|", "|处罚||5|", "|强制||6|", "|收费|7||", "二、申请"]);

    [Fact]
    public void Cells_without_paragraphs_stand_beside_their_tabs() =>
        SourceText.Rows($"{Table}\n\n\n处罚\t\n\n8\n\n\t9\n强制\t\n\n10\n\n\t11\n").ShouldBe(["|项目|本年新 / 制作数量|总数|", "|规章|1|2|", "|许可|3|4|", "|处罚|8|9|", "|强制|10|11|"]);

    [Fact]
    public void Paragraphs_of_a_label_within_a_table_are_its_lines() =>
        SourceText.Rows($"{Table}\n\n\n\n\n三、本年度\n\n办理结果\n\n\t\n\n5\n\n\t\n\n6\n").ShouldContain("|三、本年度 / 办理结果|5|6|");

    [Theory]
    [InlineData("\t规章\n\t1\n\t\n\t2\n\n\t许可\n\t\n\t\n\t3\n\n\t处罚\n\t\n\t\n\t\n")]
    [InlineData("规章\t1\t2\n\t\t\n许可\t3\t4\n\t\t\n处罚\t5\t6\n\t\t\n")]
    public void Lines_behind_tabs_and_rows_between_tabs_are_no_such_text(string text) => SourceText.Rows(text)[0].ShouldStartWith("|规章|1|");

    [Fact]
    public void A_report_in_it_is_read()
    {
        string rows = string.Concat(((string[])["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"]).Select(static label => $"{label}\n\n\t\n\n{string.Join("\n\n\t\n\n", Enumerable.Range(1, 6))}\n\n\t\n\n21\n\n\n\n\n"));
        string text = $"某镇2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n\n\n\n\n信息内容\n\n\t\n\n本年制发件数\n\n\t\n\n本年废止件数\n\n\t\n\n现行有效件数\n\n\n\n\n规章\n\n\t\n\n1\n\n\t\n\n2\n\n\t\n\n3\n\n三、收到和处理政府信息公开申请情况\n\n{rows}";
        Report report = Report.Read(text, [ReportEdition.Of(TestForms.Disclosure2021)]).Report.ShouldNotBeNull();
        report.Year.ShouldBe(2023);
        report.Cell("documents.regulations.inForce").Number.ShouldBe(3);
        report.Cell("requests.carriedIn.legal.other").Number.ShouldBe(6);
    }
}
