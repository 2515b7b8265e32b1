using System.Collections.Frozen;
using System.Text;

namespace TemplateGen.Documents.Html;

/// <summary>Knows HTML by its beginning: a document type, or a tag that HTML has.</summary>
internal static class HtmlSignature
{
    private const int Beginning = 16 * 1024;

    private static readonly FrozenSet<string> _tags = ("html head body title meta link style script base table thead tbody tfoot tr td th caption colgroup p div span h1 h2 h3 h4 h5 h6 "
        + "ul ol li dl br hr b i u font center strong em a img article section main header footer nav aside form pre frameset blockquote figure noscript").Split(' ').ToFrozenSet();

    private static readonly string[] _ends = ["</td>", "</p>", "</div>", "<br>", "<br/>", "<br />"];

    /// <summary>Whether a document is HTML.</summary>
    internal static bool Recognises(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<char> start = Start(document);
        if (!start.IsEmpty && start[0] == '<')
        {
            return IsMarkup(start) && !IsMarkdown(document);
        }

        // Text with tables in it, as some converters write; JSON may hold anything in its texts.
        return !start.IsEmpty && start[0] is not ('{' or '[' or '%' or 'P') && !document[..Math.Min(document.Length, Beginning)].Contains((byte)0)
            && document.IndexOf("<table"u8) >= 0 && document.IndexOf("</td>"u8) >= 0;
    }

    /// <summary>Whether a text within another document is a page or a part of one: it begins as HTML does, or cells, paragraphs, blocks or lines end in it as those of HTML do.</summary>
    internal static bool IsIn(string text) => text.Contains('<', StringComparison.Ordinal)
        && (IsMarkup(text.AsSpan().TrimStart()) || _ends.Any(end => text.Contains(end, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the tags are those that Markdown leaves around itself: the tables have rules of their own.</summary>
    private static bool IsMarkdown(ReadOnlySpan<byte> document) => (document.IndexOf("\n|--"u8) >= 0 || document.IndexOf("\n| --"u8) >= 0) && document.IndexOf("</td>"u8) < 0 && document.IndexOf("<td"u8) < 0;

    private static bool IsMarkup(ReadOnlySpan<char> text)
    {
        while (text.StartsWith("<!--") || (text.StartsWith("<?") && !text.StartsWith("<?mso-application")))
        {
            string mark = text[1] == '?' ? ">" : "-->";
            int end = text.IndexOf(mark);
            text = end < 0 ? default : text[(end + mark.Length)..].TrimStart();
        }

        if (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
        {
            return text[9..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);
        }

        int length = 1;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return length > 1 && length < text.Length && text[0] == '<' && (text[length] is '>' or '/' || char.IsWhiteSpace(text[length]))
            && _tags.Contains(text[1..length].ToString().ToLowerInvariant());
    }

    /// <summary>The beginning of a document behind marks of byte order and white space; letters beyond ASCII do not matter.</summary>
    private static ReadOnlySpan<char> Start(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> bytes = document[..Math.Min(document.Length, Beginning)];
        string text = bytes.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes[2..])
            : bytes.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
            : Encoding.Latin1.GetString(bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes);
        return text.AsSpan().TrimStart();
    }
}
