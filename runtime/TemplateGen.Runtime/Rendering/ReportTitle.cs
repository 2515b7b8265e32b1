using System.Globalization;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>The title of a report, and which fields of its head are not in it.</summary>
internal static class ReportTitle
{
    /// <summary>The printed title with its slots filled; the name of the form where it prints none.</summary>
    internal static string Of(Report report) => SlottedText.Fill(report.Template.Title ?? report.Template.Name, report);

    /// <summary>The year and the number of the quarter or month, labelled, as far as the title does not state them.</summary>
    internal static IEnumerable<(string Label, string Value)> LeftOut(Report report, RenderWords words)
    {
        HashSet<string> stated = Slots(report.Template);
        string period = report.Template.Period;
        if (report.Year is { } year && !stated.Contains("year"))
        {
            yield return (words.Year, year.ToString(CultureInfo.InvariantCulture));
        }

        if (report.PeriodNumber is { } number && period != "year" && !stated.Contains(period))
        {
            yield return (period == "quarter" ? words.Quarter : words.Month, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The fields of the head that the title does not state.</summary>
    internal static IEnumerable<Field> OtherFields(Template template)
    {
        HashSet<string> stated = Slots(template);
        return template.Head.Where(field => !stated.Contains(field.Name));
    }

    /// <summary>The slots of the title.</summary>
    internal static HashSet<string> Slots(Template template) =>
        [.. SlottedText.Parse(template.Title ?? "", template).Names];
}
