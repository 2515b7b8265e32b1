using System.Globalization;
using System.Text;
using TemplateGen.Reading.Values;

namespace TemplateGen.Documents.Word;

/// <summary>Writes the numbers of lists in the formats that documents in Chinese use, and the Latin ones.</summary>
internal static class NumberText
{
    private const string TraditionalLegalDigits = "零壹貳參肆伍陸柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Text)[] _roman =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>A number in a format.</summary>
    /// <returns>The text, or null where the format is not known or has no such number.</returns>
    internal static string? Of(int number, string format) => format switch
    {
        "decimal" or "decimalHalfWidth" => Decimal(number),
        "decimalZero" => number is >= 0 and < 10 ? "0" + Decimal(number) : Decimal(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(static digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)),
        "numberInDash" => $"- {Decimal(number)} -",
        "none" => "",
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number)?.ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerLetter" => Letters(number)?.ToLowerInvariant(),
        "chineseCounting" or "taiwaneseCounting" => number is > 0 and < 100 ? Counted(number, ChineseNumeral.Digits, "十", "百", "千", true) : Positional(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" or "japaneseCounting" => Counted(number, ChineseNumeral.Digits, "十", "百", "千", true),
        "chineseLegalSimplified" => Counted(number, ChineseNumeral.FormalDigits, "拾", "佰", "仟", false),
        "ideographLegalTraditional" => Counted(number, TraditionalLegalDigits, "拾", "佰", "仟", false),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Positional(number),
        "ideographTraditional" => number is >= 1 and <= 10 ? Stems[number - 1].ToString() : null,
        "ideographZodiac" => number is >= 1 and <= 12 ? Branches[number - 1].ToString() : null,
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        _ => null,
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Enclosed(int number, char first, int last) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : null;

    private static string? Letters(int number) => number is >= 1 and <= 780 ? new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1) : null;

    private static string? Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return null;
        }

        StringBuilder text = new();
        foreach ((int value, string letters) in _roman)
        {
            while (number >= value)
            {
                text.Append(letters);
                number -= value;
            }
        }

        return text.ToString();
    }

    private static string? Positional(int number) =>
        number < 0 ? null : string.Concat(Decimal(number).Select(static digit => digit == '0' ? '○' : ChineseNumeral.Digits[digit - '0']));

    /// <summary>A number as it is spoken, below ten thousand.</summary>
    private static string? Counted(int number, string digits, string ten, string hundred, string thousand, bool isTenBare)
    {
        if (number is < 1 or > 9999)
        {
            return null;
        }

        StringBuilder text = new();
        bool isGap = false;
        foreach ((int unit, string name) in (ReadOnlySpan<(int, string)>)[(1000, thousand), (100, hundred), (10, ten), (1, "")])
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                isGap = text.Length > 0;
                continue;
            }

            if (isGap)
            {
                text.Append(digits[0]);
            }

            isGap = false;
            text.Append(isTenBare && unit == 10 && number < 20 ? "" : digits[digit].ToString()).Append(name);
        }

        return text.ToString();
    }
}
