using System.Globalization;
using System.Text;

namespace TemplateGen.Rendering.Plain;

/// <summary>Breaks a text into lines: between words, and between East Asian characters where their rules allow it.</summary>
internal static class LineWrapper
{
    private const string NeverFirst = "、。，．：；？！）］｝〕〉》」』】〗’”…％,.:;?!)]}%";
    private const string NeverLast = "（［｛〔〈《「『【〖‘“([{";

    /// <summary>The lines of a text, none wider than asked for unless a single character is.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width, bool isEastAsian)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string piece in Pieces(text, isEastAsian))
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
    internal static int LeastWidth(string text, bool isEastAsian) =>
        Pieces(text, isEastAsian).Select(piece => DisplayWidth.Of(piece.TrimEnd(' '), isEastAsian)).DefaultIfEmpty(0).Max();

    // Parts that stay together; spaces end the part before them.
    private static IEnumerable<string> Pieces(string text, bool isEastAsian)
    {
        int start = 0;
        int previous = 0;
        for (int at = 0; at < text.Length;)
        {
            int next = at + StringInfo.GetNextTextElementLength(text, at);
            if (at > start && MayBreak(text.AsSpan(previous, at - previous), text.AsSpan(at, next - at), isEastAsian))
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

    private static IEnumerable<string> Elements(string text)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
