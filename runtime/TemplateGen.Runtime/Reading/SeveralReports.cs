using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading;

/// <summary>Finds where another report begins in a document: at the title of another year or office, with the same rows before and behind it.</summary>
internal static class SeveralReports
{
    private const int FewestRows = 3;
    private const int MostTitles = 8;

    /// <summary>What stands before the second report, and where that begins; null where the document is one report.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">The document aligned with its edition.</param>
    internal static (SourceDocument First, SourceLine Title)? Find(SourceDocument document, EditionReading reading)
    {
        Template template = reading.Edition.Template;
        if (template.Title is null || Repeated(reading) < FewestRows)
        {
            return null;
        }

        TitlePattern pattern = new(template.Title, template.Period);
        TitleValues? first = null;
        int titles = 0;
        for (int row = 0; row < document.Rows.Count && titles < MostTitles; row++)
        {
            IReadOnlyList<SourceLine> lines = [.. document.Rows[row].Cells.SelectMany(static cell => cell.Lines)];
            for (int line = 0; line < lines.Count; line++)
            {
                string text = lines[line].Text;
                if ((Match(pattern, text) ?? Match(pattern, WithoutRemark(text))) is not { } values)
                {
                    continue;
                }

                titles++;
                first ??= values;
                if (!IsSame(first, values) && DocumentParts.Before(document, row, line) is var before && AreBothReports(before, DocumentParts.From(document, row, line), reading.Edition))
                {
                    return (before, lines[line]);
                }
            }
        }

        return null;
    }

    private static TitleValues? Match(TitlePattern pattern, string text) => text.Length == 0 ? null : pattern.Match(text) ?? pattern.MatchReworded(text) ?? pattern.MatchOwnWords(text);

    /// <summary>A title without the remark in brackets behind it, such as 供对照; empty where it has none.</summary>
    private static string WithoutRemark(string text) => text.TrimEnd() is [.., ')' or '）'] && text.LastIndexOfAny(['(', '（']) is > 0 and var open ? text[..open] : "";

    /// <summary>How many rows it has more than once.</summary>
    private static int Repeated(EditionReading reading)
    {
        HashSet<LayoutItem> rows = [];
        HashSet<LayoutItem> repeated = [];
        foreach (LayoutItem row in RowsOf(reading))
        {
            if (!rows.Add(row))
            {
                repeated.Add(row);
            }
        }

        return repeated.Count;
    }

    /// <summary>Whether two titles are of one report: of the same year, and nothing stands in a slot of one that is something else in the other.</summary>
    private static bool IsSame(TitleValues one, TitleValues other) =>
        one.Year == other.Year && one.Slots.All(slot => !other.Slots.TryGetValue(slot.Key, out string? text) || LabelFolding.FoldText(text) == LabelFolding.FoldText(slot.Value));

    private static bool AreBothReports(SourceDocument one, SourceDocument other, ReportEdition edition)
    {
        List<HashSet<LayoutItem>> rows = [RowsIn(one, edition), RowsIn(other, edition)];
        int fewer = rows.Min(static all => all.Count);
        return fewer >= FewestRows && rows[0].Count(rows[1].Contains) * 2 > fewer;
    }

    private static HashSet<LayoutItem> RowsIn(SourceDocument document, ReportEdition edition) => [.. RowsOf(EditionReading.Aligned(document, edition))];

    private static IEnumerable<LayoutItem> RowsOf(EditionReading reading) =>
        reading.Rows.Where(static row => row.Found.Count > 0 && row.Problem != RowProblem.Order).Select(static row => row.Item);
}
