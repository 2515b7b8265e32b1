using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Checking;

/// <summary>Says where the report given as the one before does not look like it; it is used all the same.</summary>
internal static class PreviousNotes
{
    /// <summary>The notes on all earlier reports that are given.</summary>
    internal static IEnumerable<ReadingNote> Of(Report report, IReadOnlyList<Report> previous)
    {
        foreach (ReadingNote note in previous.SelectMany(earlier => Of(report, earlier, isOnly: previous.Count == 1)))
        {
            yield return note;
        }

        if (report.FindEarlier(previous) is null && report.FindEarlier(previous, isYearEarlier: true) is null)
        {
            yield return Warn(
                "previous-period",
                "--previous 所给的报告都不是上一期的，也不是上年同期的",
                "no report given by --previous is for the period before this one, or for the same period a year earlier");
        }
    }

    private static IEnumerable<ReadingNote> Of(Report report, Report previous, bool isOnly)
    {
        if (report.Template.Name != previous.Template.Name)
        {
            yield return Warn(
                "previous-form",
                $"--previous 是另一种表格（{previous.Template.Name}）的报告",
                $"the report given by --previous is on another form ({previous.Template.Name})");
        }
        else if (isOnly && report.Template.Period == "year" && report.Year is { } year && previous.Year is { } before && before != year - 1)
        {
            yield return Warn(
                "previous-year",
                $"--previous 是 {Text(before)} 年的报告，这份是 {Text(year)} 年的",
                $"the report given by --previous is for {Text(before)}, this one for {Text(year)}");
        }
    }

    private static ReadingNote Warn(string code, string chinese, string english) => new(code, Severity.Warning, null, chinese, english);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
