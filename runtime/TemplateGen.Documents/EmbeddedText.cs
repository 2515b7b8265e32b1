using System.Net;
using TemplateGen.Documents.Html;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents;

/// <summary>A text that another document holds as one of its values, such as the article in an answer of a web site: a page, or plain text.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads such a text; null where it is one line without markup, which is a value and no document.</summary>
    /// <param name="text">The text, without white space around it.</param>
    internal static SourceReading? Read(string text)
    {
        bool isPage = HtmlSignature.IsIn(text);
        if (!isPage && text.StartsWith("&lt;", StringComparison.OrdinalIgnoreCase) && WebUtility.HtmlDecode(text) is var decoded && HtmlSignature.IsIn(decoded))
        {
            // A site that keeps its pages as text wrote its signs once more.
            (isPage, text) = (true, decoded);
        }

        return isPage ? HtmlTree.Parse(text) is { } tree ? PageReader.Read(tree, []) : SourceReading.TooLong
            : text.Contains('\n', StringComparison.Ordinal) ? TextAdapter.Read(text)
            : null;
    }

    /// <summary>A row of such a text, with the place of the text before its own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">The place of the text, with the number of the row among all.</param>
    internal static SourceRow Within(SourceRow row, Cells.SourcePlace text) =>
        row with { Cells = [.. row.Cells.Select(cell => cell with { Place = Within(text, cell.Place), Lines = [.. cell.Lines.Select(line => line with { Place = Within(text, line.Place) })] })] };

    /// <summary>A place within a text: that of the text, with the way to it behind its own.</summary>
    internal static Cells.SourcePlace Within(Cells.SourcePlace text, Cells.SourcePlace inner) => text with { Path = inner.Path is null ? text.Path : $"{text.Path}/{inner.Path}" };
}
