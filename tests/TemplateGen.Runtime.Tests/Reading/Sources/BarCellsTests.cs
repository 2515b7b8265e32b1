namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class BarCellsTests
{
    [Fact]
    public void Bars_behind_cells_close_them_and_a_word_behind_figures_begins_a_row() =>
        SourceText.Rows("信息内容 |\n件数 |\n规章 |\n3 |\n5 |\n行政规范性文件 |\n7 |\n9 |").ShouldBe(["|信息内容|", "|件数|", "|规章|3|5|", "|行政规范性文件|7|9|"]);

    [Fact]
    public void Bars_on_lines_of_their_own_do_too() =>
        SourceText.Rows("信息内容\n|\n件数\n|\n规章\n|\n3\n|\n5\n|\n行政规范性文件\n|\n7\n|\n9\n|").ShouldBe(["信息内容", "|件数|", "|规章|3|5|", "|行政规范性文件|7|9|"]);

    [Fact]
    public void Further_bars_are_blank_cells_wherever_they_stand()
    {
        SourceText.Rows("规章 |\n|\n0 |\n6 |\n行政许可 |\n2910 |\n||").ShouldBe(["|规章||0|6|", "|行政许可|2910|||"]);
        SourceText.Rows("规章\n|\n0\n|\n|\n6\n|\n行政许可\n|\n2910\n|\n|||").ShouldBe(["规章", "|0||6|", "|行政许可|2910||||"]);
    }

    [Fact]
    public void A_bar_before_each_row_tells_the_rows() =>
        SourceText.Rows("|\n信息内容 |\n件数 |\n数量 |\n|\n规章 |\n3 |\n5 |\n|\n文件 |\n7 |\n9 |").ShouldBe(["|信息内容|件数|数量|", "|规章|3|5|", "|文件|7|9|"]);

    [Fact]
    public void Of_several_bars_before_a_row_the_others_are_blank_cells_of_the_row_above() =>
        SourceText.Rows("|\n规章 |\n0 |\n0 |\n|\n|\n文件 |\n5 |\n12 |\n8 |").ShouldBe(["|规章|0|0||", "|文件|5|12|8|"]);

    [Fact]
    public void Such_a_bar_before_figures_is_a_blank_cell_unless_they_are_a_whole_row()
    {
        SourceText.Rows("|\n规章 |\n|\n0 |\n6 |\n|\n文件 |\n5 |\n12 |\n8 |").ShouldBe(["|规章||0|6|", "|文件|5|12|8|"]);
        SourceText.Rows("|\n维持 |\n纠正 |\n总计 |\n|\n1 |\n2 |\n3 |").ShouldBe(["|维持|纠正|总计|", "|1|2|3|"]);
    }

    [Fact]
    public void The_text_of_a_cell_may_have_several_lines() =>
        SourceText.Rows("|\n商业\n企业 |\n总计 |\n|\n1 |\n2 |").ShouldBe(["|商业 / 企业|总计|", "|1|2|"]);

    [Fact]
    public void Text_between_tables_is_no_cell_of_the_row_above() =>
        SourceText.Rows("|\n收费 |\n0 |\n三、收到情况\n|\n数量 |\n4 |").ShouldBe(["|收费|0|", "三、收到情况", "|数量|4|"]);

    [Fact]
    public void What_follows_the_last_bar_is_read_as_text() =>
        SourceText.Rows("规章 |\n3 |\n5 |\n7 |\n\n五、存在的主要问题\n\n没有。").ShouldBe(["|规章|3|5|7|", "五、存在的主要问题", "没有。"]);

    [Fact]
    public void Bars_without_figures_make_no_table()
    {
        SourceText.Rows("首页 |\n新闻 |\n政务公开 |\n联系我们 |").ShouldBe(["首页\n新闻\n政务公开\n联系我们".Replace("\n", " / ", StringComparison.Ordinal)]);
        SourceText.Rows("来源：某镇 | 2021年1月4日\n\n本年公开 3 条 | 其中 2 条").ShouldBe(["来源：某镇 | 2021年1月4日", "本年公开 3 条 | 其中 2 条"]);
    }

    [Fact]
    public void One_framed_line_of_figures_is_a_row()
    {
        SourceText.Rows("一、情况\n| 数量 | 3746 | 63 | 3830 |\n").ShouldBe(["一、情况", "|数量|3746|63|3830|"]);
        SourceText.Rows("| 首页 | 新闻 | 联系 |").ShouldBe(["| 首页 | 新闻 | 联系 |"]);
    }

    [Fact]
    public void Places_are_those_of_the_text() =>
        SourceText.Places("|\n规章 |\n 3 |\n5 |\n|\n文件 |\n7 |\n9 |").ShouldBe(["2,1 规章", "3,2 3", "4,1 5", "6,1 文件", "7,1 7", "8,1 9"]);
}
