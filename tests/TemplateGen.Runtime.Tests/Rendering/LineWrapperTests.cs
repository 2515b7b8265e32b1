using TemplateGen.Rendering.Plain;

namespace TemplateGen.Runtime.Tests.Rendering;

public sealed class LineWrapperTests
{
    [Theory]
    [InlineData("一、本年新收政府信息", 10, "一、本年新|收政府信息")]
    [InlineData("不予处理（其他）", 8, "不予处理|（其他）")]
    [InlineData("不予处，理", 6, "不予|处，理")]
    [InlineData("Number of Requests", 10, "Number of|Requests")]
    [InlineData("incomprehensibly", 8, "incompre|hensibly")]
    [InlineData("a incomprehensibly b", 8, "a|incompre|hensibly|b")]
    [InlineData("", 8, "")]
    public void Lines_break_between_words_and_where_East_Asian_rules_allow(string text, int width, string expected) =>
        string.Join('|', LineWrapper.Wrap(text, width, isEastAsian: true)).ShouldBe(expected);

    [Fact]
    public void No_line_is_wider_than_asked_for_and_nothing_is_lost()
    {
        const string Text = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请（incl. 3rd “parties”）";
        for (int width = 4; width < 60; width++)
        {
            IReadOnlyList<string> lines = LineWrapper.Wrap(Text, width, isEastAsian: true);
            lines.ShouldAllBe(line => DisplayWidth.Of(line, true) <= width);
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(Text.Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_word_of_millions_of_letters_is_cut()
    {
        const int Letters = 3_000_000;
        LineWrapper.LeastWidth(new string('a', Letters), isEastAsian: true).ShouldBe(Letters);
        LineWrapper.Wrap(new string('a', Letters), 100, isEastAsian: true).Count.ShouldBe(Letters / 100);
    }
}
