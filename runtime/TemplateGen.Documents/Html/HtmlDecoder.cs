using System.Text;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>Turns the bytes of a page into text: by its byte order mark, by the encoding that it declares, or as UTF-8 or GB18030.</summary>
internal static class HtmlDecoder
{
    private const int Beginning = 8 * 1024;

    /// <summary>Decodes a page.</summary>
    /// <param name="page">The bytes.</param>
    /// <param name="charset">The encoding that was said to be the page's before it, or null.</param>
    /// <param name="notes">Takes what does not fit.</param>
    internal static string Decode(ReadOnlySpan<byte> page, string? charset, List<ReadingNote> notes)
    {
        bool isMarked = page.StartsWith<byte>([0xEF, 0xBB, 0xBF]) || page.StartsWith<byte>([0xFF, 0xFE]) || page.StartsWith<byte>([0xFE, 0xFF]);
        string? declared = isMarked ? null : charset ?? DeclaredCharset.Find(page[..Math.Min(page.Length, Beginning)]);
        Encoding? encoding = declared is null ? null : Find(declared);
        if (encoding is null)
        {
            return TextDecoder.Decode(page) ?? WithGaps(page, Marked(page), notes);
        }

        bool isUtf8 = encoding is UTF8Encoding;
        if (!isUtf8 && !System.Text.Ascii.IsValid(page) && System.Text.Unicode.Utf8.IsValid(page))
        {
            // No longer text is UTF-8 by chance: the page was saved in another encoding than it was served in.
            notes.Add(HtmlNotes.Charset(declared!, "UTF-8"));
            return Encoding.UTF8.GetString(page);
        }

        if (isUtf8 && !System.Text.Unicode.Utf8.IsValid(page) && TextDecoder.Decode(page) is { } other)
        {
            notes.Add(HtmlNotes.Charset(declared!, "GB18030"));
            return other;
        }

        return WithGaps(page, encoding, notes);
    }

    private static string WithGaps(ReadOnlySpan<byte> page, Encoding encoding, List<ReadingNote> notes)
    {
        string text = encoding.GetString(page);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            notes.Add(HtmlNotes.Undecodable(encoding.WebName));
        }

        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static Encoding Marked(ReadOnlySpan<byte> page) =>
        page.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : page.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : Encoding.UTF8;

    private static Encoding? Find(string charset)
    {
        string name = charset.ToLowerInvariant();
        try
        {
            // GB2312 and GBK are what GB18030 grew out of; a page that could be read cannot be in UTF-16 without a mark.
            return name.StartsWith("gb", StringComparison.Ordinal) || name is "x-gbk" or "chinese" or "csgb2312" ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")
                : name.StartsWith("utf-16", StringComparison.Ordinal) ? Encoding.UTF8
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // No such encoding, or one that .NET gave up, such as UTF-7.
            return null;
        }
    }
}
