using System.Buffers;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes text into a page, in content and in quoted attributes alike.</summary>
internal static class HtmlText
{
    // Controls are no characters of a page; a document may hold some all the same. Line ends and tabs are space to a page and no more.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code)
            .Where(static character => ControlCharacters.Include(character) && character is not ('\t' or '\n' or '\r' or '\u2028' or '\u2029'))]);

    /// <summary>Writes text in content; its lines stay lines.</summary>
    internal static void WriteLines(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        int end;
        while ((end = text.IndexOfAny('\r', '\n')) >= 0)
        {
            Write(ref output, text[..end]);
            output.Write("<br>"u8);
            text = text[(end + (text[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        Write(ref output, text);
    }

    internal static void Write(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny(Special)) >= 0)
        {
            output.WriteText(text[..special]);
            output.Write(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\'' => "&#39;"u8,
                _ => "\uFFFD"u8,
            });
            text = text[(special + 1)..];
        }

        output.WriteText(text);
    }
}
