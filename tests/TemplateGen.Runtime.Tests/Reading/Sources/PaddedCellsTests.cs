namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Rows that are filled up with bars to the width of their table: the bars are no cells.</summary>
public sealed class PaddedCellsTests
{
    [Fact]
    public void Bars_behind_a_row_of_cells_fill_it_up() =>
        SourceText.Rows("第一项 | |||\n信息内容 | 甲数 | 乙数 | 丙数 |\n规章 | 0 | | 6 |\n第二项 | |||\n信息内容 | 丁数 | ||\n行政许可 | 12 |")
            .ShouldBe(["|第一项|", "|信息内容|甲数|乙数|丙数|", "|规章|0||6|", "|第二项|", "|信息内容|丁数|", "|行政许可|12|"]);

    [Fact]
    public void One_bar_alone_may_be_a_blank_cell() =>
        SourceText.Rows("第一项 | ||||\n信息内容 | 甲数 | 乙数 | 丙数 | |\n规章 | 0 | 1 | | |").ShouldBe(["|第一项|", "|信息内容|甲数|乙数|丙数||", "|规章|0|1|||"]);

    [Fact]
    public void Before_a_row_among_rows_without_any_a_bar_closes_a_blank_cell() =>
        SourceText.Rows("维持 | 总计 | ||\n甲 | 乙 | 丙 | 丁 |\n| 0 | 2 | 2 |").ShouldBe(["|维持|总计|", "|甲|乙|丙|丁|", "||0|2|2|"]);

    [Fact]
    public void Pipes_close_together_in_a_Markdown_table_are_blank_cells() =>
        SourceText.Rows("|甲|乙|丙|\n|---|---|---|\n|规章|1|2|\n|许可 |||").ShouldBe(["|甲|乙|丙|", "|规章|1|2|", "|许可|||"]);

    [Theory]
    [InlineData("第一项 |\n|||\n信息内容 |\n甲数 |\n乙数 |\n丙数 |\n规章 |\n|\n|\n6 |\n第二项 |\n|||\n信息内容 |\n丁数 |\n||\n许可 |\n12 |\n||\n处罚 |\n3 |\n二、别的表\n（说明） |\n申请人 |\n|||\n自然人 |\n其他 |\n总计 |\n||\n一、新收 |\n|\n|\n0 |\n|")]
    [InlineData("第一项\n|\n|||\n信息内容\n|\n甲数\n|\n乙数\n|\n丙数\n|\n规章\n|\n|\n|\n6\n|\n第二项\n|\n|||\n信息内容\n|\n丁数\n|\n||\n许可\n|\n12\n|\n||\n处罚\n|\n3\n|\n二、别的表\n（说明）\n|\n申请人\n|\n|||\n自然人\n|\n其他\n|\n总计\n|\n||\n一、新收\n|\n|\n|\n0\n|\n|")]
    public void With_a_cell_a_line_rows_are_counted_off_by_their_bars_in_each_table(string text)
    {
        string[] rows = SourceText.Rows(text);
        rows[^7..].ShouldBe(["|信息内容|丁数|", "|许可|12|", "|处罚|3|", "二、别的表", "|（说明）|申请人|", "|自然人|其他|总计|", "|一、新收|||0||"]);
    }

    [Fact]
    public void Where_bars_do_not_end_at_one_width_they_are_blank_cells_as_they_stand() =>
        SourceText.Rows("规章 |\n1 |\n2 |\n||\n许可 |\n3 |\n||\n处罚 |\n4 |\n5 |\n6 |\n||").ShouldBe(["|规章|1|2|||", "|许可|3|||", "|处罚|4|5|6|||"]);
}
