using System.Text;

namespace TemplateGen.Documents.Html;

/// <summary>Finds the encoding that a page declares in its head.</summary>
internal static class DeclaredCharset
{
    /// <summary>The name of the encoding, or null where none is declared.</summary>
    /// <param name="beginning">The beginning of the page.</param>
    internal static string? Find(ReadOnlySpan<byte> beginning)
    {
        string text = Encoding.Latin1.GetString(beginning);
        for (int at = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            int end = text.IndexOf('>', at);
            ReadOnlySpan<char> tag = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
            int found = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && Value(tag[(found + 7)..]) is { } value)
            {
                return value;
            }
        }

        return text.StartsWith("<?xml", StringComparison.Ordinal) && text.IndexOf("encoding", StringComparison.Ordinal) is > 0 and < 60 and var place
            ? Value(text.AsSpan(place + 8)) : null;
    }

    private static string? Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (!text.StartsWith("="))
        {
            return null;
        }

        text = text[1..].TrimStart().TrimStart("\"'");
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_' or ':'))
        {
            length++;
        }

        return length == 0 ? null : text[..length].ToString();
    }
}
