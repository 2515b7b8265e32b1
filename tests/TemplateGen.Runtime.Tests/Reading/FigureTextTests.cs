using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Units;
using TemplateGen.Reading.Values;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData(" 12\u00A0", "12")]
    [InlineData("\u2002３７\u3000", "37")]
    [InlineData("12\u00AD", "12")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1，234", "1234")]
    [InlineData("-8", "-8")]
    [InlineData("－8", "-8")]
    [InlineData("+1036", "1036")]
    [InlineData("减4", "-4")]
    [InlineData("△15", "-15")]
    [InlineData("▲1,234", "-1234")]
    [InlineData("▲ 0.5", "-0.5")]
    [InlineData("35.65", "35.65")]
    [InlineData("[bookmark: _GoBack]298000元", "298000")]
    [InlineData("3 件", "3")]
    [InlineData("'12", "12")]
    [InlineData("12%", "12")]
    [InlineData("999999999999999", "999999999999999")]
    public void Figures_are_read(string text, string number) =>
        FigureText.Parse(text)!.Number.ShouldBe(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("不适用")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    public void Marks_for_not_applicable_are_no_numbers(string text)
    {
        FigureText.Parse(text)!.Number.ShouldBeNull();
        ValueReader.Read(text, Kind(CellType.Count), null).State.ShouldBe(CellState.NotApplicable);
    }

    [Theory]
    [InlineData("三大项")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1.2.3")]
    [InlineData("1,234.5,6")]
    [InlineData("0x1F")]
    [InlineData("1e5")]
    [InlineData("公务用车10辆")]
    [InlineData("12/13")]
    [InlineData("9999999999999999999")]
    [InlineData("")]
    [InlineData("230余条")]
    public void Anything_else_is_no_figure(string text) => FigureText.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("160.5964万元", "元", "1605964")]
    [InlineData("298000元", "万元", "29.8")]
    [InlineData("2亿元", "万元", "20000")]
    [InlineData("5千元", "元", "5000")]
    [InlineData("12", "元", "12")]
    [InlineData("¥29.8", "万元", "29.8")]
    [InlineData("￥ 1,000.50", "元", "1000.50")]
    [InlineData("-¥5", "CNY", "-5")]
    [InlineData("人民币298000元", "万元", "29.8")]
    [InlineData("人民币¥2万元", "元", "20000")]
    [InlineData("新臺幣2萬元", "TWD", "20000")]
    [InlineData("2億元", "TWD", "200000000")]
    [InlineData("¥3万", "万元", "3")]
    [InlineData("$12.50", "USD", "12.50")]
    [InlineData("€7", "EUR", "7")]
    public void Amounts_are_converted_exactly(string text, string unit, string number) =>
        ValueReader.Read(text, Kind(CellType.Amount, unit), CellUnit.Restated).Number
            .ShouldBe(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("$5", "万元")]
    [InlineData("¥5", "USD")]
    [InlineData("$5万元", "万元")]
    [InlineData("人民币$5", "元")]
    [InlineData("人民币2万元", "TWD")]
    [InlineData("港币2万元", "元")]
    [InlineData("¥5%", "元")]
    [InlineData("¥5", "吨")]
    [InlineData("¥5", null)]
    public void An_amount_in_another_currency_or_in_two_is_unreadable(string text, string? unit) =>
        ValueReader.Read(text, Kind(CellType.Amount, unit), null).ShouldBe(CellOutcome.Unreadable(text));

    [Theory]
    [InlineData("0.5", CellType.Count)]
    [InlineData("¥5", CellType.Count)]
    [InlineData("3元", CellType.Count)]
    [InlineData("12%", CellType.Count)]
    [InlineData("3件", CellType.Decimal)]
    [InlineData("3万元", CellType.Percent)]
    [InlineData("2020年13月1日", CellType.Date)]
    [InlineData("也许", CellType.Flag)]
    public void What_is_not_of_the_kind_is_unreadable_with_its_text(string text, CellType type)
    {
        CellOutcome outcome = ValueReader.Read(text, Kind(type), null);
        outcome.State.ShouldBe(CellState.Unreadable);
        outcome.Text.ShouldBe(text);
    }

    [Fact]
    public void A_sign_before_a_figure_leaves_the_amounts_to_the_document_and_says_nothing_of_them_where_only_the_form_prints_its_unit()
    {
        ValueReader.Read("¥29.8", Kind(CellType.Amount, "万元"), CellUnit.Restated).IsConverted.ShouldBeTrue();
        ValueReader.Read("¥29.8", Kind(CellType.Amount, "元"), CellUnit.Printed).IsConverted.ShouldBeFalse();
        ValueReader.Read("¥29.8", Kind(CellType.Amount, "万元"), CellUnit.Printed).Candidates.ShouldBe("29.8, 0.00298");
        ValueReader.Read("¥29.8", Kind(CellType.Amount, "万元"), CellUnit.Unprinted).Candidates.ShouldBe("29.8, 0.00298");
    }

    [Fact]
    public void Dates_flags_choices_and_digits_are_read()
    {
        ValueReader.Read("2021年1月18日", Kind(CellType.Date), null).Number.ShouldBe(new DateOnly(2021, 1, 18).DayNumber);
        ValueReader.Read("√", Kind(CellType.Flag), null).Number.ShouldBe(1);
        CellKind choice = Kind(CellType.Choice) with { Options = [new ChoiceOption("portal", ["Portal"]), new ChoiceOption("letter", ["Letter", "Mail"])] };
        ValueReader.Read("mail", choice, null).Number.ShouldBe(1);
        ValueReader.Read("91340422 ", Kind(CellType.Digits) with { Length = 8 }, null).Text.ShouldBe("91340422");
        ValueReader.Read("9134042", Kind(CellType.Digits) with { Length = 8 }, null).State.ShouldBe(CellState.Unreadable);
    }

    [Fact]
    public void Marks_of_the_kind_come_before_everything_else()
    {
        CellKind days = Kind(CellType.Decimal) with { Marks = [new Mark("N/A", null), new Mark("<1", 0.1m)] };
        ValueReader.Read("<1", days, null).Mark!.Value.ShouldBe(0.1m);
        ValueReader.Read("n/a", days, null).Mark!.Text.ShouldBe("N/A");
    }

    private static CellKind Kind(CellType type, string? unit = null) => new(type, null, null, unit, null, null, null, [], []);
}
