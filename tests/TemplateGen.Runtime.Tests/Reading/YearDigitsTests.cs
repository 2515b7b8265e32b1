using TemplateGen.Reading.Head;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class YearDigitsTests
{
    [Theory]
    [InlineData("2023年新收", 2023)]
    [InlineData("２０２３年新收", 2023)]
    [InlineData("二〇二三年新收", 2023)]
    [InlineData("二○二三年新收", 2023)]
    [InlineData("年度：2023", 2023)]
    public void A_year_is_found_in_digits_of_any_kind(string text, int year) =>
        YearDigits.In(text).ShouldHaveSingleItem().Year.ShouldBe(year);

    [Theory]
    [InlineData("1234年新收")]
    [InlineData("12023")]
    [InlineData("20230")]
    [InlineData("202年")]
    [InlineData("一二三四")]
    [InlineData("")]
    public void Other_digits_are_no_year(string text) => YearDigits.In(text).ShouldBeEmpty();

    [Fact]
    public void Every_year_of_a_text_is_found_with_where_it_begins() =>
        YearDigits.In("2022年和2023年").ShouldBe([(2022, 0), (2023, 6)]);
}
