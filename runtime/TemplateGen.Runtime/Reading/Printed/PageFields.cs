using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Printed;

/// <summary>The names under which the content of a page is kept.</summary>
internal static class PageFields
{
    /// <summary>Stands before the names of the head.</summary>
    internal const string Head = "head:";

    /// <summary>Stands before the names of sections and their fields.</summary>
    internal const string Section = "text:";

    /// <summary>What the head states on lines of its own because the title does not.</summary>
    internal static IEnumerable<(string Name, string Label)> LeftOut(Template template, RenderWords words)
    {
        HashSet<string> stated = ReportTitle.Slots(template);
        if (!stated.Contains("year"))
        {
            yield return ("year", words.Year);
        }

        if (template.Period != "year" && !stated.Contains(template.Period))
        {
            yield return (template.Period, template.Period == "quarter" ? words.Quarter : words.Month);
        }
    }
}
