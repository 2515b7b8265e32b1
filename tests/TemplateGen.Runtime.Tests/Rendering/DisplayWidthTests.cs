using TemplateGen.Rendering.Plain;

namespace TemplateGen.Runtime.Tests.Rendering;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("自然人", 6)]
    [InlineData("（一）", 6)]
    [InlineData("ｱｲｳ", 3)]
    [InlineData("가나", 4)]
    [InlineData("\u1112\u1161\u11ab", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("𠮷野家", 6)]
    [InlineData("👍🏽", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("🇨🇳", 2)]
    [InlineData("❤️", 2)]
    [InlineData("\u3000", 2)]
    [InlineData("\u00A0", 1)]
    [InlineData("", 0)]
    public void Wide_characters_take_two_columns_and_marks_none(string text, int width)
    {
        DisplayWidth.Of(text, isEastAsian: false).ShouldBe(width);
        DisplayWidth.Of(text, isEastAsian: true).ShouldBe(width);
    }

    [Theory]
    [InlineData("“三安全”", 8, 10)]
    [InlineData("±°×÷", 4, 8)]
    [InlineData("①Ω…", 3, 6)]
    [InlineData("─│┌", 3, 6)]
    public void Ambiguous_characters_are_wide_in_East_Asian_text_only(string text, int narrow, int wide)
    {
        DisplayWidth.Of(text, isEastAsian: false).ShouldBe(narrow);
        DisplayWidth.Of(text, isEastAsian: true).ShouldBe(wide);
    }

    [Fact]
    public void Half_a_surrogate_pair_takes_one_column() => DisplayWidth.Of("\ud800", isEastAsian: false).ShouldBe(1);
}
