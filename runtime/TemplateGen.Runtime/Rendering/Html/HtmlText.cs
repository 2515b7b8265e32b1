using System.Buffers;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes text into a page, in content and in quoted attributes alike.</summary>
internal static class HtmlText
{
    // Controls are no characters of a page; a document may hold some all the same.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (char)code), .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code)]);

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
