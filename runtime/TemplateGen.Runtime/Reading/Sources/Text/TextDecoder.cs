using System.Text;

namespace TemplateGen.Reading.Sources;

/// <summary>Turns the bytes of a document into text: UTF-8, UTF-16 or GB18030, with or without a mark of byte order.</summary>
internal static class TextDecoder
{
    private const int CharactersLookedAt = 4_096;

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

        return document.Contains((byte)0)
            ? Utf16(document)
            : Decode(_utf8, document) ?? Decode(_gb18030.Value, document);
    }

    /// <summary>
    /// Text of UTF-16 without a mark: its spaces, digits and ends of lines have a NUL each. Which byte comes first is told by what nearly all characters then are.
    /// </summary>
    private static string? Utf16(ReadOnlySpan<byte> document)
    {
        // Most NULs of a text stand on one side of its pairs; a look at the beginning refuses what is no text.
        bool isLittle = IsLikely(document, false);
        bool isBig = IsLikely(document, true);
        return document.Length % 2 != 0 || isLittle == isBig ? null : Decode(new UnicodeEncoding(isBig, false, true), document);
    }

    private static bool IsLikely(ReadOnlySpan<byte> document, bool isBig)
    {
        int count = Math.Min(document.Length / 2, CharactersLookedAt);
        int usual = 0;
        for (int i = 0; i < count; i++)
        {
            int character = isBig ? (document[2 * i] << 8) | document[(2 * i) + 1] : (document[(2 * i) + 1] << 8) | document[2 * i];
            usual += character is '\t' or '\n' or '\r' or '\f' or (>= ' ' and <= '~') or 0xA0 or (>= 0x2010 and <= 0x203B) or (>= 0x2460 and <= 0x2473)
                or (>= 0x3000 and <= 0x303F) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFF01 and <= 0xFF5E) ? 1 : 0;
        }

        return count > 0 && usual >= count - (count / 20);
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
