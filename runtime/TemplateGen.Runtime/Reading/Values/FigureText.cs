using System.Globalization;
using System.Text;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Values;

/// <summary>Reads a figure out of a text: sign, digits with thousands separators, decimals, unit; or a mark for "does not apply".</summary>
internal static class FigureText
{
    private const int MaximumDigits = 15;
    private const int MaximumLength = 64;
    private const int MaximumLengthWithResidue = 512;

    private static readonly string[] _notApplicable = ["/", "-", "--", "不适用", "N/A"];
    private static readonly string[] _countWords = ["件", "项", "条", "次", "个", "人", "篇", "份", "起", "宗", "家", "户", "部"];

    /// <summary>What a text says as a figure, or null where it says something else.</summary>
    /// <param name="text">The text as found.</param>
    internal static Figure? Parse(string text)
    {
        // Looked at first, for most texts are prose.
        if (text.Length > MaximumLength && (text.Length > MaximumLengthWithResidue || !Residue.IsIn(text)))
        {
            return null;
        }

        string folded = FoldKeepingGaps(Residue.Remove(text));
        if (Array.IndexOf(_notApplicable, folded) >= 0)
        {
            return new Figure(null, "", false);
        }

        ReadOnlySpan<char> rest = folded;
        (int sign, bool isWorded) = Sign(ref rest);
        string currency = Currency(ref rest);
        if (sign == 0)
        {
            (sign, _) = Sign(ref rest);
        }

        int length = DigitsEnd(rest);
        if (length == 0 || Number(rest[..length]) is not { } number)
        {
            return null;
        }

        string unit = rest[length..].TrimStart(' ').ToString();
        return IsUnit(unit) ? new Figure(sign < 0 ? -number : number, WithCurrency(currency, unit), isWorded) : null;
    }

    /// <summary>Whether a word only says what is counted, as in 3件.</summary>
    internal static bool IsCountWord(string unit) => Array.IndexOf(_countWords, unit) >= 0;

    private static bool IsUnit(string unit) => unit.Length == 0 || unit == "%" || IsCountWord(unit) || MoneyUnit.Find(unit) is not null;

    /// <summary>Folds a text but keeps a single space where white space stands inside, since it may part two figures.</summary>
    private static string FoldKeepingGaps(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char character in text)
        {
            char kept = LabelFolding.Fold(character);
            if (kept != '\0')
            {
                folded.Append(kept);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static (int Sign, bool IsWorded) Sign(ref ReadOnlySpan<char> rest)
    {
        (int sign, bool isWorded) = rest.IsEmpty ? (0, false) : rest[0] switch
        {
            '-' => (-1, false),
            '+' => (1, false),
            '减' or '负' => (-1, true),
            '增' => (1, true),
            _ => (0, false),
        };
        if (sign != 0)
        {
            rest = rest[1..].TrimStart(' ');
        }

        return (sign, isWorded);
    }

    /// <summary>The unit that stands before the digits as a sign or a word; empty where none does.</summary>
    private static string Currency(ref ReadOnlySpan<char> rest)
    {
        string worded = "";
        if (rest.StartsWith("人民币"))
        {
            worded = "元";
            rest = rest[3..].TrimStart(' ');
        }

        if (rest.IsEmpty || MoneyUnit.OfSign(rest[0]) is not { } signed)
        {
            return worded;
        }

        rest = rest[1..].TrimStart(' ');
        return WithCurrency(worded, signed.Name);
    }

    /// <summary>The unit where one stands before the digits and one behind them; what contradicts itself is a unit that suits no cell.</summary>
    private static string WithCurrency(string before, string behind) =>
        before.Length == 0 ? behind
        : behind.Length == 0 ? before
        : MoneyUnit.Find(before) is { } one && MoneyUnit.Find(behind) is { } other && one.Currency == other.Currency ? behind
        : before + behind;

    private static int DigitsEnd(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static decimal? Number(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : text[(point + 1)..];
        bool isPlain = !whole.IsEmpty && !fraction.ContainsAny(',', '.') && (!whole.Contains(',') || IsGrouped(whole));
        if (!isPlain || text.Length - text.Count(',') > MaximumDigits + 1)
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        int first = whole.IndexOf(',');
        if (first is 0 or > 3)
        {
            return false;
        }

        for (int i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != ',' || i + 4 > whole.Length || whole.Slice(i + 1, 3).Contains(','))
            {
                return false;
            }
        }

        return true;
    }
}
