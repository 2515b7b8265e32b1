using System.Text;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Values;

/// <summary>Takes from the text of a figure what carries no meaning there: width of characters, kinds of dashes, kinds and number of spaces.</summary>
/// <remarks>Less than from a label: a circled or raised digit is a footnote mark there, and a space may part two figures.</remarks>
internal static class FigureFolding
{
    /// <summary>A text in narrow characters, with single spaces inside and none around.</summary>
    internal static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        bool hasGap = false;
        foreach (char character in text)
        {
            if (character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (LineReader.IsSpace(character))
            {
                hasGap = folded.Length > 0;
                continue;
            }

            if (hasGap)
            {
                folded.Append(' ');
                hasGap = false;
            }

            folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    private static char Fold(char character)
    {
        char narrow = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
        return narrow switch
        {
            '–' or '—' or '―' or '−' or '‐' or '‑' or '‒' or '﹣' => '-',
            '﹐' => ',',
            '﹒' => '.',
            '〔' or '﹝' => '[',
            '〕' or '﹞' => ']',
            '﹙' or '【' => '(',
            '﹚' or '】' => ')',
            '￥' => '¥',
            '￡' => '£',
            _ => narrow,
        };
    }
}
