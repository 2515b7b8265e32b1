using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Checking;

/// <summary>Says where the report given as the one before does not look like it; it is used all the same.</summary>
internal static class PreviousNotes
{
    internal static IEnumerable<ReadingNote> Of(Report report, Report previous)
    {
        if (report.Template.Name != previous.Template.Name)
        {
            yield return Warn(
                "previous-form",
                $"--previous 是另一种表格（{previous.Template.Name}）的报告",
                $"the report given by --previous is on another form ({previous.Template.Name})");
        }
        else if (report.Template.Period == "year" && report.Year is { } year && previous.Year is { } before && before != year - 1)
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
