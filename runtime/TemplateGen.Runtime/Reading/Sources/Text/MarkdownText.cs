using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TemplateGen.Reading.Sources;

/// <summary>Takes the markup out of Markdown text.</summary>
internal static partial class MarkdownText
{
    private const string Strong = "**";
    private const string Escapable = "\\`*_{}[]<>()#+-.!|~&$:=\"'";

    private static readonly SearchValues<char> _markup = SearchValues.Create("\\*`&_~<$");
    private static readonly SearchValues<char> _figure = SearchValues.Create("0123456789.,+- ");

    private static readonly string[] _signs = ["\n# ", "\n## ", "\n### ", "|---", "|:--", "| ---", "| :--", "--- |", "---|"];

    // Tags of letters and lines, which stand for nothing but their looks; others, such as <sup>, say what their text is.
    [GeneratedRegex("</?(?:span|font|b|i|u|em|strong|small|mark|p|div|center)(?: [^<>]{0,400})?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Whether a text has headings or tables of Markdown in it.</summary>
    internal static bool IsIn(string text) =>
        text.AsSpan().TrimStart('\uFEFF').StartsWith("# ") || Array.Exists(_signs, sign => text.Contains(sign, StringComparison.Ordinal));

    /// <summary>Whether lines of a text begin with a bar, as rows of tables do.</summary>
    internal static bool HasRows(string text) => text.Contains("\n|", StringComparison.Ordinal);

    /// <summary>The text of a cell or heading without emphasis, escapes and entities.</summary>
    internal static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(_markup) < 0)
        {
            return text;
        }

        ReadOnlySpan<char> rest = Unwrapped(text.Contains("</", StringComparison.Ordinal) ? Tag().Replace(text, "") : text);
        if (IsAddress(rest))
        {
            return rest[1..^1].ToString();
        }

        StringBuilder plain = new(rest.Length);
        bool isOpen = false;
        for (int i = 0; i < rest.Length; i++)
        {
            bool isEscape = rest[i] == '\\' && i + 1 < rest.Length && Escapable.Contains(rest[i + 1], StringComparison.Ordinal);

            // One without another behind a figure is a footnote mark, as in 5**; elsewhere the other may stand in the next line of the cell.
            bool isPair = isOpen || i == 0 || !char.IsDigit(rest[i - 1]);
            if (!isEscape && rest[i..].StartsWith(Strong) && (isPair || HasMark(rest[(i + Strong.Length)..], Strong)))
            {
                isOpen = !isOpen;
                i++;
                continue;
            }

            i += isEscape ? 1 : 0;
            plain.Append(rest[i] == '&' && isEscape ? "&amp;" : rest.Slice(i, 1));
        }

        string result = plain.ToString();
        return (result.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(result) : result).Trim();
    }

    /// <summary>A heading such as <c>## Title</c> without its signs, or null where the line is none.</summary>
    internal static string? Heading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        int level = text.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && text[level] is ' ' or '\t' ? Plain(WithoutAttributes(text[level..]).Trim().TrimEnd('#').Trim().ToString()) : null;
    }

    /// <summary>A heading without the name and the classes that some converters write behind it: <c>Title {#name .class}</c>.</summary>
    private static ReadOnlySpan<char> WithoutAttributes(ReadOnlySpan<char> heading)
    {
        int attributes = heading.EndsWith("}") ? heading.LastIndexOf(" {") : -1;
        return attributes > 0 && heading[attributes + 2] is '#' or '.' ? heading[..attributes] : heading;
    }

    /// <summary>The text inside emphasis that stands around all of it, and a figure out of the marks of a formula.</summary>
    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> text)
    {
        // An indent of entities may stand before it.
        while (text.StartsWith("&emsp;") || text.StartsWith("&nbsp;"))
        {
            text = text[6..].TrimStart();
        }

        foreach (string mark in (string[])["***", "**", "__", "*", "_", "`"])
        {
            if (text.Length > 2 * mark.Length && text.StartsWith(mark) && text.EndsWith(mark) && text[^(mark.Length + 1)] != '\\'
                && !HasMark(text[mark.Length..^mark.Length], mark))
            {
                return Unwrapped(text[mark.Length..^mark.Length]);
            }
        }

        // Converters of pages and pictures write figures as formulas.
        return text is ['$', _, .., '$'] && text[1..^1].IndexOfAnyExcept(_figure) < 0 ? text[1..^1].Trim() : text;
    }

    /// <summary>Whether a text is the address of a page in angle brackets.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) => text is ['<', .., '>'] && text[1..].StartsWith("http", StringComparison.Ordinal) && text[1..^1].IndexOfAny("<> ") < 0;

    /// <summary>Whether a mark stands in a text that is not escaped.</summary>
    private static bool HasMark(ReadOnlySpan<char> text, string mark)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i..].StartsWith(mark))
            {
                return true;
            }
        }

        return false;
    }
}
