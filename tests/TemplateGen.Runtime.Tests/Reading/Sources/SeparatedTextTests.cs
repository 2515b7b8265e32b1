namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class SeparatedTextTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Cells_are_parted_by_commas_or_semicolons(char separator) =>
        SourceText.Rows("a,b,c\n规章,0,1\n规范性文件,,2\n".Replace(',', separator)).ShouldBe(["|a|b|c|", "|规章|0|1|", "|规范性文件||2|"]);

    [Fact]
    public void Quotation_marks_hold_separators_line_breaks_and_themselves() =>
        SourceText.Rows("\"a, b\",\"本年新\n制作数量\"\r\n\"say \"\"x\"\"\",1\nc,2\nd,3").ShouldBe(["|a, b|本年新 / 制作数量|", "|say \"x\"|1|", "|c|2|", "|d|3|"]);

    [Fact]
    public void They_do_so_between_tabs_too_as_spreadsheets_copy_cells() =>
        SourceText.Rows("标题\n项目\t\"商业\n企业\"\t总计\n\"3.危及\"\"三安全一稳定\"\"\"\t0\t1\n").ShouldBe(["标题", "|项目|商业 / 企业|总计|", "|3.危及\"三安全一稳定\"|0|1|"]);

    [Fact]
    public void Marks_that_quote_a_word_between_tabs_hold_nothing() =>
        SourceText.Rows("项目\t\"三公\"经费\t\"一\n\"三公\"\t0\t1\n\"办公\"\t0\t1\n").ShouldBe(["|项目|\"三公\"经费|\"一|", "|\"三公\"|0|1|", "|\"办公\"|0|1|"]);

    [Fact]
    public void Rows_may_be_ragged_and_a_lone_cell_is_a_line_of_text() =>
        SourceText.Rows("标题\n\na,b,c\nx,1\ny,1,2\nz,1,2\n").ShouldBe(["标题", "|a|b|c|", "|x|1|", "|y|1|2|", "|z|1|2|"]);

    [Fact]
    public void Rows_of_several_tables_may_each_have_another_number_of_cells()
    {
        string text = string.Concat(Enumerable.Range(1, 24).Select(static row => $"{(char)('a' + row)}{string.Concat(Enumerable.Repeat(",5", row % 8 + 1))},\n"));
        SourceText.Rows(text).Length.ShouldBe(24);
        SourceText.Rows(text)[0].ShouldBe("|b|5|5||");
    }

    [Fact]
    public void Tables_one_row_each_below_long_headings_are_known_by_rows_as_wide_as_their_neighbours()
    {
        string text = string.Concat(Enumerable.Range(1, 16).Select(static table => $"SECTION {table} -- A HEADING THAT IS AS LONG AS HEADINGS OF TABLES ARE\nUnit{string.Concat(Enumerable.Repeat(",Number", table))}\nAll{string.Concat(Enumerable.Repeat(",7", table))}\n"));
        SourceText.Rows(text)[2].ShouldBe("|All|7|");
        SourceText.Rows(text)[^1].ShouldStartWith("|All|7|7|7|");
    }

    [Fact]
    public void Thousands_of_long_figures_are_no_rows_of_several_tables() =>
        TemplateGen.Reading.Sources.SeparatedText.Recognise(string.Concat(Enumerable.Range(1, 24).Select(static row => $"1{string.Concat(Enumerable.Repeat(",234", row % 8 + 1))}\n"))).ShouldBeNull();

    [Fact]
    public void A_mark_of_byte_order_is_no_part_of_the_first_cell() =>
        SourceText.Rows("\uFEFFa,1\nb,2\nc,3").ShouldBe(["|a|1|", "|b|2|", "|c|3|"]);

    [Fact]
    public void Places_count_the_lines_inside_cells() =>
        SourceText.Places("a,\"b\nc\",1\nd, e,2\nf,g,3\nh,i,4").ShouldBe(["1,1 a", "1,4 b / c", "2,4 1", "3,1 d", "3,4 e", "3,6 2", "4,1 f", "4,3 g", "4,5 3", "5,1 h", "5,3 i", "5,5 4"]);

    [Theory]
    [InlineData("2020年,我镇全面展开工作,取得成效。\n一是健全制度,落实责任,加强领导。\n二是加强培训,扩充后备。\n三是积极推进,务求实效。")]
    [InlineData("The office received twelve requests this year, of which it\nanswered ten within the time that the law sets, and two after\nit, for which there were reasons, as the next part explains.")]
    [InlineData("a,b\tc\nd,e\tf\ng,h\ti")]
    public void Prose_with_commas_and_rows_with_tabs_are_no_such_text(string text) =>
        TemplateGen.Reading.Sources.SeparatedText.Recognise(text).ShouldBeNull();

    [Fact]
    public void A_bar_between_links_below_the_table_parts_nothing() =>
        SourceText.Rows(string.Concat(Enumerable.Range(0, 9).Select(static row => $"{(char)('a' + row)},{row},{row}\n")) + "主页 | 关于,,\n")[^1].ShouldBe("|主页 | 关于|||");

    [Fact]
    public void An_open_quotation_mark_ends_with_the_text() =>
        SourceText.Rows("a,1\nb,2\nc,3\n\"d,4\ne,5").ShouldBe(["|a|1|", "|b|2|", "|c|3|", "d,4 / e,5"]);

    [Fact]
    public void Rows_between_paragraphs_are_rows_and_paragraphs_with_commas_are_not() =>
        SourceText.Rows("""
            某镇报告
            一、总体情况
            2020年,我镇全面展开工作,取得成效。
            一是健全制度,落实责任,加强领导。
            累计公开政府信息1,243条,其中规范性文件0条,政策解读66条。
            二、主动公开
            第一项,,
            信息内容,"本年新
            制作数量",公开数量
            规章,0,1
            规范性文件,,2
            三、问题
            一是力量不足,水平不高,有待加强。
            """.ReplaceLineEndings("\n")).ShouldBe(
            [
                "某镇报告 / 一、总体情况 / 2020年,我镇全面展开工作,取得成效。 / 一是健全制度,落实责任,加强领导。 / 累计公开政府信息1,243条,其中规范性文件0条,政策解读66条。 / 二、主动公开",
                "|第一项|||", "|信息内容|本年新 / 制作数量|公开数量|", "|规章|0|1|", "|规范性文件||2|",
                "三、问题 / 一是力量不足,水平不高,有待加强。",
            ]);

    [Fact]
    public void Semicolons_may_part_them_too_and_commas_are_then_part_of_their_cells() =>
        SourceText.Rows("某镇报告\n一、总体情况\n2020年,我镇全面展开工作,取得成效。\n累计公开政府信息1,243条。\n二、主动公开\n第一项;;\n信息内容;\"本年新\n制作数量\";公开,数量\n规章;0;1,200\n规范性文件;;2\n三、问题\n一是力量不足;水平不高。").ShouldBe(
            [
                "某镇报告 / 一、总体情况 / 2020年,我镇全面展开工作,取得成效。 / 累计公开政府信息1,243条。 / 二、主动公开",
                "|第一项|||", "|信息内容|本年新 / 制作数量|公开,数量|", "|规章|0|1,200|", "|规范性文件||2|", "三、问题 / 一是力量不足;水平不高。",
            ]);

    [Fact]
    public void Rows_among_text_have_their_places_in_the_document() =>
        SourceText.Places("标题\n说明文字\n说明文字\n说明文字\n说明文字\na,1,2\nb,3,4\nc,5,6").ShouldContain("6,3 1");

    [Fact]
    public void Figures_with_thousands_one_a_line_are_no_rows() =>
        SourceText.Rows("标题\n说明文字\n说明文字\n说明文字\n说明文字\n1,200\n3,400\n5,600\n说明文字").ShouldNotContain("|1|200|");

    [Fact]
    public void Blocks_of_two_rows_below_their_captions_belong_to_the_table_above() =>
        SourceText.Rows("标题\n说明文字\n说明文字\n说明文字\n说明文字\n说明文字\n说明文字\n信息内容,制发,废止\n规章,0,1\n文件,3,2\n第五项\n信息内容,处理决定数量\n行政许可,420\n三、问题")[4..]
            .ShouldBe(["第五项", "|信息内容|处理决定数量|", "|行政许可|420|", "三、问题"]);

    [Fact]
    public void A_row_among_text_may_begin_with_a_broken_cell() =>
        SourceText.Rows("标题\n说明文字\n说明文字\n说明文字\n说明文字\n\"勾稽\n关系\",甲,乙\n\"三、办\n理结果\",0,1\n四,0,2\n五,0,3\n说明文字")[1..4]
            .ShouldBe(["|勾稽 / 关系|甲|乙|", "|三、办 / 理结果|0|1|", "|四|0|2|"]);
}
