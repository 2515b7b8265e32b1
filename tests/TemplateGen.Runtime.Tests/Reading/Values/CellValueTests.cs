using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Values;

namespace TemplateGen.Runtime.Tests.Reading.Values;

/// <summary>What stands in cells of published reports, and what a careful person reads there.</summary>
public sealed class CellValueTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 0\u00A0", "0")]
    [InlineData("\u3000３７\u2002", "37")]
    [InlineData("1,500", "1500")]
    [InlineData("1，500", "1500")]
    [InlineData("１，５００", "1500")]
    [InlineData("+1036", "1036")]
    [InlineData("\u200B12\uFEFF", "12")]
    [InlineData("12.00", "12")]
    [InlineData("0.000", "0")]
    public void Plain_figures_are_as_read(string text, string number)
    {
        CellOutcome outcome = Read(text, CellType.Count);
        outcome.Number.ShouldBe(Number(number));
        outcome.IsConverted.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1 500", "1500")]
    [InlineData("1\u00A0234\u202F567", "1234567")]
    [InlineData("3件", "3")]
    [InlineData("3 条", "3")]
    [InlineData("12（件）", "12")]
    [InlineData("1\u2060\uFEFF2件", "12")]
    [InlineData("1.2万", "12000")]
    [InlineData("3万条", "30000")]
    [InlineData("三", "3")]
    [InlineData("一件", "1")]
    [InlineData("1.234万", "12340")]
    [InlineData("12**", "12")]
    [InlineData("十二", "12")]
    [InlineData("一百零五", "105")]
    [InlineData("一〇五", "105")]
    [InlineData("两", "2")]
    [InlineData("两件", "2")]
    [InlineData("廿三", "23")]
    [InlineData("零", "0")]
    [InlineData("三万二千", "32000")]
    [InlineData("壹拾贰", "12")]
    [InlineData("0。", "0")]
    [InlineData("0、", "0")]
    [InlineData("7；", "7")]
    [InlineData("12*", "12")]
    [InlineData("12①", "12")]
    [InlineData("12²", "12")]
    [InlineData("12〔1〕", "12")]
    [InlineData("12 [1, 2]", "12")]
    [InlineData("22（其中修订 16 件）", "22")]
    [InlineData("22件（其中修订16件）", "22")]
    [InlineData("[bookmark: _GoBack]12", "12")]
    public void A_count_in_another_form_is_converted(string text, string number)
    {
        CellOutcome outcome = Read(text, CellType.Count);
        outcome.Number.ShouldBe(Number(number));
        outcome.IsConverted.ShouldBeTrue();
    }

    [Theory]
    [InlineData("O", "0")]
    [InlineData("〇", "0")]
    [InlineData("1O", "10")]
    [InlineData("l2", "12")]
    [InlineData("1〇5", "105")]
    [InlineData("000", "0")]
    [InlineData("012", "12")]
    [InlineData("①", "1")]
    [InlineData("900-", "900")]
    [InlineData("(5)", "5")]
    [InlineData("（1,500）", "1500")]
    [InlineData("12（3）", "12")]
    [InlineData("12,", "12")]
    [InlineData("一", "1, -")]
    [InlineData("1.000", "1, 1000")]
    [InlineData("12.500", "12500")]
    [InlineData("5\u200B3", "53")]
    [InlineData("1\u200B2件", "12件")]
    [InlineData("减4", "")]
    [InlineData("增加3", "3")]
    [InlineData("无", "0")]
    public void A_count_that_a_person_would_hesitate_over_is_unreadable_with_what_it_may_mean(string text, string candidates)
    {
        CellOutcome outcome = Read(text, CellType.Count);
        outcome.State.ShouldBe(CellState.Unreadable);
        outcome.Text.ShouldBe(text);
        outcome.Candidates.ShouldBe(candidates);
    }

    [Theory]
    [InlineData("三大项")]
    [InlineData("一百五")]
    [InlineData("三五")]
    [InlineData("公务用车10辆")]
    [InlineData("230余条")]
    [InlineData("约12")]
    [InlineData("12/13")]
    [InlineData("1 50")]
    [InlineData("1 2")]
    [InlineData("1,23")]
    [InlineData("1 500,000")]
    [InlineData("0 222")]
    [InlineData("1.234.567")]
    [InlineData("1.5")]
    [InlineData("12 13 14")]
    [InlineData("3元")]
    [InlineData("¥5")]
    [InlineData("12%")]
    [InlineData("5天")]
    [InlineData("2024年3月4日")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999亿")]
    [InlineData("12（")]
    [InlineData("[3]")]
    [InlineData("- 3 -")]
    public void Anything_else_is_no_count(string text)
    {
        CellOutcome outcome = Read(text, CellType.Count);
        outcome.State.ShouldBe(CellState.Unreadable);
        outcome.Candidates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("43.221", 1, "43.221, 43221")]
    [InlineData("-7.561", 2, "-7.561, -7561")]
    [InlineData("12.345", 0, "12.345, 12345")]
    public void Where_the_form_prints_other_decimals_three_behind_a_point_may_be_thousands(string text, int places, string candidates)
    {
        CellKind kind = new(CellType.Decimal, null, places, null, null, null, null, [], []);
        CellOutcome outcome = ValueReader.Read(text, kind, null);
        outcome.State.ShouldBe(CellState.Unreadable);
        outcome.Candidates.ShouldBe(candidates);
    }

    [Theory]
    [InlineData("0.123", 1, "0.123")]
    [InlineData("43.22", 1, "43.22")]
    [InlineData("43.221", 3, "43.221")]
    [InlineData("1043.221", 1, "1043.221")]
    public void Other_decimals_are_read_as_they_stand(string text, int places, string number)
    {
        CellKind kind = new(CellType.Decimal, null, places, null, null, null, null, [], []);
        ValueReader.Read(text, kind, null).Number.ShouldBe(Number(number));
    }

    [Theory]
    [InlineData("(4.1)", null, "-4.1")]
    [InlineData("(1.9)%", null, "-1.9")]
    [InlineData("(1.9%)", null, "-1.9")]
    [InlineData("(4.1)", 0, null)]
    public void A_percentage_in_brackets_is_negative_where_it_may_be(string text, int? least, string? number)
    {
        CellKind kind = new(CellType.Percent, null, 1, null, least, null, null, [], []);
        ValueReader.Read(text, kind, null).Number.ShouldBe(number is null ? null : Number(number));
    }

    [Theory]
    [InlineData("减4", "-4")]
    [InlineData("减少 4", "-4")]
    [InlineData("负4", "-4")]
    [InlineData("增加3", "3")]
    [InlineData("增3", "3")]
    [InlineData("减四", "-4")]
    public void A_change_may_have_its_sign_in_words(string text, string number)
    {
        CellOutcome outcome = Read(text, CellType.Integer);
        outcome.Number.ShouldBe(Number(number));
        outcome.IsConverted.ShouldBeTrue();
    }

    [Theory]
    [InlineData("(1,500)", "元", "-1500")]
    [InlineData("($12.50)", "USD", "-12.50")]
    [InlineData("298000元", "万元", "29.8")]
    [InlineData("160.5964万元", "元", "1605964")]
    [InlineData("160.5964（万元）", "元", "1605964")]
    [InlineData("2亿元", "万元", "20000")]
    [InlineData("3万", "元", "30000")]
    [InlineData("¥3万", "元", "30000")]
    [InlineData("三千元", "元", "3000")]
    [InlineData("$1.2 million", "USD", "1200000")]
    [InlineData("USD 12,500", "USD", "12500")]
    [InlineData("5吨", "吨", "5")]
    public void Amounts_are_converted_into_the_unit_of_the_cell(string text, string unit, string number)
    {
        CellOutcome outcome = ValueReader.Read(text, Kind(CellType.Amount, unit), null);
        outcome.Number.ShouldBe(Number(number));
    }

    [Theory]
    [InlineData("$5万", "元")]
    [InlineData("5万美元", "元")]
    [InlineData("5吨", "万元")]
    [InlineData("3件", "元")]
    [InlineData("3万", "吨")]
    [InlineData("12.", "元")]
    public void An_amount_of_something_else_or_cut_off_is_unreadable(string text, string unit) =>
        ValueReader.Read(text, Kind(CellType.Amount, unit), null).State.ShouldBe(CellState.Unreadable);

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("--")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("不适用")]
    [InlineData("不 适 用")]
    [InlineData("/ [1]")]
    [InlineData("-\u200D")]
    [InlineData("\u200C/")]
    [InlineData("─")]
    public void Marks_for_none_say_that_a_cell_does_not_apply_whatever_its_kind(string text)
    {
        foreach (CellType type in (CellType[])[CellType.Count, CellType.Amount, CellType.Date, CellType.Flag, CellType.Choice, CellType.Percent])
        {
            Read(text, type).State.ShouldBe(CellState.NotApplicable, type.ToString());
        }

        Read(text, CellType.Text).Text.ShouldBe(text);
    }

    [Theory]
    [InlineData(CellType.Date)]
    [InlineData(CellType.Flag)]
    [InlineData(CellType.Choice)]
    public void A_number_is_no_date_flag_or_choice(CellType type)
    {
        foreach (string text in (string[])["0", "1", "12", "三", "2024"])
        {
            Read(text, type).State.ShouldBe(CellState.Unreadable, text);
        }
    }

    [Fact]
    public void Whatever_number_is_written_with_separators_is_read_as_that_number()
    {
        System.Random random = new(7);
        for (int i = 0; i < 2000; i++)
        {
            long number = random.NextInt64(1_000_000_000_000) >> random.Next(40);
            foreach (string text in (string[])[number.ToString(CultureInfo.InvariantCulture), number.ToString("N0", CultureInfo.InvariantCulture), Wide(number)])
            {
                Read(text, CellType.Count).Number.ShouldBe(number, text);
            }
        }
    }

    [Fact]
    public void Whatever_number_is_written_in_Chinese_is_read_as_that_number()
    {
        for (int number = 0; number < 100_000; number = number < 1200 ? number + 1 : number + 37)
        {
            if (number == 1)
            {
                continue; // a lone 一 may be a dash
            }

            Read(InChinese(number), CellType.Count).Number.ShouldBe(number, InChinese(number));
        }
    }

    private static string Wide(long number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(static digit => (char)(digit + 0xFEE0)));

    private static string InChinese(int number)
    {
        if (number >= 10_000)
        {
            int low = number % 10_000;
            return InChinese(number / 10_000) + "万" + (low == 0 ? "" : (low < 1000 ? "零" : "") + InChinese(low));
        }

        if (number == 0)
        {
            return "零";
        }

        string text = "";
        bool hasGap = false;
        foreach ((int unit, string word) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            int digit = number / unit % 10;
            hasGap |= digit == 0 && text.Length > 0;
            if (digit > 0)
            {
                text += (hasGap ? "零" : "") + "零一二三四五六七八九"[digit] + word;
                hasGap = false;
            }
        }

        return text;
    }

    [Theory]
    [InlineData("1,689", 3, false)]
    [InlineData("1，689", 3, false)]
    [InlineData("1,689.000", 3, true)]
    [InlineData("1,689,000", 3, true)]
    [InlineData("1,689", 2, true)]
    public void Three_digits_behind_a_comma_may_be_decimals_where_the_form_prints_three(string text, int places, bool isRead)
    {
        CellOutcome outcome = ValueReader.Read(text, Kind(CellType.Decimal) with { Places = places }, null);
        outcome.State.ShouldBe(isRead ? CellState.Value : CellState.Unreadable);
        outcome.Candidates.ShouldBe(isRead ? "" : "1689, 1.689");
    }

    private static CellOutcome Read(string text, CellType type) => ValueReader.Read(text, Kind(type), null);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static CellKind Kind(CellType type, string? unit = null) => new(type, null, null, unit, null, null, null, [], []);
}
