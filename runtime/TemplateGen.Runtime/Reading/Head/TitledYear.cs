using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>The year of a report whose form prints none in its title: documents have it beside the words of the title, or in a line that says nothing else.</summary>
internal static partial class TitledYear
{
    private const int LongestLine = 200;
    private const int LongestYear = 40;

    /// <summary>The year, and the line in which it stands; null where there is none, or several.</summary>
    /// <param name="document">The document.</param>
    /// <param name="title">The title of the form.</param>
    internal static (int Year, SourcePlace Place)? Find(SourceDocument document, string title)
    {
        string[] words = [.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LabelFolding.FoldText)];
        string whole = LabelFolding.FoldText(title);
        List<(int Year, SourcePlace Place)> titled = [];
        List<(int Year, SourcePlace Place)> alone = [];
        foreach (SourceLine line in document.Lines)
        {
            if (line.Text.Length <= LongestLine && YearDigits.In(line.Text) is [var (year, start)])
            {
                (int, SourcePlace) found = (year, line.Place.After(start));
                if (IsTitle(line.Text, whole, words))
                {
                    titled.Add(found);
                }
                else if (line.Text.Length <= LongestYear && Alone().IsMatch(line.Text))
                {
                    alone.Add(found);
                }
            }
        }

        return Only(titled) ?? (titled.Count == 0 ? Only(alone) : null);
    }

    private static (int Year, SourcePlace Place)? Only(List<(int Year, SourcePlace Place)> found) =>
        found.Count > 0 && found.TrueForAll(one => one.Year == found[0].Year) ? found[0] : null;

    /// <summary>Whether a line has all words of the title, in whatever order.</summary>
    private static bool IsTitle(string line, string whole, string[] words)
    {
        string folded = LabelFolding.FoldText(line);
        return folded.Contains(whole, StringComparison.Ordinal)
            || (words.Length > 2 && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LabelFolding.FoldText).ToHashSet(StringComparer.Ordinal).IsSupersetOf(words));
    }

    [GeneratedRegex("^\\s*(?:(?:for |for the )?(?:fiscal |calendar |reporting )?year|FY|年度|报告年度|填报年度)\\s{0,3}[:：]?\\s{0,3}[0-9]{4}\\s*年?度?\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
