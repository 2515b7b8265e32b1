using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>The title of a report, and which fields of its head are not in it.</summary>
internal static class ReportTitle
{
    /// <summary>The printed title with its slots filled; the name of the form where it prints none.</summary>
    internal static string Of(Report report) => SlottedText.Fill(report.Template.Title ?? report.Template.Name, report);

    /// <summary>Whether the title does not state the year.</summary>
    internal static bool LeavesOutYear(Template template) => !Slots(template).Contains("year");

    /// <summary>The fields of the head that the title does not state.</summary>
    internal static IEnumerable<Field> OtherFields(Template template)
    {
        HashSet<string> stated = Slots(template);
        return template.Head.Where(field => !stated.Contains(field.Name));
    }

    private static HashSet<string> Slots(Template template) =>
        [.. SlottedText.Parse(template.Title ?? "", template).Names];
}
