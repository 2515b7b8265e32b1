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
        string piece = "";
        string previous = "";
        foreach (string element in Elements(text))
        {
            if (piece.Length > 0 && MayBreak(previous, element, isEastAsian))
            {
                yield return piece;
                piece = "";
            }

            piece += element;
            previous = element;
        }

        if (piece.Length > 0)
        {
            yield return piece;
        }
    }

    private static bool MayBreak(string before, string after, bool isEastAsian)
    {
        if (after == " " || NeverFirst.Contains(after, StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal))
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
