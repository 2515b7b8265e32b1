using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Tables that a program printed in columns of characters, with numbers over the columns and before the rows.</summary>
public sealed class NumberedLineTests
{
    [Theory]
    [InlineData("              0     1     2\n0      信息内容  制作数量  总数\n1          规章     3     4\n2      行政许可     5     6\n")]
    [InlineData("             V1    V2    V3\n1      信息内容  制作数量  总数\n2          规章     3     4\n3      行政许可     5     6\n")]
    public void The_numbers_over_columns_and_before_rows_are_no_cells(string table) =>
        SourceText.Rows($"某镇报告\n\n{table}\n以上。\n").ShouldBe(["某镇报告", "信息内容  制作数量  总数 / 规章     3     4 / 行政许可     5     6", "以上。"]);

    [Fact]
    public void That_they_are_left_out_is_noted()
    {
        ReadingNote note = TextAdapter.Read("某镇报告\n\n              0     1     2\n0      信息内容  制作数量  总数\n1          规章     3     4\n\n以上。\n").Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe("column-numbers-left-out");
        note.Place.ShouldBe(new SourcePlace(3, 15));
    }

    [Fact]
    public void Figures_below_one_another_that_do_not_number_rows_stay() =>
        SourceText.Rows("某镇报告\n\n              0     1     2\n3      信息内容     7     8\n9          规章     3     4\n").ShouldContain(static row => row.Contains('9', StringComparison.Ordinal));
}
