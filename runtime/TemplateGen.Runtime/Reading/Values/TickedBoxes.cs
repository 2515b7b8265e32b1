using System.Buffers;
using System.Text;

namespace TemplateGen.Reading.Values;

/// <summary>Answers that are printed side by side with a box each, of which some are ticked: ☑是 □否, [x] Yes [ ] No, 大型□ 中型☑.</summary>
internal static class TickedBoxes
{
    private const int Longest = 2_000;
    private const char Ticked = '\u2611';
    private const char Empty = '\u2610';

    private static readonly SearchValues<char> _boxes = SearchValues.Create("□☐☑☒■√✓✔✅[(（【●○◉◯");

    /// <summary>The answers in a text, each with whether it is ticked; null where it has no boxes, or it is not certain which box is whose.</summary>
    /// <param name="text">The text.</param>
    internal static IReadOnlyList<(string Answer, bool IsTicked)>? Of(string text)
    {
        if (text.Length > Longest || !HasBoxes(text) || Plain(text) is not { } plain || plain.AsSpan().IndexOfAny(Ticked, Empty) < 0)
        {
            return null;
        }

        // Boxes stand before their answers, or behind them, throughout.
        bool areFirst = plain[0] is Ticked or Empty;
        bool areLast = plain[^1] is Ticked or Empty;
        return areFirst == areLast && plain.Length > 1 ? null : areFirst ? Pieces(plain, true) : areLast ? Pieces(plain, false) : null;
    }

    private static bool HasBoxes(string text) => text.AsSpan().IndexOfAny(_boxes) >= 0;

    private static List<(string Answer, bool IsTicked)>? Pieces(string text, bool areFirst)
    {
        List<(string, bool)> pieces = [];
        bool hasEmpty = text.Contains(Empty, StringComparison.Ordinal);
        int start = 0;
        while (start < text.Length)
        {
            int box = text.AsSpan(start).IndexOfAny(Ticked, Empty) + start;
            int next = text.AsSpan(box + 1).IndexOfAny(Ticked, Empty);
            int end = areFirst ? (next < 0 ? text.Length : box + 1 + next) : box + 1;
            string answer = areFirst ? text[(box + 1)..end] : text[start..box];
            if (string.IsNullOrWhiteSpace(answer))
            {
                return null;
            }

            // Where only what is ticked has a sign, it is the word right beside it.
            string[] words = hasEmpty ? [answer.Trim()] : answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            int own = areFirst ? 0 : words.Length - 1;
            pieces.AddRange(words.Select((word, place) => (word, place == own && text[box] == Ticked)));
            start = end;
        }

        return pieces;
    }

    /// <summary>The text with one sign for a ticked box and one for an empty one; null where brackets hold something else.</summary>
    private static string? Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        string trimmed = text.Trim();
        for (int i = 0; i < trimmed.Length; i++)
        {
            int close = trimmed[i] is '[' or '(' or '（' or '【' ? trimmed.AsSpan(i + 1).IndexOfAny("])）】") : -1;
            char box = Box(trimmed[i]);
            if (box == '\0' && close >= 0 && trimmed.AsSpan(i + 1, close).Trim() is { Length: <= 1 } inner)
            {
                box = inner.IsEmpty ? Empty : inner[0] is 'x' or 'X' || Box(inner[0]) == Ticked ? Ticked : '\0';
                i += box == '\0' ? 0 : close + 1;
            }

            plain.Append(box == '\0' ? trimmed[i] : box);
        }

        return plain.Length == 0 ? null : plain.ToString().Trim();
    }

    private static char Box(char character) => character switch
    {
        '☑' or '☒' or '■' or '√' or '✓' or '✔' or '✅' or '●' or '◉' => Ticked,
        '□' or '☐' or '○' or '◯' => Empty,
        _ => '\0',
    };
}
