using System.Globalization;

namespace TemplateGen.Reading.Values;

/// <summary>Reads digits with thousands separators and decimals.</summary>
internal static class DigitText
{
    private const int MostDigits = 15;
    private const int MostDecimals = 12;

    /// <summary>Where the digits at the beginning of a text end, with the separators between them.</summary>
    internal static int End(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && text[end] is ',' or '.' && IsDigit(text, end + 1)) || IsGap(text, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>The number that digits say, or null where their separators say nothing or they are too many.</summary>
    internal static decimal? Parse(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : text[(point + 1)..];
        char separator = whole.Contains(' ') ? ' ' : ',';
        int separators = whole.Count(separator);
        bool isPlain = !whole.IsEmpty && !fraction.ContainsAny(',', '.', ' ') && (separators == 0 || IsGrouped(whole, separator));
        if (!isPlain || whole.Length - separators > MostDigits || fraction.Length > MostDecimals)
        {
            return null;
        }

        Span<char> digits = stackalloc char[text.Length];
        int length = 0;
        foreach (char character in text)
        {
            if (character != separator)
            {
                digits[length++] = character;
            }
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    /// <summary>Whether digits begin with a zero that no number has, as where cells have run together.</summary>
    internal static bool HasLeadingZero(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '0' && text[1] != '.';

    private static bool IsDigit(ReadOnlySpan<char> text, int place) => place < text.Length && char.IsAsciiDigit(text[place]);

    /// <summary>Whether a space stands there with just three digits behind it.</summary>
    private static bool IsGap(ReadOnlySpan<char> text, int place) =>
        place > 0 && text[place] == ' ' && char.IsAsciiDigit(text[place - 1])
        && IsDigit(text, place + 1) && IsDigit(text, place + 2) && IsDigit(text, place + 3) && !IsDigit(text, place + 4);

    private static bool IsGrouped(ReadOnlySpan<char> whole, char separator)
    {
        int first = whole.IndexOf(separator);
        if (first is 0 or > 3 || (separator == ' ' && whole[0] == '0'))
        {
            return false; // what begins with zero is a figure of its own before the space
        }

        for (int i = first; i < whole.Length; i += 4)
        {
            if (whole[i] != separator || i + 4 > whole.Length || whole.Slice(i + 1, 3).IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
