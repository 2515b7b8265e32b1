using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class LongLineTests
{
    private static readonly string _table = string.Join(' ', Enumerable.Range(1, 20).Select(static row => $"（{row}）项目的名称有这么长 {row} 0 {row + 7}"));

    [Fact]
    public void A_whole_table_on_one_line_is_parted_into_its_words() =>
        SourceText.Rows(_table).ShouldBe([_table.Replace(" ", " / ", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("|")]
    [InlineData(" | ")]
    [InlineData("\t")]
    [InlineData(";")]
    [InlineData(",")]
    public void And_so_it_is_with_marks_between_its_cells(string mark) =>
        SourceText.Rows(_table.Replace(" ", mark, StringComparison.Ordinal)).ShouldBe([_table.Replace(" ", " / ", StringComparison.Ordinal)]);

    [Fact]
    public void Between_bars_a_cell_may_have_spaces() =>
        SourceText.Rows(_table.Replace(" ", "|", StringComparison.Ordinal).Replace("的名称", " 名 称 ", StringComparison.Ordinal))[0].ShouldStartWith("（1）项目 名 称 有这么长 / 1 / 0 / 8 / （2）");

    [Fact]
    public void Each_word_keeps_its_place()
    {
        string title = new('题', 300);
        SourceLine[] lines = [.. TextAdapter.Read("x\n\n" + title + " " + _table).Document!.Rows[^1].Cells[0].Lines];
        lines[0].Text.ShouldBe(title);
        lines[0].Place.ToString().ShouldBe("3,1");
        lines[1].Place.ToString().ShouldBe("3,302");
        lines[2].Text.ShouldBe("1");
    }

    [Fact]
    public void One_row_of_figures_stays_whole_and_so_does_prose()
    {
        string row = "行政复议行政诉讼情况" + new string('的', 200) + string.Concat(Enumerable.Repeat(" 0", 15));
        string prose = string.Join(' ', Enumerable.Repeat("In 2021 we published many documents and answered every request.", 40));
        SourceText.Rows(row).ShouldBe([row]);
        SourceText.Rows(prose).ShouldBe([prose]);
    }
}
