using System.Globalization;
using TemplateGen.Layout;

namespace TemplateGen.Reading.Values;

/// <summary>Letters and signs that scanning leaves in place of digits. They are no figures: what they may mean is a candidate.</summary>
internal static class LookAlikes
{
    private const string Signs = "Oo〇○◯|lI";
    private const string Digits = "00000111";
    private const string Zeros = "Oo〇○◯";
    private const int Longest = 12;

    /// <summary>A doubtful figure where a text may be one with such signs in it, or null.</summary>
    /// <param name="text">The text in narrow characters.</param>
    internal static Figure? Find(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        Span<char> digits = stackalloc char[text.Length];
        int found = 0;
        int zeros = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int sign = Signs.IndexOf(text[i], StringComparison.Ordinal);
            if (sign < 0 && !char.IsAsciiDigit(text[i]))
            {
                return Circled(text);
            }

            found += sign >= 0 ? 1 : 0;
            zeros += Zeros.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
            digits[i] = sign < 0 ? text[i] : Digits[sign];
        }

        // Letters alone are a word; only a lone round sign or stroke is more likely a figure.
        bool isFigure = found > 0 && (found < text.Length || (zeros == text.Length && text.Length <= 3) || text is "l" or "|");
        return isFigure ? Figure.Doubtful(decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Whether a text is nothing but such a sign: among figures it stands for one.</summary>
    internal static bool IsLone(ReadOnlySpan<char> text) => text.Length == 1 && CharacterFolding.Fold(text[0]) is var sign && (Zeros.Contains(sign, StringComparison.Ordinal) || sign is 'l' or '|' or 'I');

    private static Figure? Circled(string text) =>
        text.Length == 1 && text[0] is >= '①' and <= '⑳' ? Figure.Doubtful(text[0] - '①' + 1) : null;
}
