using System.Buffers;

namespace TemplateGen.Reading.Values;

/// <summary>Reads numbers in Chinese numerals, such as 十二, 一百零五, 两 and 廿三. What is colloquial, as 一百五, is none: it has two meanings.</summary>
internal static class ChineseNumeral
{
    /// <summary>The digits from nought to nine.</summary>
    internal const string Digits = "零一二三四五六七八九";

    /// <summary>What headings are counted with, which no number of theirs needs more than.</summary>
    internal const string Counting = "一二三四五六七八九十百";

    /// <summary>The same as they are written where nobody shall change them.</summary>
    internal const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>One, in the numeral that no dash looks like.</summary>
    internal const string One = "壹";

    /// <summary>All that numerals are written with.</summary>
    internal const string Letters = Digits + FormalDigits + "〇两十百千万亿廿卅拾佰仟萬億";

    private static readonly SearchValues<char> _digits = SearchValues.Create(Digits);
    private static readonly SearchValues<char> _numerals = SearchValues.Create(Letters);

    /// <summary>How many characters at the beginning of a text are numerals.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExcept(_numerals);
        return end < 0 ? text.Length : end;
    }

    /// <summary>What a digit counts, also where a ring stands for nought; -1 for any other character.</summary>
    internal static int Digit(char character) => character is '〇' or '○' ? 0 : Digits.IndexOf(character, StringComparison.Ordinal);

    /// <summary>Whether headings are counted with a character, be it Chinese or not.</summary>
    internal static bool IsCounting(char character) => char.IsAsciiDigit(character) || Counting.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a text is the one numeral that also stands for a dash, where it was typed as one.</summary>
    internal static bool MayBeDash(ReadOnlySpan<char> text) => text.Trim() is "一";

    /// <summary>The number, or null where the numerals are not well formed or stand for a digit that they look like.</summary>
    internal static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 24 || text is "〇")
        {
            return null;
        }

        Span<char> plain = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            plain[i] = Plain(text[i]);
        }

        return text.Length >= 3 && plain.IndexOfAnyExcept(_digits) < 0 ? Positional(plain) : Large(plain, '亿', 100_000_000m);
    }

    private static char Plain(char numeral)
    {
        int formal = FormalDigits.IndexOf(numeral, StringComparison.Ordinal);
        return formal >= 0 ? Digits[formal] : numeral switch
        {
            '〇' => '零',
            '拾' => '十',
            '佰' => '百',
            '仟' => '千',
            '萬' => '万',
            '億' => '亿',
            _ => numeral,
        };
    }

    /// <summary>Digit by digit, as 一〇五: only with a zero in it, since 三五 may be "three or five".</summary>
    private static decimal? Positional(ReadOnlySpan<char> text)
    {
        if (!text.Contains('零') || text[0] == '零')
        {
            return null;
        }

        decimal number = 0;
        foreach (char digit in text)
        {
            number = (number * 10) + Digits.IndexOf(digit, StringComparison.Ordinal);
        }

        return number < 1_000_000_000_000m ? number : null;
    }

    /// <summary>What stands before and behind 亿 or 万.</summary>
    private static decimal? Large(ReadOnlySpan<char> text, char unit, decimal factor)
    {
        int place = text.IndexOf(unit);
        if (place < 0)
        {
            return factor > 10_000m ? Large(text, '万', 10_000m) : Small(text);
        }

        decimal? before = factor > 10_000m ? Large(text[..place], '万', 10_000m) : Small(text[..place]);
        ReadOnlySpan<char> rest = text[(place + 1)..];
        if (before is null or 0 || rest.IsEmpty)
        {
            return before is null or 0 ? null : before * factor;
        }

        bool hasZero = rest[0] == '零';
        decimal? behind = factor > 10_000m ? Large(hasZero ? rest[1..] : rest, '万', 10_000m) : Small(hasZero ? rest[1..] : rest);
        return behind is { } low && low > 0 && hasZero == (low < factor / 10) ? (before * factor) + low : null;
    }

    /// <summary>A number below 10,000.</summary>
    private static decimal? Small(ReadOnlySpan<char> text)
    {
        if (text is "零")
        {
            return 0;
        }

        decimal number = 0;
        int last = 10_000;
        bool hasZero = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '零')
            {
                if (hasZero || number == 0)
                {
                    return null;
                }

                hasZero = true;
                continue;
            }

            if (Group(text, ref i) is not var (digit, unit) || unit >= last || (number > 0 && hasZero == (unit * 10 == last)))
            {
                return null;
            }

            number += digit * unit;
            last = unit;
            hasZero = false;
        }

        return text.IsEmpty || hasZero ? null : number;
    }

    /// <summary>A digit with its unit; 十 may begin a number without one, and 廿 and 卅 hold theirs.</summary>
    private static (int Digit, int Unit)? Group(ReadOnlySpan<char> text, ref int i)
    {
        int digit = text[i] switch
        {
            '两' => 2,
            '廿' => 20,
            '卅' => 30,
            '十' when i == 0 => 10,
            _ => Digits.IndexOf(text[i], StringComparison.Ordinal),
        };
        if (digit >= 10)
        {
            return i == 0 ? (digit / 10, 10) : null;
        }

        if (digit < 1)
        {
            return null;
        }

        int unit = i + 1 == text.Length ? 1 : text[i + 1] switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            _ => 0,
        };
        bool isAllowed = unit > 0 && (text[i] != '两' || unit >= 100 || text.Length == 1);
        i += unit > 1 ? 1 : 0;
        return isAllowed ? (digit, unit) : null;
    }
}
