namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Text whose tabs only indent it, as the text of the elements of a page has them whose source is indented.</summary>
public sealed class IndentationTests
{
    private const string Cells = "\t\t\t规章\n\t\t\n\n\t\t\t1\n\t\t\n\n\t\t\t2\n\t\t\n\n\n\t\t\t许可\n\t\t\n\n\t\t\t3\n\t\t\n\n\t\t\t4\n\t\t\n\n\n\t\t\t处罚\n\t\t\n\n\t\t\t5\n\t\t\n\n\t\t\t6\n\t\t\n\n\n\t\t\t强制\n\t\t\n\n\t\t\t7\n";

    [Fact]
    public void A_text_behind_tabs_that_only_indent_it_is_a_cell_without_blank_ones_before_it() =>
        SourceText.Rows($"某镇报告\n\n{Cells}").ShouldBe(["某镇报告", "规章", "1", "2", "许可", "3", "4", "处罚", "5", "6", "强制", "7"]);

    [Fact]
    public void Its_place_is_that_behind_the_tabs() => SourceText.Places($"某镇报告\n\n{Cells}").ShouldContain("6,4 1");

    [Fact]
    public void Where_a_tab_stands_behind_words_tabs_part_cells() =>
        SourceText.Rows($"某镇报告\n\n{Cells}\n收费\t8\t9\n").ShouldContain("||||1|");
}
