using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Head;

/// <summary>Four digits that are a year, of any kind. The one place that says what a year looks like.</summary>
internal static class YearDigits
{
    /// <summary>How many there are.</summary>
    internal const int Count = 4;

    /// <summary>The year that they are, or null.</summary>
    /// <param name="digits">As many characters as a year has.</param>
    internal static int? Year(ReadOnlySpan<char> digits)
    {
        int year = 0;
        foreach (char character in digits)
        {
            int digit = Digit(character);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return year is >= 1900 and < 2200 ? year : null;
    }

    /// <summary>The years that stand in a text, with no other digit beside them, and where they begin.</summary>
    /// <param name="text">The text as found.</param>
    internal static IReadOnlyList<(int Year, int At)> In(ReadOnlySpan<char> text)
    {
        List<(int Year, int At)>? years = null;
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && Digit(text[end]) >= 0)
            {
                end++;
            }

            if (end - start == Count && Year(text[start..end]) is { } year)
            {
                (years ??= []).Add((year, start));
            }

            start = end;
        }

        return years ?? [];
    }

    /// <summary>Whether a year stands in a line; white space may stand in it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="longest">The most characters that it may have.</param>
    internal static bool AreIn(ReadOnlySpan<char> line, int longest)
    {
        Span<char> folded = stackalloc char[longest];
        ReadOnlySpan<char> text = folded[..LabelFolding.Fold(line, folded)];
        for (int i = 0; i + Count <= text.Length; i++)
        {
            if (Year(text.Slice(i, Count)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => ChineseNumeral.Digit(character),
    };
}
