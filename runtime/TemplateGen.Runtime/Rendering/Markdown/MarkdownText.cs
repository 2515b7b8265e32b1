using System.Buffers;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Markdown;

/// <summary>Text of a report where Markdown must not take it for markup.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<|~&$");

    /// <summary>Text inside a line or a cell.</summary>
    internal static string Inline(string text)
    {
        text = PlainText.Line(text);
        if (!text.AsSpan().ContainsAny(Markup))
        {
            return text;
        }

        StringBuilder escaped = new();
        foreach (char character in text)
        {
            if (Markup.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The text of a cell: its lines stay lines.</summary>
    internal static string Cell(string text) => string.Join("<br>", text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Select(Inline));

    /// <summary>A value of a kind: the address of a page is a link, other texts are text.</summary>
    internal static string Value(string text, CellKind? kind) =>
        kind?.Type == CellType.Link && LinkText.IsWebAddress(text) && !text.Contains('|', StringComparison.Ordinal) ? $"<{text}>" : Cell(text);

    /// <summary>A paragraph: what would begin a heading, a quotation or a list is text as well.</summary>
    internal static string Paragraph(string text)
    {
        string inline = Inline(text.Trim());
        if (inline.Length > 0 && inline[0] is '#' or '>' or '+' or '-' or '=' or ':')
        {
            return "\\" + inline;
        }

        int digits = inline.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < inline.Length && inline[digits] is '.' or ')' ? inline.Insert(digits, "\\") : inline;
    }
}
