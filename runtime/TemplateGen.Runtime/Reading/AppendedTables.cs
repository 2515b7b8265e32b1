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

    // Rows of which one may have been lost in the tables of the report itself.
    private const int RowsPerLost = 5;

    /// <summary>The document without such tables, and the lines above them; null where it has none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">The document aligned with its edition.</param>
    internal static (SourceDocument Own, IReadOnlyList<SourceLine> Captions)? Find(SourceDocument document, EditionReading reading)
    {
        Lazy<LabelMatcher> matcher = new(() => new LabelMatcher(FormLabels.Of(reading.Edition.Template).Labels));
        List<SourceLine> found = [];
        int captions = 0;
        for (int row = 0; row + 1 < document.Rows.Count && captions < MostCaptions; row++)
        {
            if (document.Rows[row] is not { Form: RowForm.Running } above || document.Rows[row + 1].Form != RowForm.Ruled
                || !above.Cells[0].Lines.Any(line => IsCaption(line.Text, reading)))
            {
                continue;
            }

            captions++;
            int end = row + 1;
            while (end < document.Rows.Count && !(document.Rows[end].Form == RowForm.Running
                && document.Rows[end].Cells[0].Lines.Any(line => IsSection(line.Text, matcher.Value) || NamesOwnYear(line.Text, reading))))
            {
                end++;
            }

            SourceDocument own = document with { Rows = [.. document.Rows.Take(row + 1), .. document.Rows.Skip(end)] };
            SourceDocument appended = document with { Rows = [.. document.Rows.Skip(row + 1).Take(end - row - 1)] };
            if (HasAll(own, appended, reading.Edition))
            {
                found.Add(above.Cells[0].Lines.First(line => IsCaption(line.Text, reading)));
                document = own;
            }
        }

        return found.Count > 0 ? (document, found) : null;
    }

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
