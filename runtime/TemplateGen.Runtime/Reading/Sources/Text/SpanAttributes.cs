using System.Text;
using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Sources;

/// <summary>Blanks what converters write around text that a page printed in a style of its own: <c>[text]{style="font-size:10pt"}</c>. What stands between keeps its place.</summary>
internal static partial class SpanAttributes
{
    // Spans within one another.
    private const int MostOpen = 1_000;

    // What may stand between the braces.
    private const int Longest = 1_000;

    /// <summary>A text without them.</summary>
    /// <param name="text">The text.</param>
    internal static string Blank(string text)
    {
        if (!text.Contains("]{", StringComparison.Ordinal) || Attributes().Matches(text) is not { Count: > 0 } found)
        {
            return text;
        }

        char[] plain = text.ToCharArray();
        List<int> open = [];
        int next = 0;
        for (int i = 0; i < text.Length && next < found.Count; i++)
        {
            if (text[i] == '[' && open.Count < MostOpen)
            {
                open.Add(i);
            }
            else if (text[i] == ']' && open.Count > 0)
            {
                if (i == found[next].Index)
                {
                    plain[open[^1]] = ' ';
                }

                open.RemoveAt(open.Count - 1);
            }

            if (i == found[next].Index)
            {
                Array.Fill(plain, ' ', i, found[next].Length);
                i += found[next++].Length - 1;
            }
        }

        return new string(plain);
    }

    /// <summary>The lines of a cell without them, where the grid around it is so narrow that it breaks them in the middle of words.</summary>
    /// <param name="lines">The lines.</param>
    internal static IEnumerable<string> Without(IEnumerable<string> lines)
    {
        string text = string.Join('\n', lines);
        if (!text.Contains("]{", StringComparison.Ordinal) && !text.Contains("]\n{", StringComparison.Ordinal))
        {
            return text.Split('\n');
        }

        StringBuilder plain = new(text.Length);
        List<int> open = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '[' && open.Count < MostOpen)
            {
                open.Add(plain.Length);
            }
            else if (text[i] == ']' && open.Count > 0)
            {
                int start = open[^1];
                open.RemoveAt(open.Count - 1);
                if (LengthAt(text.AsSpan(i)) is > 0 and var length)
                {
                    plain.Remove(start, 1);
                    i += length - 1;
                    continue;
                }
            }

            plain.Append(text[i]);
        }

        return plain.ToString().Split('\n');
    }

    /// <summary>How long attributes are that stand at the beginning of a text, broken over lines or not; 0 where none do.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, Longest)].IndexOf('}');
        string whole = end < 0 ? "" : text[..(end + 1)].ToString().Replace("\n", "", StringComparison.Ordinal);
        return whole.Length > 0 && Attributes().Match(whole) is { Success: true, Index: 0 } found && found.Length == whole.Length ? end + 1 : 0;
    }

    [GeneratedRegex("\\]\\{(?:(?:[.#][A-Za-z][A-Za-z0-9_-]{0,60}|[a-z-]{1,20}=\"[^\"{}\\r\\n]{0,400}\") {0,4}){1,8}\\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Attributes();
}
