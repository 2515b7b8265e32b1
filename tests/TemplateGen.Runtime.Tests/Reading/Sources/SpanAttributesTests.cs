using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

public sealed class SpanAttributesTests
{
    [Fact]
    public void What_stands_around_the_words_is_blanked_and_the_words_keep_their_place() =>
        SpanAttributes.Blank("[规章]{style=\"font-size:10.5pt\"}  [0]{lang=\"EN-US\" style=\"color:red\"}").ShouldBe($" 规章{new string(' ', 29)} 0{new string(' ', 33)}");

    [Theory]
    [InlineData("[其他]（见附注）")]
    [InlineData("[1]{无} {style=\"a\"}")]
    [InlineData("第二十条[第（一）项]{}")]
    public void Other_brackets_stay(string text) => SpanAttributes.Blank(text).ShouldBe(text);

    [Fact]
    public void Cells_of_a_grid_so_narrow_that_it_breaks_them_hold_the_words_alone() =>
        SourceText.Rows("""
            +---------+---------+
            | [规章   | [12     |
            | ]{style | ]{lang  |
            | ="font- | ="EN-   |
            | size:10 | US"}    |
            | pt"}    |         |
            |         |         |
            | \       |         |
            | [文件   |         |
            | ]{.b}附 |         |
            | 件[注]  |         |
            +---------+---------+
            """).ShouldBe(["|规章文件附件[注]|12|"]);
}
