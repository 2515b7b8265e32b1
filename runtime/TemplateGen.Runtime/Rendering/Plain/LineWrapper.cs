using System.Globalization;
using System.Text;

namespace TemplateGen.Rendering.Plain;

/// <summary>Breaks a text into lines: between words, and between East Asian characters where their rules allow it.</summary>
internal static class LineWrapper
{
    private const string NeverFirst = "、。，．：；？！）］｝〕〉》」』】〗’”…％,.:;?!)]}%";
    private const string NeverLast = "（［｛〔〈《「『【〖‘“([{";

    /// <summary>The lines of a text, none wider than asked for unless a single character is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="isEastAsian">Whether characters of ambiguous width are wide.</param>
    /// <param name="isExact">Whether <see cref="Join"/> must give the text back: then it is broken only where nothing is lost.</param>
    internal static IReadOnlyList<string> Wrap(string text, int width, bool isEastAsian, bool isExact = false)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string piece in Pieces(text, isEastAsian, isExact))
        {
            int size = DisplayWidth.Of(piece.TrimEnd(' '), isEastAsian);
            if (used + size > width && line.Length > 0)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
                used = 0;
            }

            // A word that no line holds is cut.
            foreach (string element in size > width ? Elements(piece) : [piece])
            {
                int part = DisplayWidth.Of(element, isEastAsian);
                if (element == " " && used + part > width)
                {
                    continue; // a space at the end of a line is the end of the line
                }

                if (used + part > width && used > 0 && size > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(element);
                used += part;
            }
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString().TrimEnd(' '));
        }

        return lines;
    }

    /// <summary>The width of the widest part of a text that is not broken.</summary>
    internal static int LeastWidth(string text, bool isEastAsian, bool isExact = false) =>
        Pieces(text, isEastAsian, isExact).Select(piece => DisplayWidth.Of(piece.TrimEnd(' '), isEastAsian)).DefaultIfEmpty(0).Max();

    // Parts that stay together; spaces end the part before them.
    private static IEnumerable<string> Pieces(string text, bool isEastAsian, bool isExact)
    {
        int start = 0;
        int previous = 0;
        for (int at = 0; at < text.Length;)
        {
            int next = at + StringInfo.GetNextTextElementLength(text, at);
            if (at > start && MayBreak(text.AsSpan(previous, at - previous), text.AsSpan(at, next - at), isEastAsian)
                && (!isExact || IsExact(text, previous, at, next)))
            {
                yield return text[start..at];
                start = at;
            }

            previous = at;
            at = next;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static bool MayBreak(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool isEastAsian)
    {
        if (after is " " || NeverFirst.AsSpan().Contains(after, StringComparison.Ordinal) || NeverLast.AsSpan().Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        return before is " " or "/" or "-"
            || DisplayWidth.OfElement(before, isEastAsian) == 2
            || DisplayWidth.OfElement(after, isEastAsian) == 2;
    }

    /// <summary>The text that was broken into lines where nothing is lost: a space stood between words, none beside a wide character or behind a stroke.</summary>
    internal static string Join(IEnumerable<string> lines)
    {
        StringBuilder text = new();
        foreach (string line in lines.Where(static line => line.Length > 0))
        {
            if (text.Length > 0 && HasSpace(text[^1], Rune.GetRuneAt(line, 0).Value))
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    private static bool IsExact(string text, int previous, int at, int next)
    {
        bool isSpace = text[previous] == ' ';
        int last = (isSpace ? previous : at) - 1;
        return last >= 0 && text[last] != ' ' && text[at] != ' ' && next > at
            && HasSpace(text[last], Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Value : text[at]) == isSpace;
    }

    // Whether a character is wide must not depend on the language here. Half of a pair stands for a character beyond the first plane.
    private static bool HasSpace(char before, int after) =>
        before is not ('/' or '-') && !char.IsSurrogate(before) && !EastAsianWidth.IsWide(before) && after <= char.MaxValue && !EastAsianWidth.IsWide(after);

    private static IEnumerable<string> Elements(string text)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
