using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Sources;

/// <summary>Blanks what converters write around text that a page printed in a style of its own: <c>[text]{style="font-size:10pt"}</c>. What stands between keeps its place.</summary>
/// <remarks>Where a grid of signs breaks it in the middle of words, as narrow cells do, it stays.</remarks>
internal static partial class SpanAttributes
{
    // Spans within one another.
    private const int MostOpen = 1_000;

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

    [GeneratedRegex("\\]\\{(?:(?:[.#][A-Za-z][A-Za-z0-9_-]{0,60}|[a-z-]{1,20}=\"[^\"{}\\r\\n]{0,400}\") {0,4}){1,8}\\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Attributes();
}
