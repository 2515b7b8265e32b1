using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("a\r\r\nb", 4, 3, 1)]
    [InlineData("\tab", 1, 1, 2)]
    [InlineData("𠮷b", 2, 1, 3)]
    [InlineData("\uFEFFab", 1, 1, 1)]
    [InlineData("\uFEFFab", 0, 1, 1)]
    [InlineData("a\u2028b", 2, 1, 3)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void Lines_end_at_LF_CRLF_or_CR_and_columns_count_UTF16_units(string text, int offset, int line, int column)
    {
        var map = new LineMap(text);

        (map.LineAt(offset), map.ColumnAt(offset)).ShouldBe((line, column));
    }

    [Fact]
    public void Places_may_be_asked_for_in_any_order()
    {
        var map = new LineMap("a\nb\nc\nd");

        new[] { 6, 0, 4, 2, 6, 5 }.Select(map.LineAt).ShouldBe([4, 1, 3, 2, 4, 3]);
    }

    [Fact]
    public void A_span_tells_its_begin_and_its_end()
    {
        new LineMap("ab\ncd").Span(1, 4).ShouldBe(new SourceSpan(1, 3, 1, 2, 2, 2));
    }
}
