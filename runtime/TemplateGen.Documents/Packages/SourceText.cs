namespace TemplateGen.Documents.Packages;

/// <summary>White space as reading sees it.</summary>
internal static class SourceText
{
    /// <summary>Whether a character is white space, marks without width among them.</summary>
    internal static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>A text without the white space around it, or null where there is nothing else.</summary>
    internal static string? Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return start == end ? null : text[start..end].ToString();
    }
}
