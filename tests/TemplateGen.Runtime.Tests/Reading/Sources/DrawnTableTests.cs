namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class DrawnTableTests
{
    [Fact]
    public void Cells_stand_between_borders_however_long_the_lines_are() =>
        SourceText.Rows("上文\n┌───┬──┐\n│信息内容│本年 │\n├───┼──┤\n│规章 │0│\n├───┼──┤\n│许可 │ │\n└───┴──┘\n下文")
            .ShouldBe(["上文", "|信息内容|本年|", "|规章|0|", "|许可||", "下文"]);

    [Fact]
    public void Cells_broken_over_lines_are_one_between_two_rules() =>
        SourceText.Rows("┏━━┳━━┓\n┃本年新 ┃ 0 ┃\n┃制作数量┃  ┃\n┗━━┻━━┛").ShouldBe(["|本年新 / 制作数量|0|"]);

    [Fact]
    public void Figures_above_one_another_are_rows_without_rules_between_them() =>
        SourceText.Rows("╔══╦══╗\n║规章 ║ 0 ║\n║许可 ║ 1 ║\n╚══╩══╝").ShouldBe(["|规章|0|", "|许可|1|"]);

    [Fact]
    public void A_rule_under_some_cells_leaves_the_others_to_the_row_below() =>
        SourceText.Rows("┌──┬──┬──┐\n│  │1.甲│ 1 │\n│三、├──┼──┤\n│  │2.乙│ 2 │\n└──┴──┴──┘").ShouldBe(["||1.甲|1|", "|三、|2.乙|2|"]);
}
