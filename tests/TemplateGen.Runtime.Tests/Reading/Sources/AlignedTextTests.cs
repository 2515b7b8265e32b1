using System.Globalization;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class AlignedTextTests
{
    [Fact]
    public void A_gap_under_a_heading_is_a_blank_cell() =>
        SourceText.Rows("""
            信息内容        制发      废止      有效
            规章                       2         3
            规范性文件       1                   6
            """).ShouldBe(["|信息内容|制发|废止|有效|", "|规章||2|3|", "|规范性文件|1||6|"]);

    [Fact]
    public void A_figure_that_its_label_pushed_below_no_heading_of_its_own_leaves_lines_that_are_no_table() =>
        SourceText.Rows("""
            信息内容          本年制发件数    本年废止件数  现行有效件数
            规章              法人或其他组织 3        5       74
            """).ShouldHaveSingleItem().ShouldBe("信息内容          本年制发件数    本年废止件数  现行有效件数 / 规章              法人或其他组织 3        5       74");

    [Fact]
    public void Only_the_last_column_filled_in_is_told_by_the_headings() =>
        SourceText.Rows("""
            项目        自然人   商业企业   总计

            新收                             3
            结转                             0
            """).ShouldBe(["|项目|自然人|商业企业|总计|", "|新收|||3|", "|结转|||0|"]);

    [Fact]
    public void Headings_over_several_columns_stand_in_rows_of_their_own() =>
        SourceText.Rows("""
                             申请人情况
                      法人或其他组织
            项目    企业   机构   其他    总计
            新收     1             2       3
            结转     1      1      1       3
            """)[^3..].ShouldBe(["|项目|企业|机构|其他|总计|", "|新收|1||2|3|", "|结转|1|1|1|3|"]);

    [Fact]
    public void A_heading_printed_downwards_is_one_cell() =>
        SourceText.Rows("""
              结  结  其  尚
              果  果  他  未  总
              维  纠  结  审  计
              持  正  果  结
              0   1       2   3
            """)[0].ShouldBe("|结 / 果 / 维 / 持|结 / 果 / 纠 / 正|其 / 他 / 结 / 果|尚 / 未 / 审 / 结|总 / 计|");

    [Fact]
    public void A_blank_cell_has_a_place_in_its_line() =>
        TextAdapter.Read("x     aa   bb\ny     1     2\nz           3").Document!.Rows[2].Cells[1].ShouldSatisfyAllConditions(
            static cell => cell.IsBlank.ShouldBeTrue(),
            static cell => cell.Place.Line.ShouldBe(3));

    [Fact]
    public void A_word_in_place_of_a_figure_in_a_table_of_few_rows_begins_no_column_of_remarks() =>
        SourceText.Rows("""
            信息内容               本年新制作数量  本年新公开数量  对外公开总数量
            规章                   0             307           详见附件
            规范性文件             0             0             498
            """)[^1].ShouldStartWith("|规范性文件|0|0|498|");

    [Fact]
    public void Figures_that_fit_two_columns_leave_the_lines_as_they_are() =>
        SourceText.Rows("x     aa   bb\ny  1    2\nz  12345   6").ShouldBe(["x     aa   bb / y  1    2 / z  12345   6"]);

    [Fact]
    public void The_same_gap_before_all_figures_only_parts_them() =>
        SourceText.Rows("信息内容  上一年项目数量  本年增减  处理决定数量\n行政处罚  0  0  0\n行政强制  0  42")
            .ShouldBe(["信息内容  上一年项目数量  本年增减  处理决定数量 / 行政处罚  0  0  0 / 行政强制  0  42"]);

    [Fact]
    public void A_wide_character_may_take_one_column() =>
        SourceText.Rows("""
            信息内容       制发    废止    有效
            规章               2      3
            规范性文件      1            6
            其他主动公开的文件  1     4
            通知         1     5      7
            """).ShouldBe(["|信息内容|制发|废止|有效|", "|规章||2|3|", "|规范性文件|1||6|", "|其他主动公开的文件|1|4||", "|通知|1|5|7|"]);

    [Fact]
    public void Each_page_has_columns_of_its_own() =>
        SourceText.Rows("项目      自然人   企业   总计\n新收      1      2     3\n结转             4     4\n\f   项目   自然人   企业   总计\n   办结   5           5\n   结余          6    6\n")
            .ShouldBe(["|项目|自然人|企业|总计|", "|新收|1|2|3|", "|结转||4|4|", "|项目|自然人|企业|总计|", "|办结|5||5|", "|结余||6|6|"]);

    [Fact]
    public void A_figure_that_touches_its_label_stands_before_the_second_column() =>
        SourceText.Rows("项目         自然人   企业   总计\n新收          1      2      3\n结转结转结转结转 4             4\n")
            .ShouldBe(["|项目|自然人|企业|总计|", "|新收|1|2|3|", "|结转结转结转结转|4||4|"]);

    [Fact]
    public void Two_columns_never_filled_together_may_be_one() =>
        SourceText.Rows("甲   1        2\n乙      1        2\n").ShouldBe(["甲   1        2 / 乙      1        2"]);

    [Fact]
    public void Prose_with_a_figure_is_no_row() =>
        SourceText.Rows("项目    自然人   总计\n新收      1     1\n结转            2\n本年度收取信息处理费 0 元。\n")[^1].ShouldContain("收取");

    [Fact]
    public void Numbers_of_pages_are_left_out_with_a_note()
    {
        SourceReading reading = TextAdapter.Read("规章\n0\n\n- 1 -\n\f规范性文件\n5\n\n- 2 -\n\f六、其他\n");
        reading.Document!.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines).Select(static line => line.Text)
            .ShouldBe(["规章", "0", "规范性文件", "5", "六、其他"]);
        reading.Notes.Single().Code.ShouldBe("page-numbers-left-out");
    }

    [Fact]
    public void Two_figures_of_one_page_are_not_its_numbers()
    {
        SourceReading reading = TextAdapter.Read("规章\n- 1 -\n规范性文件\n- 1 -\n六、其他\n\f其他\n");
        reading.Document!.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines).Count().ShouldBe(6);
        reading.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_outside_of_all_others_may_be_that_of_a_blank_column() =>
        SourceText.Rows("""
            项目     男     其他人员       总计
                            女     童
            新收     1      2      3
            结转     0      4      5
            """)[^2..].ShouldBe(["|新收|1|2|3||", "|结转|0|4|5||"]);

    [Theory]
    [InlineData("第{0}页共2页")]
    [InlineData("第 {0} 页 共 12 页")]
    [InlineData("—{0}—")]
    [InlineData("Page {0}")]
    public void Numbers_of_pages_may_stand_before_other_lines_of_their_page(string number) =>
        SourceText.Rows($"规章\n\n{string.Format(CultureInfo.InvariantCulture, number, 1)}\n\n0\n\f规范性文件\n\n{string.Format(CultureInfo.InvariantCulture, number, 2)}\n\n5\n")
            .ShouldBe(["规章", "0 / 规范性文件", "5"]);

    [Fact]
    public void A_row_whose_figures_were_moved_together_leaves_the_columns_of_the_others()
    {
        string[] rows = [.. Enumerable.Range(1, 9).Select(static i => $"甲{i}        {(i == 2 ? " " : "1")}        {(i == 5 ? " " : "2")}        {(i == 7 ? " " : "3")}")];
        string[] found = SourceText.Rows(string.Join('\n', [.. rows, "乙甲乙甲     12 3", "甲0        1        2        3"]));
        found[1].ShouldBe("|甲2||2|3|");
        found[6].ShouldBe("|甲7|1|2||");
        found[9].ShouldBe("乙甲乙甲     12 3");
        SourceText.Rows(string.Join('\n', [.. rows, "乙甲乙甲   1 2 3", "甲0        1        2        3"]))[9].ShouldBe("|乙甲乙甲|1|2|3|");
    }

    [Fact]
    public void Lines_with_as_many_figures_each_whose_labels_are_whole_stay_lines() =>
        SourceText.Rows("甲甲    1    2    3\n乙乙乙   4    5    66\n丙    7  8   9\n丁丁丁丁丁丁丁丁  1 2 3").ShouldHaveSingleItem();

    [Fact]
    public void A_heading_over_several_columns_that_is_narrower_than_they_is_none_of_a_column() =>
        SourceText.Rows("""
                    甲半                         乙半
            上旬       下旬       总计
                                       上旬       下旬       总计

                 1          2        3          4          5        9
            """)[^2..].ShouldBe(["|上旬|甲半 / 下旬|总计|上旬|乙半 / 下旬|总计|", "|1|2|3|4|5|9|"]);

    [Fact]
    public void A_caption_with_a_number_behind_a_table_is_none_of_its_rows() =>
        SourceText.Rows("""
            项目    男     女     总计
            甲甲    1            1
            乙乙           3     3

            表 3 收到和处理情况
            """).ShouldContain("|乙乙||3|3|");

    [Fact]
    public void A_label_above_the_first_row_of_a_page_without_headings_and_one_below_the_last_may_be_longer_than_all_beside_figures() =>
        SourceText.Rows("aa            1             3\nbb            1      2      3\n\flabel that be\n              1             3\ngins so\nbb            1      2      3\nlabel goes on")
            .ShouldBe(["|aa|1||3|", "|bb|1|2|3|", "|label that be|", "||1||3|", "|gins so|", "|bb|1|2|3|", "|label goes on|"]);

    [Fact]
    public void The_beginning_of_the_first_label_is_no_column_under_the_heading_of_the_labels() =>
        SourceText.Rows("  内容          上年      增减\n行政事业性收\n费            1420        -8").ShouldBe(["|内容|上年|增减|", "|行政事业性收|", "|费|1420|-8|"]);

    [Fact]
    public void Lines_may_be_laid_out_anew_in_the_middle_of_a_table()
    {
        string[] found = SourceText.Rows("""
            项目     男     女     童     总计
            甲甲     1      2      3
            乙乙     4      5      6
            丙丙        7        8        9
            丁丁        1        2        3
            戊戊        4                 6
            己己        7        8        9
            """);
        found[1].ShouldBe("|甲甲|1|2|3||");
        found[5].ShouldBe("|戊戊|4||6|");
    }

    [Fact]
    public void Headings_that_do_not_stand_over_the_columns_are_lines_by_themselves()
    {
        string[] found = SourceText.Rows("""
            项目  男  女  童  总计
            甲甲            1      2              4
            乙乙            5      6              8
            丙丙            9                     2
            """);
        found[^1].ShouldBe("|丙丙|9||2|");
        found[0].ShouldBe("项目  男  女  童  总计");
    }

    [Fact]
    public void A_sentence_with_figures_right_below_a_table_is_no_part_of_it() =>
        SourceText.Rows("甲甲甲甲甲甲甲甲甲甲     1      2\n乙乙            3      5\n丙丙                   4\n四、其他\n2022 年，无。")
            .ShouldContain("|丙丙||4|");

    [Fact]
    public void A_heading_that_may_be_that_of_the_labels_moves_no_figure_to_another_column()
    {
        AlignedLine[] header = [.. new[] { new string(' ', 20) + "上一年数量" + new string(' ', 25) + "增减" + new string(' ', 38) + "决定数量", "       内容" }
            .Select(static text => AlignedLine.Of(new TextLine(text.AsMemory(), 1), AlignedMeasure.Characters)!)];
        new AlignedHeadings(header, 4, [new ColumnRange(12, 13), new ColumnRange(40, 42), new ColumnRange(80, 82)]).Columns().ShouldBeNull();
    }

    [Fact]
    public void A_figure_far_from_all_columns_says_that_its_row_has_moved()
    {
        string[] found = SourceText.Rows("""
            甲甲    9     0         2         1
            乙乙    0    0     0       0     0
            丙丙    0    0     0       0     0
            丁丁    0    0     0       0     0
            戊戊    0    0     0       0     0
            己己    0    0     0       0     0
            庚庚    0    0     0       0     0
            辛辛    0    0     0       0     0
            """);
        found[0].ShouldNotContain("|");
    }

    [Fact]
    public void Two_columns_of_which_each_row_has_just_one_may_be_those_of_rows_that_have_moved() =>
        SourceText.Rows("""
            甲甲            119     0       0       7       0
            乙乙    140     25      0       5       0
            丙丙            2       0       0       0       2
            丁丁    7       3       0       4       0
            """).ShouldHaveSingleItem();

    [Fact]
    public void A_figure_at_the_end_of_a_page_is_no_page_number()
    {
        SourceReading reading = TextAdapter.Read("规章\n7\n\f规范性文件\n5\n");
        reading.Notes.ShouldBeEmpty();
        SourceText.Rows("规章\n7\n\f规范性文件\n5\n").ShouldContain(static row => row.Contains('7'));
    }

    [Fact]
    public void Words_between_figures_stand_in_a_column_of_their_own() =>
        SourceText.Rows("""
            指标          行次   计量单位     上年数     本年数
            一、人数         1         人      63440      65200
            二、户数         2         户      48210      49320
            三、比例         3          -       3.17       3.11
            """).ShouldBe(["|指标|行次|计量单位|上年数|本年数|", "|一、人数|1|人|63440|65200|", "|二、户数|2|户|48210|49320|", "|三、比例|3|-|3.17|3.11|"]);

    [Fact]
    public void A_figure_within_a_label_is_part_of_it() =>
        SourceText.Rows("""
            Age         Girls   Boys
            Under 5         4      6
            5 to 10        30
            16 and over     0      1
            """).ShouldBe(["|Age|Girls|Boys|", "|Under 5|4|6|", "|5 to 10|30||", "|16 and over|0|1|"]);

    [Fact]
    public void Rows_with_words_of_which_two_stand_in_one_column_stay_as_they_are() =>
        SourceText.Rows("x   1   kilograms   4\ny   2   kg  t       5\nz   3   t           6").ShouldHaveSingleItem();

    [Fact]
    public void Figures_before_their_label_are_no_grid() =>
        SourceText.Rows("本年新制作数量   本年新公开数量   内容\n1001   1008   规章\n1281   1288   规范性文件").ShouldHaveSingleItem();

    [Fact]
    public void Words_one_above_another_behind_the_figures_are_a_column_of_remarks() =>
        SourceText.Rows("""
            项目            男      女     童     总计    备注
            甲甲甲甲甲甲      11      2      0      13
            乙乙乙乙乙乙       1      0      0       1    见附件
            乙乙
            丙丙丙丙丙丙       4      5      0       9      2
            丁丁丁丁丁丁       0      3      0       3    含上年
            """).ShouldBe(["|项目|男|女|童|总计|备注|", "|甲甲甲甲甲甲|11|2|0|13||", "|乙乙乙乙乙乙|1|0|0|1|见附件|", "|乙乙|", "|丙丙丙丙丙丙|4|5|0|9|2|", "|丁丁丁丁丁丁|0|3|0|3|含上年|"]);

    [Fact]
    public void A_word_among_the_figures_of_the_last_column_is_no_remark() =>
        SourceText.Rows("""
            甲甲甲甲甲甲      11      2      0      13
            乙乙乙乙乙乙       1      0      0     不详
            乙乙
            丙丙丙丙丙丙       4      5      0       9
            丁丁丁丁丁丁       0      3      0       3
            """).ShouldNotContain(static row => row.StartsWith("|丙", StringComparison.Ordinal));

    [Fact]
    public void Rows_that_stand_one_column_beside_the_others_leave_the_lines_as_they_are_below_headings_too() =>
        SourceText.Rows("""
            项目          男      女      童    总计
            甲甲                 11       2      13
            乙乙                  1       0       1
            丙丙           6      0       6
            丁丁           3      3       6
            """).ShouldHaveSingleItem();

    [Fact]
    public void A_label_of_many_lines_is_no_end_of_a_table() =>
        SourceText.Rows("甲甲    0      1     1     2\n乙乙    4            4     8\n" + string.Concat(Enumerable.Repeat("乙\n", 9)) + "丁丁    0      1     1\n丙丙    7      0     2     9")
            .ShouldContain("|丁丁|0|1|1||");

    [Fact]
    public void What_stands_alone_above_the_first_row_is_the_beginning_of_its_label() =>
        SourceText.Rows("内容          上年      增减\n甲甲甲甲甲\n   乙        20      29").ShouldBe(["|内容|上年|增减|", "|甲甲甲甲甲|", "|乙|20|29|"]);
}
