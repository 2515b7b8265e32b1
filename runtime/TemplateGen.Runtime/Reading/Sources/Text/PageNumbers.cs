using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Reading.Sources;

/// <summary>Finds the numbers of pages in a text that has page breaks, so that none is taken for a figure of a table that goes on.</summary>
internal static partial class PageNumbers
{
    private const char PageBreak = '\f';
    private const int MostPages = 10_000;

    /// <summary>The lines that hold nothing but the number of their page: the last ones of two pages or more, counting up with the pages.</summary>
    internal static (HashSet<int> Lines, IReadOnlyList<ReadingNote> Notes) Find(string text)
    {
        if (!text.Contains(PageBreak, StringComparison.Ordinal))
        {
            return ([], []);
        }

        List<(int Page, int Number, TextLine Line)> found = [];
        LineReader lines = new(text);
        TextLine? last = null;
        int page = 1;
        while (lines.Read() && page < MostPages)
        {
            TextLine line = lines.Line;
            int breaks = line.Span.Count(PageBreak);
            if (breaks > 0 && last is { } end && line.Span[0] == PageBreak)
            {
                Add(found, page, end);
            }

            page += breaks;
            last = line.IsBlank ? (breaks > 0 ? null : last) : line;
        }

        if (last is { } final)
        {
            Add(found, page, final);
        }

        var numbering = found.GroupBy(static number => number.Number - number.Page).Where(static group => group.Count() > 1).MaxBy(static group => group.Count());
        if (numbering is null)
        {
            return ([], []);
        }

        (int _, int _, TextLine first) = numbering.First();
        int count = numbering.Count();
        ReadingNote note = new(
            "page-numbers-left-out",
            Severity.Note,
            new SourcePlace(first.Number, 1),
            $"略去了 {count} 页的页码",
            $"The numbers of {count} pages were left out");
        return ([.. numbering.Select(static number => number.Line.Number)], [note]);
    }

    private static void Add(List<(int Page, int Number, TextLine Line)> found, int page, TextLine line)
    {
        if (line.Text.Length <= 200 && Number().Match(line.Span.Trim().ToString()) is { Success: true } match)
        {
            found.Add((page, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), line));
        }
    }

    [GeneratedRegex("^(?:-|—|–|第)? ?([0-9]{1,4}) ?(?:-|—|–|页)?(?: ?/ ?[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
