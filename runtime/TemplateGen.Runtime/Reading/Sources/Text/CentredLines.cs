namespace TemplateGen.Reading.Sources;

/// <summary>Text with a cell a line in which spaces before most lines set them in the middle of the page: where a line begins says nothing then about columns.</summary>
internal static class CentredLines
{
    private const int FewestLines = 50;
    private const int LeastIndent = 8;

    // Of so many lines one may have a gap in it: some titles and dates do.
    private const int LinesPerGap = 20;

    /// <summary>Whether a text is so: most of its lines are far indented, and hardly any has cells beside one another.</summary>
    internal static bool AreIn(string text)
    {
        if (!text.Contains("\n        ", StringComparison.Ordinal))
        {
            return false;
        }

        (int indented, int others, int gaps) = (0, 0, 0);
        LineReader lines = new(text);
        while (lines.Read())
        {
            ReadOnlySpan<char> words = lines.Line.Span.Trim();
            if (words.IsEmpty)
            {
                continue;
            }

            bool isIndented = lines.Line.Span.Length - lines.Line.Span.TrimStart(' ').Length >= LeastIndent;
            (indented, others) = isIndented ? (indented + 1, others) : (indented, others + 1);
            gaps += words.Contains("  ", StringComparison.Ordinal) || words.Contains('\t') ? 1 : 0;
        }

        return indented >= FewestLines && indented > others && gaps * LinesPerGap <= indented;
    }
}
