using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Values;

/// <summary>Reads calendar dates. One that may be two different days has two readings.</summary>
internal static partial class DateText
{
    private const int Longest = 40;
    private const int ShortestNumeric = 8;
    private const int LongestNumeric = 10;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789" + ChineseNumeral.Letters);
    private static readonly string[] _yearFirst = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy年M月d", "yyyyMMdd"];
    private static readonly string[] _named =
    [
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "MMM d yyyy", "MMMM d yyyy", "yyyy MMM d", "yyyy-MMM-d",
    ];

    /// <summary>The days that a text may say; none where it is no date.</summary>
    /// <param name="text">The text as found.</param>
    /// <param name="order">What the document says about dates that leave it open.</param>
    internal static IReadOnlyList<DateOnly> Parse(string text, DateOrder order)
    {
        if (text.Length > Longest)
        {
            return [];
        }

        string folded = FigureFolding.Fold(text);
        if (folded.AsSpan().IndexOfAny(_digits) < 0)
        {
            return [];
        }

        folded = folded.Contains(':', StringComparison.Ordinal) ? Midnight().Replace(folded, "") : folded;
        string joined = folded.Replace(" ", "", StringComparison.Ordinal);
        if (joined.Length > 0 && _digits.Contains(joined[0]))
        {
            if (Find(Arabic(joined), _yearFirst) is { } date)
            {
                return [date];
            }

            if (Numeric().Match(joined) is { Success: true } match)
            {
                return Numeric(match, order);
            }
        }

        // All others name the month.
        if (!folded.AsSpan().ContainsAnyInRange('A', 'z'))
        {
            return [];
        }

        string words = Spaces().Replace(Ordinal().Replace(folded, "$1").Replace(",", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal), " ").Trim();
        return Find(words.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase), _named) is { } named ? [named] : [];
    }

    /// <summary>A date without the time of day behind it.</summary>
    internal static string WithoutTime(string text) => text.Length > Longest ? text : Time().Replace(text, "");

    /// <summary>What the dates of a document say about those that leave it open: only where all that say something say the same.</summary>
    internal static DateOrder OrderOf(SourceDocument document)
    {
        bool isDayFirst = false;
        bool isMonthFirst = false;
        foreach (SourceLine line in document.Lines)
        {
            if (line.Text.Length > Longest || line.Text.AsSpan().IndexOfAny('/', '-') < 0 || AfterColon(line.Text) is not { Length: >= ShortestNumeric and <= LongestNumeric } said
                || Numeric().Match(said.ToString()) is not { Success: true } match || match.Groups[2].Value == ".")
            {
                continue;
            }

            int first = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            int second = int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture);
            isDayFirst |= first is > 12 and <= 31 && second <= 12;
            isMonthFirst |= second is > 12 and <= 31 && first <= 12;
        }

        return isDayFirst == isMonthFirst ? DateOrder.Unknown : isDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static ReadOnlySpan<char> AfterColon(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(':', '：') + 1)..].Trim();

    private static List<DateOnly> Numeric(Match match, DateOrder order)
    {
        int first = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        int second = int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture);
        int year = int.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture);

        // Between points the day comes first wherever such dates are written.
        bool mayBeDayFirst = order != DateOrder.MonthFirst || match.Groups[2].Value == ".";
        bool mayBeMonthFirst = order != DateOrder.DayFirst && match.Groups[2].Value != ".";
        return [.. new[] { mayBeDayFirst ? Day(year, second, first) : null, mayBeMonthFirst ? Day(year, first, second) : null }
            .OfType<DateOnly>().Distinct()];
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? Find(string text, string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>A date in Chinese numerals in digits, as 二〇二四年三月四日.</summary>
    private static string Arabic(string text)
    {
        if (text.Length == 0 || ChineseNumeral.Length(text) == 0)
        {
            return text;
        }

        return Numerals().Replace(text, static match =>
            match.Length == 4 && match.Index == 0
                ? string.Concat(match.Value.Select(ChineseNumeral.Digit))
                : ChineseNumeral.Parse(match.Value)?.ToString(CultureInfo.InvariantCulture) ?? match.Value);
    }

    [GeneratedRegex("^([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex("\\s{1,4}[0-2]?[0-9][:：][0-5][0-9]([:：][0-5][0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex("[T ]0{1,2}:00(:00(\\.0+)?)?Z?$", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();

    [GeneratedRegex("([0-9])(st|nd|rd|th)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("[〇十廿卅" + ChineseNumeral.Digits + "]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numerals();
}
