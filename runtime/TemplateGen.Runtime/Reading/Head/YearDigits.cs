using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>Four digits that are a year, of any kind.</summary>
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
            int digit = character is >= '0' and <= '9' ? character - '0' : character is '〇' or '○' ? 0 : "零一二三四五六七八九".IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return year is >= 1900 and < 2200 ? year : null;
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
}
