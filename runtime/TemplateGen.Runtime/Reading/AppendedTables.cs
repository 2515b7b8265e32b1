using System.Text.RegularExpressions;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading;

/// <summary>Finds tables that a report has itself and appends once more for something else: for offices below its own, or for another year.</summary>
/// <remarks>They are told by the line right above them. What stands from there to the next section of the form is left out where the rest has all its rows, too.</remarks>
internal static partial class AppendedTables
{
    private const int LongestCaption = 60;

    // Each is read as a document of its own: an office has few of them, and a text made to hurt any number.
    private const int MostCaptions = 8;

    // A text may have so many lines of headings whose cells are not told apart.
    private const int LinesOfHeadings = 12;
    private const int FewestFigures = 3;

    // Rows of which one may have been lost in the tables of the report itself.
    private const int RowsPerLost = 5;

    /// <summary>The document without such tables, and the lines above them; null where it has none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">The document aligned with its edition.</param>
    internal static (SourceDocument Own, IReadOnlyList<SourceLine> Captions)? Find(SourceDocument document, EditionReading reading)
    {
        Lazy<LabelMatcher> matcher = new(() => new LabelMatcher(FormLabels.Of(reading.Edition.Template).Labels));
        Lazy<HashSet<string>> repeated = new(() => RepeatedLines(document, reading));
        List<SourceLine> found = [];
        int captions = 0;
        for (int row = 0; row < document.Rows.Count && captions < MostCaptions; row++)
        {
            if (Caption(document, row, reading) is not (>= 0 and var line))
            {
                continue;
            }

            captions++;
            SourceLine caption = document.Rows[row].Cells[0].Lines[line];
            SourceDocument above = DocumentParts.Before(document, row, line + 1);
            SourceDocument below = DocumentParts.From(document, row, line + 1);
            (int endRow, int endLine) = End(below, reading, matcher, repeated);
            SourceDocument own = above with { Rows = [.. above.Rows, .. DocumentParts.From(below, endRow, endLine).Rows] };
            if (HasAll(own, DocumentParts.Before(below, endRow, endLine), reading.Edition))
            {
                found.Add(caption);
                document = own;
            }
        }

        return found.Count > 0 ? (document, found) : null;
    }

    /// <summary>Which line of a paragraph is a caption with a table below it, or -1.</summary>
    private static int Caption(SourceDocument document, int row, EditionReading reading)
    {
        IReadOnlyList<SourceLine> lines = document.Rows[row] is { Form: RowForm.Running } paragraph ? paragraph.Cells[0].Lines : [];
        for (int line = 0; line < lines.Count; line++)
        {
            if (IsCaption(lines[line].Text, reading) && HasTableBelow(document, row, line))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>The line at which the report itself goes on behind such tables; behind the last row where it does not.</summary>
    private static (int Row, int Line) End(SourceDocument below, EditionReading reading, Lazy<LabelMatcher> matcher, Lazy<HashSet<string>> repeated)
    {
        for (int row = 0; row < below.Rows.Count; row++)
        {
            IReadOnlyList<SourceLine> lines = below.Rows[row] is { Form: RowForm.Running } paragraph ? paragraph.Cells[0].Lines : [];
            for (int line = 0; line < lines.Count; line++)
            {
                if (IsSection(lines[line].Text, matcher.Value) || (NamesOwnYear(lines[line].Text, reading) && !repeated.Value.Contains(lines[line].Text)))
                {
                    return (row, line);
                }
            }
        }

        return (below.Rows.Count, 0);
    }

    /// <summary>Lines that name the year of the report more than once in the same words, as those do that stand at the head of each page.</summary>
    private static HashSet<string> RepeatedLines(SourceDocument document, EditionReading reading)
    {
        HashSet<string> once = new(StringComparer.Ordinal);
        HashSet<string> repeated = new(StringComparer.Ordinal);
        foreach (SourceLine line in document.Lines)
        {
            if (NamesOwnYear(line.Text, reading) && !once.Add(line.Text))
            {
                repeated.Add(line.Text);
            }
        }

        return repeated;
    }

    /// <summary>Whether a table begins below a line, at most with lines of its headings between.</summary>
    private static bool HasTableBelow(SourceDocument document, int row, int line)
    {
        int lines = -line - 1;
        for (int below = row; below < document.Rows.Count && lines <= LinesOfHeadings; below++)
        {
            if (document.Rows[below].Form == RowForm.Ruled)
            {
                return true;
            }

            IReadOnlyList<SourceLine> all = document.Rows[below].Cells[0].Lines;
            for (int next = below == row ? line + 1 : 0; next < all.Count && ++lines < LinesOfHeadings; next++)
            {
                if (AreFigures(all[next].Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a line ends in several figures.</summary>
    private static bool AreFigures(string line) =>
        char.IsAsciiDigit(line[^1]) && LineReader.Words(line) is { Count: >= FewestFigures } words && words.TakeLast(FewestFigures).All(word => line.AsSpan(word.Start, word.End - word.Start).IndexOfAnyExceptInRange('0', '9') < 0);

    private static bool HasAll(SourceDocument own, SourceDocument appended, ReportEdition edition)
    {
        HashSet<LayoutItem> rows = RowsOf(EditionReading.Aligned(appended, edition));
        if (rows.Count == 0)
        {
            return false;
        }

        EditionReading rest = EditionReading.Aligned(own, edition);
        return rest is { IsTooLong: false, IsReport: true } && rows.Except(RowsOf(rest)).Count() * RowsPerLost <= rows.Count;
    }

    private static HashSet<LayoutItem> RowsOf(EditionReading reading) =>
        [.. reading.Rows.Where(static row => row.Key is null && row.Found.Count > 0).Select(static row => row.Item)];

    /// <summary>Whether a line says that what follows is an appendix, or of another year than the report.</summary>
    private static bool IsCaption(string line, EditionReading reading)
    {
        if (line.Length is < 2 or > LongestCaption || line.AsSpan().ContainsAny("。；"))
        {
            return false;
        }

        return line[0] == '附' ? Appendix().IsMatch(line) : line.Contains('年', StringComparison.Ordinal) && AreOfOtherYear(line, reading);
    }

    /// <summary>Whether the year of the report stands above what follows, as above its own tables beside those of another year.</summary>
    private static bool NamesOwnYear(string line, EditionReading reading) => line.Length <= LongestCaption && !line.AsSpan().ContainsAny("。；，")
        && reading.Year is { } own && Years(line) is [var first, ..] && first == own;

    /// <summary>Whether a line names years, and not the report's; neither a sentence does so nor what is said behind a label, such as the name of an office.</summary>
    private static bool AreOfOtherYear(string line, EditionReading reading)
    {
        int[] years = Years(line);
        return years.Length > 0 && !line.AsSpan().ContainsAny('，', ',') && line.AsSpan().TrimEnd("：: ").IndexOfAny('：', ':') < 0 && reading.Year is { } own && !years.Contains(own);
    }

    /// <summary>The years of a line that are named as such.</summary>
    private static int[] Years(string line) =>
        [.. YearDigits.In(line).Where(found => line.AsSpan(found.At + YearDigits.Count).TrimStart() is ['年', ..]).Select(static found => found.Year)];

    private static bool IsSection(string line, LabelMatcher matcher)
    {
        foreach (LabelMatch match in line.Length <= LongestCaption ? matcher.Match(line) : LabelMatches.None)
        {
            if (match.Target.Item.Kind == LayoutItemKind.Section && match.Cost < Costs.OtherNumber)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("^附(?:件|表|录)?\\s{0,2}[0-9" + ChineseNumeral.Counting + "]{0,2}\\s{0,2}[:：、.]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Appendix();
}
