using System.Text;

namespace TemplateGen.Documents.Html;

/// <summary>A page saved whole in one file (MHTML): of its parts, the page with the most cells.</summary>
/// <param name="Content">The bytes of the page.</param>
/// <param name="Charset">Their encoding, or null where the file does not say.</param>
internal sealed record SavedPage(ReadOnlyMemory<byte> Content, string? Charset)
{
    private const int LongestHeader = 64 * 1024;
    private const int MostParts = 1_000;

    /// <summary>Whether a document is one.</summary>
    internal static bool Recognises(ReadOnlySpan<byte> document)
    {
        string start = Encoding.Latin1.GetString(document[..Math.Min(document.Length, 4096)]).TrimStart('\u00EF', '\u00BB', '\u00BF', '\r', '\n', ' ');
        int end = start.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var unix ? unix : start.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        string header = end < 0 ? start : start[..end];
        return IsHeader(header) && header.Contains("mime-version:", StringComparison.OrdinalIgnoreCase)
            && (header.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) || header.Contains("text/html", StringComparison.OrdinalIgnoreCase)
                || header.Contains("multipart/alternative", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Opens a document.</summary>
    /// <returns>The page, or null where there is none.</returns>
    internal static SavedPage? Open(ReadOnlyMemory<byte> document)
    {
        MimePart whole = MimePart.Of(document, LongestHeader);
        if (whole.Parameter("boundary") is not { Length: > 0 } boundary)
        {
            return Page(whole);
        }

        SavedPage? best = null;
        int most = -1;
        foreach (MimePart part in whole.Split(boundary, MostParts))
        {
            if (Page(part) is { } page && Cells(page.Content.Span) is var cells && cells > most)
            {
                (best, most) = (page, cells);
            }
        }

        return best;
    }

    private static bool IsHeader(string header)
    {
        int colon = header.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && header[..colon].All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
    }

    private static SavedPage? Page(MimePart part) =>
        part.Header("content-type").TrimStart().StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ? new SavedPage(part.Decode(), part.Parameter("charset")) : null;

    private static int Cells(ReadOnlySpan<byte> page) => page.Count("<td"u8) + page.Count("<TD"u8);
}
