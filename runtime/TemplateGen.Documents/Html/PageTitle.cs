using AngleSharp.Dom;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>The title of a page, for where the page itself does not show one.</summary>
/// <remarks>A page's title is often that of the article with the names of its site; the article's own title is better.</remarks>
internal static class PageTitle
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 200;
    private const int MostRows = 400;

    /// <summary>A paragraph that says what the page is, or null where it says so itself.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="places">Makes places.</param>
    internal static SourceRow? Of(HtmlTree tree, IReadOnlyList<SourceRow> rows, SourceLines places)
    {
        if (Stated(tree) is not (string title, int index) || title.Length > LongestTitle * 2)
        {
            return null;
        }

        List<string> parts = Parts(title);
        int longest = parts.Max(static part => Fold(part).Length);
        string folded = Fold(title);
        foreach (SourceCell cell in rows.Take(MostRows).SelectMany(static row => row.Cells))
        {
            string shown = cell.Lines.Count is 0 or > 6 ? "" : string.Concat(cell.Lines.Select(static line => line.Text));
            if (shown.Length is >= ShortestTitle and <= LongestTitle && Fold(shown) is var own && own.Length * 5 >= longest * 3
                && folded.Contains(own, StringComparison.Ordinal))
            {
                // Broken over lines it is hard to know again.
                return cell.Lines.Count == 1 ? null : Paragraph([new SourceLine(shown, cell.Lines[0].Place)]);
            }
        }

        SourcePlace place = places.At(index, null);
        return Paragraph([.. parts.Select(part => new SourceLine(part, place))]);
    }

    private static SourceRow Paragraph(SourceLine[] lines) => new(RowForm.Running, true, [new SourceCell(lines, lines[0].Place)]);

    /// <summary>The title of the article, or else that of the page.</summary>
    private static (string Title, int Index)? Stated(HtmlTree tree)
    {
        (string Title, int Index)? found = null;
        foreach (IElement element in tree.Document.Head?.Children ?? Enumerable.Empty<IElement>())
        {
            int index = Math.Max(0, HtmlTree.IndexOf(element));
            if (element.LocalName == "meta" && "ArticleTitle".Equals(element.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
                && !string.IsNullOrWhiteSpace(element.GetAttribute("content")))
            {
                return (element.GetAttribute("content")!.Trim(), index);
            }

            if (element.LocalName == "title" && found is null && !string.IsNullOrWhiteSpace(element.TextContent))
            {
                found = (string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), index);
            }
        }

        return found;
    }

    /// <summary>What stands between the signs by which the names of a site are added.</summary>
    private static List<string> Parts(string title)
    {
        List<string> parts = [];
        int start = 0;
        for (int i = 0; i <= title.Length; i++)
        {
            bool isEnd = i == title.Length || title[i] is '_' or '|' or '－' or '｜' or '—' or '–'
                || (title[i] == '-' && !(i > 0 && char.IsDigit(title[i - 1]) && i + 1 < title.Length && char.IsDigit(title[i + 1])));
            if (isEnd)
            {
                string part = title[start..i].Trim();
                start = i + 1;
                if (part.Length > 0)
                {
                    parts.Add(part);
                }
            }
        }

        return parts.Count > 0 ? parts : [title];
    }

    private static string Fold(string text) => string.Concat(text.Where(static character => !LineReader.IsSpace(character)));
}
