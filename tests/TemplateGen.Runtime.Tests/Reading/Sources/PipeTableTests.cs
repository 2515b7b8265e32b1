namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class PipeTableTests
{
    [Fact]
    public void A_heading_behind_a_blank_row_does_not_make_the_bars_behind_rows_cells() =>
        SourceText.Rows("甲数 | 乙数 | 总计 |\n新收 | 1 | | 1 |\n结转 | | | |\n四、复议情况\n维持 | 总计 | 其他 |\n1 | 2 | 3 |")
            .ShouldBe(["|甲数|乙数|总计|", "|新收|1||1|", "|结转||||", "|四、复议情况|", "|维持|总计|其他|", "|1|2|3|"]);

    [Fact]
    public void Cells_stand_between_pipes_and_the_line_of_dashes_is_none() =>
        SourceText.Rows("| a | b |\n| :--- | ---: |\n| 规章 | 0 |").ShouldBe(["|a|b|", "|规章|0|"]);

    [Fact]
    public void Pipes_around_the_row_may_be_left_out() =>
        SourceText.Rows("a | b | c\n--- | --- | ---\n规章 | | 3").ShouldBe(["|a|b|c|", "|规章||3|"]);

    [Fact]
    public void Blank_cells_at_either_end_are_cells() =>
        SourceText.Rows("| | a | b | |\n|---|---|---|---|\n| | 规章 | 0 | |").ShouldBe(["||a|b||", "||规章|0||"]);

    [Fact]
    public void Escaped_pipes_markup_entities_and_line_breaks_are_understood() =>
        SourceText.Rows("| a\\|b | **粗** |\n|---|---|\n| &emsp;本年新<br>制作数量 | *3\\** |").ShouldBe(["|a|b|粗|", "|本年新 / 制作数量|3*|"]);

    [Theory]
    [InlineData("5**", "5**")]
    [InlineData("**5**", "5")]
    [InlineData("**5\\***", "5*")]
    [InlineData("**a<br>b**", "a / b")]
    [InlineData("12** b", "12** b")]
    [InlineData("<span lang=\"EN-US\" style=\"font-size:9pt\">12</span>", "12")]
    [InlineData("<b>1</b><FONT color=red>2</FONT>", "12")]
    [InlineData("10<sup>4</sup>", "10<sup>4</sup>")]
    [InlineData("$12$", "12")]
    [InlineData("**$1,234$**", "1,234")]
    [InlineData("$12", "$12")]
    [InlineData("$x$", "$x$")]
    [InlineData("\\$5$", "$5$")]
    public void Stars_behind_a_figure_and_marks_of_formulas_are_markup_only_in_pairs(string cell, string text) =>
        SourceText.Rows($"| a | b |\n|---|---|\n| 规章 | {cell} |").ShouldBe(["|a|b|", $"|规章|{text}|"]);

    [Fact]
    public void A_table_without_dashes_needs_pipes_around_every_row()
    {
        SourceText.Rows("|a|b|\n|c|1|").ShouldBe(["|a|b|", "|c|1|"]);
        SourceText.Rows("one | two\n\nthree").ShouldBe(["one | two", "three"]);
    }

    [Fact]
    public void Bars_without_spaces_part_cells_where_figures_stand_between_them()
    {
        SourceText.Rows("规章|0|1\n规范性文件|2|3\n行政许可|4|5").ShouldBe(["|规章|0|1|", "|规范性文件|2|3|", "|行政许可|4|5|"]);
        SourceText.Rows("首页|新闻|政务\n公开|服务|互动\n专题|数据|旧版").ShouldBe(["首页|新闻|政务 / 公开|服务|互动 / 专题|数据|旧版"]);
    }

    [Fact]
    public void Wide_bars_are_bars() =>
        SourceText.Rows("规章｜0｜1\n规范性文件｜2｜3\n行政许可｜4｜5").ShouldBe(["|规章|0|1|", "|规范性文件|2|3|", "|行政许可|4|5|"]);

    [Fact]
    public void Bars_at_the_ends_of_some_rows_only_part_blank_cells() =>
        SourceText.Rows("三、|（一）|0|1\n|（二）|2|\n|（三）|4|5").ShouldBe(["|三、|（一）|0|1|", "||（二）|2||", "||（三）|4|5|"]);

    [Fact]
    public void Headings_lose_their_signs() =>
        SourceText.Rows("# 某镇2020年\n\n## 一、总体情况\n\n**第二十条第（一）项**\n").ShouldBe(["某镇2020年", "一、总体情况", "第二十条第（一）项"]);

    [Fact]
    public void Places_are_those_of_the_text() =>
        SourceText.Places("x\n\n| 规章 |  7|\n|---|---|\n| y<br>z | &emsp;8 |").ShouldBe(["1,1 x", "3,3 规章", "3,9 7", "5,3 y / z", "5,12 8"]);
}
