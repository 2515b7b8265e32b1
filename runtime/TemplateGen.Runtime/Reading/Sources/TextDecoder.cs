using System.Text;

namespace TemplateGen.Reading.Sources;

/// <summary>Turns the bytes of a document into text: UTF-8, UTF-16 with a byte order mark, or GB18030.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding _utf8 = new(false, true);
    private static readonly Lazy<Encoding> _gb18030 = new(static () =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);

    /// <summary>Decodes a document.</summary>
    /// <param name="document">The bytes.</param>
    /// <returns>The text, or null where the bytes are no text.</returns>
    internal static string? Decode(ReadOnlySpan<byte> document)
    {
        // The marks of UTF-16 come before those of nothing: its text is full of NULs.
        if (document.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Decode(new UnicodeEncoding(false, false, true), document[2..]);
        }

        if (document.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Decode(new UnicodeEncoding(true, false, true), document[2..]);
        }

        if (document.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            document = document[3..];
        }

        return document.Contains((byte)0) ? null : Decode(_utf8, document) ?? Decode(_gb18030.Value, document);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            string text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
