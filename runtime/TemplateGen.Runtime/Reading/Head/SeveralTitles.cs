using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Chooses among lines that look like titles of several years, as pages have them that list the reports of other years: beside the report, above it or at their end.</summary>
internal static class SeveralTitles
{
    // How far behind the first title the report begins at the latest; past it the first is its own.
    private const int MostLines = 200;

    /// <summary>The title of the report: that of the year of which its text speaks, else the last above its first heading; where it has none, the first that names an office.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The form.</param>
    /// <param name="pattern">Its title.</param>
    /// <param name="first">The first line that looks like it.</param>
    internal static (TitleValues Values, SourcePlace Place) Choose(SourceDocument document, Template template, TitlePattern pattern, (TitleValues Values, SourcePlace Place) first)
    {
        List<(TitleValues Values, SourcePlace Place)> titles = [first];
        IReadOnlySet<string> headings = FormLabels.Of(template).Headings;
        int lines = -1;
        bool isFound = false;
        foreach (SourceLine line in document.Lines)
        {
            lines += lines >= 0 || line.Place == first.Place ? 1 : 0;
            if (lines <= 0)
            {
                continue;
            }

            isFound = headings.Contains(LabelFolding.FoldText(line.Text));
            if (isFound || lines > MostLines)
            {
                break;
            }

            if ((pattern.Match(line.Text) ?? pattern.MatchReworded(line.Text)) is { } values && values.Year != titles[^1].Values.Year)
            {
                titles.Add((values, line.Place));
            }
        }

        if (titles.Count == 1)
        {
            return first;
        }

        int stated = StatedYears.Find(document, template) is var (year, _) ? titles.FindLastIndex(title => title.Values.Year == year) : -1;
        int named = isFound ? titles.Count - 1 : Math.Max(0, titles.FindIndex(static title => title.Values.Slots.Count > 0));
        (TitleValues Values, SourcePlace Place) chosen = titles[stated >= 0 ? stated : named];
        if (!isFound && chosen.Place == first.Place)
        {
            return first; // what follows may be links below the report
        }

        (TitleValues Values, SourcePlace Place) other = titles.First(title => title.Values.Year != chosen.Values.Year);
        return (chosen.Values with { Rival = (other.Values.Year!.Value, other.Place) }, chosen.Place);
    }
}
