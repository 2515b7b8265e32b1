using System.Buffers;
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
    private const int LongestLine = 200;
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> _dashes = SearchValues.Create("-—–");

    /// <summary>
    /// The lines that hold nothing but the number of their page, on two pages or more, counting up with the pages: the last ones, and any that say that they
    /// are such numbers, since text in the order of reading has the foot of a page before what stands beside it. And where pages begin.
    /// </summary>
    internal static (HashSet<int> Lines, IReadOnlyList<SourcePage> Pages, IReadOnlyList<ReadingNote> Notes) Find(string text)
    {
        if (!text.Contains(PageBreak, StringComparison.Ordinal))
        {
            (HashSet<int> counting, IReadOnlyList<ReadingNote> notes) = MayCount(text) ? Counting(text) : ([], []);
            return (counting, [], notes);
        }

        List<int> starts = [1];
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
            starts.AddRange(Enumerable.Repeat(line.Span is [PageBreak, ..] ? line.Number : line.Number + 1, Math.Min(breaks, MostPages)));
            last = line.IsBlank ? (breaks > 0 ? null : last) : line;
            if (!line.IsBlank && line.Text.Length <= LongestLine && line.Span.Trim() is { Length: <= LongestNumber } words && Marked().IsMatch(words))
            {
                Add(found, page, line);
                last = null;
            }
        }

        if (last is { } final)
        {
            Add(found, page, final);
        }

        List<(int Page, int Number, TextLine Line)>? numbering = found.GroupBy(static number => number.Number - number.Page).Select(static group => group.DistinctBy(static number => number.Page).ToList()).Where(static group => group.Count > 1).MaxBy(static group => group.Count);
        if (numbering is null)
        {
            return ([], Pages(starts, [], 0), []);
        }

        (HashSet<int> left, IReadOnlyList<ReadingNote> note) = LeftOut([.. numbering.Select(static number => number.Line.Number)]);
        return (left, Pages(starts, [.. numbering.Select(static number => number.Page)], numbering[0].Number - numbering[0].Page), note);
    }

    /// <summary>Whether a text says that it is the number of a page: no figure stands so.</summary>
    internal static bool IsMark(ReadOnlySpan<char> text) => text.Trim() is { Length: > 2 and <= LongestNumber } words && Marked().IsMatch(words);

    /// <summary>Whether a text has what stands in any that has lines with the marks of such numbers: a word for pages, or a line that begins with a dash.</summary>
    private static bool MayCount(ReadOnlySpan<char> text)
    {
        if (text.Contains('页') || text.Contains("Page ", StringComparison.Ordinal))
        {
            return true;
        }

        for (int next = 0; text[next..].IndexOfAny(_dashes) is >= 0 and var offset; next += offset + 1)
        {
            if (text[..(next + offset)] is [.., '\n'] or [.., '\n', ' '])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The same in a text without page breaks: lines that say that they are such numbers, on two pages or more, each the next of the one before it.
    /// </summary>
    private static (HashSet<int> Lines, IReadOnlyList<ReadingNote> Notes) Counting(string text)
    {
        List<int> found = [];
        LineReader lines = new(text);
        int last = 0;
        while (lines.Read() && found.Count < MostPages)
        {
            if (lines.Line is { IsBlank: false } line && line.Text.Length <= LongestLine && IsMark(line.Span)
                && Number().Match(line.Span.Trim().ToString()) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var number)
            {
                if (found.Count > 0 && number != last + 1)
                {
                    return ([], []);
                }

                found.Add(line.Number);
                last = number;
            }
        }

        return found.Count > 1 ? LeftOut([.. found]) : ([], []);
    }

    private static (HashSet<int> Lines, IReadOnlyList<ReadingNote> Notes) LeftOut(HashSet<int> lines) => (lines,
    [
        new ReadingNote(
            "page-numbers-left-out",
            Severity.Note,
            new SourcePlace(lines.Min(), 1),
            $"略去了 {lines.Count} 页的页码",
            $"The numbers of {lines.Count} pages were left out"),
    ]);

    private static SourcePage[] Pages(List<int> starts, HashSet<int> numbered, int before) =>
        [.. starts.Select((line, index) => new SourcePage(line, numbered.Contains(index + 1) ? null : index + 1 + before))];

    private static void Add(List<(int Page, int Number, TextLine Line)> found, int page, TextLine line)
    {
        if (line.Text.Length <= LongestLine && Number().Match(line.Span.Trim().ToString()) is { Success: true } match)
        {
            found.Add((page, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), line));
        }
    }

    [GeneratedRegex("^(?:-|—|–|第|Page)? ?([0-9]{1,4}) ?(?:-|—|–|页)?(?: ?/ ?[0-9]{1,4}|[,，]? ?共 ?[0-9]{1,4} ?页)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>A number with signs around it, or words, that stand around no figure.</summary>
    [GeneratedRegex("^(?:(?:-|—|–) ?[0-9]{1,4} ?(?:-|—|–)|第 ?[0-9]{1,4} ?页(?:[,，]? ?共 ?[0-9]{1,4} ?页)?|Page [0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
