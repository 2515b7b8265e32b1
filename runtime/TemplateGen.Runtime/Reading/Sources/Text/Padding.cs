namespace TemplateGen.Reading.Sources;

/// <summary>
/// Bars with which copies of web pages fill rows up to the width of their table, since they know nothing of cells that span columns: <c>行政许可 | 12 | ||</c>.
/// Each cell is followed by a space and a bar; what follows the last one stands close together.
/// </summary>
internal static class Padding
{
    // One bar may be a cell without text.
    private const int Fewest = 2;

    /// <summary>How many bars fill a row up behind its cells; 0 where none does for certain.</summary>
    internal static int Of(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimEnd();
        int start = text.Length;
        while (start > 0 && text[start - 1] == '|')
        {
            start--;
        }

        int count = text.Length - start;
        return count >= Fewest && text[..start].TrimEnd() is [.., '|'] before && before.Length < start ? count : 0;
    }

    /// <summary>A row without the bars that fill it up.</summary>
    internal static TextLine Without(in TextLine line)
    {
        int count = Of(line.Span);
        return count == 0 ? line : line with { Text = line.Text[..(line.Span.TrimEnd().Length - count)] };
    }
}
