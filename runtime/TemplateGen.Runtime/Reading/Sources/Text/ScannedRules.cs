namespace TemplateGen.Reading.Sources;

/// <summary>Blanks what recognisers of scanned pages make of the rules of tables: lines of underscores, an underscore beside a bar or at the end of a line; and makes bars of the characters that look like one.</summary>
internal static class ScannedRules
{
    private const string Bars = "丨︱";
    private const int FewestRules = 3;
    private const int ShortestRule = 4;
    private const int LongestGap = 3;

    /// <summary>A text without them; each character keeps its place.</summary>
    /// <param name="text">The text.</param>
    internal static string Blank(string text)
    {
        bool hasBars = text.AsSpan().IndexOfAny(Bars) >= 0;
        if (!hasBars && (!text.Contains("____", StringComparison.Ordinal) || Lines(text).Count(line => IsRule(text.AsSpan()[line])) < FewestRules))
        {
            return text;
        }

        char[] plain = text.ToCharArray();
        foreach (ref char character in plain.AsSpan())
        {
            character = Bars.Contains(character, StringComparison.Ordinal) ? '|' : character;
        }

        foreach (Range range in Lines(text))
        {
            Span<char> line = plain.AsSpan()[range];
            if (IsRule(line))
            {
                line.Fill(' ');
                continue;
            }

            for (int i = line.IndexOf('_'); i >= 0 && i < line.Length; i++)
            {
                ReadOnlySpan<char> behind = line[(i + 1)..];
                int gap = behind.IndexOfAnyExcept(' ');
                if (line[i] == '_' && (gap < 0 || (gap <= LongestGap && behind[gap] == '|')))
                {
                    line[i] = ' ';
                }
            }
        }

        return new string(plain);
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.IndexOfAnyExcept("_| ") < 0 && line.Count('_') >= ShortestRule;

    private static IEnumerable<Range> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            yield return start..end;
            start = end + 1;
        }
    }
}
