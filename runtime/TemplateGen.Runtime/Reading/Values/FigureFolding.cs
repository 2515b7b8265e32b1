using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Values;

/// <summary>Takes from the text of a figure what carries no meaning there: width of characters, kinds of dashes, kinds and number of spaces.</summary>
/// <remarks>Less than from a label: a circled or raised digit is a footnote mark there, and a space may part two figures.</remarks>
internal static class FigureFolding
{
    private const int StackedLetters = 512;

    /// <summary>A text in narrow characters, with single spaces inside and none around.</summary>
    internal static string Fold(string text)
    {
        Span<char> folded = text.Length <= StackedLetters ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        bool hasGap = false;
        foreach (char character in text)
        {
            if (CharacterFolding.IsZeroWidth(character))
            {
                continue;
            }

            if (LineReader.IsSpace(character))
            {
                hasGap = length > 0;
                continue;
            }

            if (hasGap)
            {
                folded[length++] = ' ';
                hasGap = false;
            }

            folded[length++] = Fold(character);
        }

        // Most are narrow already.
        folded = folded[..length];
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Whether a mark that lets a line break stands between two digits, where it may be what is left of a gap between two figures; others without width keep together what they stand in.</summary>
    internal static bool HidesGap(string text)
    {
        int before = -1;
        bool mayBreak = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (CharacterFolding.IsZeroWidth(text[i]))
            {
                mayBreak |= text[i] is '\u200B' or '\u00AD';
                continue;
            }

            if (mayBreak && before >= 0 && char.IsAsciiDigit(Fold(text[before])) && char.IsAsciiDigit(Fold(text[i])))
            {
                return true;
            }

            (before, mayBreak) = (i, false);
        }

        return false;
    }

    private static char Fold(char character) => CharacterFolding.Fold(character) switch
    {
        '﹐' => ',',
        '﹒' => '.',
        '〔' or '﹝' => '[',
        '〕' or '﹞' => ']',
        '﹙' or '【' => '(',
        '﹚' or '】' => ')',
        '￥' => '¥',
        '￡' => '£',
        char narrow => narrow,
    };
}
