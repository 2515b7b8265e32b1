using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>The year of a report, wherever its document states it: from its title or, with a note, from its text.</summary>
internal static class ReportYear
{
    /// <summary>Takes the year from the text where the title states none, else notes what other years the text is about.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">The report; its year is that of the title.</param>
    /// <param name="title">Where the title stands, or null.</param>
    /// <param name="notes">Takes the notes.</param>
    internal static void Read(SourceDocument document, Report report, SourcePlace? title, ReadingNotes notes)
    {
        if (report.Year is { } year && title is { } place)
        {
            StatedYears.NoteOthers(document, year, place, notes);
        }
        else if (report.Year is null && StatedYears.Find(document, report.Template) is var (stated, at))
        {
            report.Year = stated;
            report.YearSource = StatedText.Find(document, at, stated.ToString(CultureInfo.InvariantCulture));
            notes.Warn(
                "year-by-text",
                at,
                $"标题没有写明年份，按正文读作 {stated} 年",
                $"No title states the year; the text is about {stated}, which was read");
        }
    }

    /// <summary>Notes a year for which the edition of the report is not in force.</summary>
    /// <param name="report">The report, read to its end.</param>
    /// <param name="edition">The edition that the report was found to follow.</param>
    /// <param name="editions">All editions that are known.</param>
    /// <param name="notes">Takes the note.</param>
    internal static void NoteOutside(Report report, ReportEdition edition, IReadOnlyList<ReportEdition> editions, ReadingNotes notes)
    {
        if (report.Year is { } year && !EditionChoice.Covers(edition, editions, year))
        {
            notes.Warn(
                "year-outside-edition",
                report.YearSource?.Place,
                $"报告的年份是 {year}，而表格是 {edition} 的，该表式不适用于这一年",
                $"The report is for {year}, but its tables are those of {edition}, which is not in force for that year");
        }
    }
}
