using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Rules;
using Template = TemplateGen.Layout.Template;

namespace TemplateGen.Reading.Head;

/// <summary>Finds the title of a document and reads year and head fields from it.</summary>
internal static class TitleReader
{
    private static readonly string[] _numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    /// <summary>What the title of a document says and where it stands, or null where it has none.</summary>
    internal static (TitleValues Values, SourcePlace Place)? Find(SourceDocument document, Template template)
    {
        if (template.Title is null)
        {
            return null;
        }

        TitlePattern pattern = new(template.Title, template.Period);
        return Search(document, pattern.Match) ?? Search(document, pattern.MatchWithoutYear);
    }

    /// <summary>Fills in what the title says.</summary>
    internal static void Read((TitleValues Values, SourcePlace Place)? title, Report report, IReadOnlyList<ReportEdition> editions, ReportEdition edition, ReadingNotes notes)
    {
        if (report.Template.Title is null)
        {
            return;
        }

        if (title is not var (values, place))
        {
            notes.Note("title-missing", null, "没有找到标题，年份和单位不详", "No title was found; year and head of the report are not known");
            return;
        }

        report.Year = values.Year;
        foreach ((string slot, string text) in values.Slots)
        {
            if (slot == report.Template.Period)
            {
                report.PeriodNumber = PeriodOf(text, EarlierPeriod.CountOf(slot));
            }
            else
            {
                report.HeadValues[slot] = text;
            }
        }

        if (values.Year is { } year && !EditionChoice.Covers(edition, editions, year))
        {
            notes.Warn(
                "year-outside-edition",
                place,
                $"标题中的年份是 {year}，而表格是 {edition} 的，该表式不适用于这一年",
                $"The title says {year}, but the tables are those of {edition}, which is not in force for that year");
        }
    }

    /// <summary>The number of a quarter or month, in digits or Chinese; null where there is no such one.</summary>
    private static int? PeriodOf(string text, int count)
    {
        string folded = LabelFolding.FoldText(text);
        int number = int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits
            : 1 + Array.IndexOf(_numbers, folded);
        return number >= 1 && number <= count ? number : null;
    }

    private static (TitleValues Values, SourcePlace Place)? Search(SourceDocument document, Func<string, TitleValues?> match)
    {
        foreach (SourceLine line in document.Lines)
        {
            if (match(line.Text) is { } values)
            {
                return (values, line.Place);
            }
        }

        return null;
    }
}
