using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>The year of a report that stands in no such place as the title of the form prints it: beside the words of the title, or in a line that says nothing else.</summary>
internal static partial class TitledYear
{
    private const int LongestLine = 200;
    private const int LongestYear = 40;

    // Fewer characters stand in lines of all kinds.
    private const int FewestCharacters = 4;

    /// <summary>The year, and the line in which it stands; null where there is none, or several.</summary>
    /// <param name="document">The document.</param>
    /// <param name="title">The title of a form that prints no year in it.</param>
    internal static (int Year, SourcePlace Place)? Find(SourceDocument document, string title)
    {
        string[] words = [.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LabelFolding.FoldText)];
        string whole = LabelFolding.FoldText(title);
        List<(int Year, SourcePlace Place)> titled = [];
        foreach (SourceLine line in document.Lines)
        {
            if (line.Text.Length <= LongestLine && YearDigits.In(line.Text) is [var (year, start)] && IsTitle(line.Text, whole, words))
            {
                titled.Add((year, line.Place.After(start)));
            }
        }

        return titled.Count == 0 ? FindAlone(document) : Only(titled);
    }

    /// <summary>The year in a line that says nothing else, such as <c>年度：2023</c>; null where there is none, or several.</summary>
    /// <param name="document">The document.</param>
    internal static (int Year, SourcePlace Place)? FindAlone(SourceDocument document)
    {
        List<(int Year, SourcePlace Place)> alone = [];
        foreach (SourceLine line in document.Lines)
        {
            if (line.Text.Length <= LongestYear && YearDigits.In(line.Text) is [var (year, start)] && Alone().IsMatch(line.Text))
            {
                alone.Add((year, line.Place.After(start)));
            }
        }

        return Only(alone);
    }

    /// <summary>
    /// The year, and the line in which it stands with all that the title prints around its slots, whatever else stands there; or, where there is no such line, with half of it in one piece and its last two characters at its
    /// end: the report in words of its own. Null where there is none, or several.
    /// </summary>
    /// <param name="document">The document, or what stands above the first heading of its report.</param>
    /// <param name="title">The title of a form that prints the year in it.</param>
    internal static (int Year, SourceLine Line)? FindBeside(SourceDocument document, string title)
    {
        string[] words = [.. Slot().Split(title).Select(LabelFolding.FoldText).Select(static text => text[TitleSide.YearWord(text)..].Trim(':', '-', '.', ',', '(', ')')).Where(static text => text.Length > 0)];
        if (words.Sum(static text => text.Length) < FewestCharacters)
        {
            return null;
        }

        // What a line says behind a colon is the link to another report, unless the title has something of the kind itself.
        bool mayHaveColon = words.Length > 1 || !title.StartsWith('{') || title.EndsWith('}');
        bool isSpan = title.Contains("{year}-{year+1}", StringComparison.Ordinal);
        List<(int Year, SourceLine Line)> titled = [];
        List<(int Year, SourceLine Line)> alike = [];
        foreach (SourceLine line in document.Lines)
        {
            string folded = line.Text.Length <= LongestLine ? LabelFolding.FoldText(line.Text) : "";
            List<(int, SourceLine)>? found = !mayHaveColon && folded.Contains(':', StringComparison.Ordinal) ? null
                : Array.TrueForAll(words, folded.Contains) ? titled
                : words is [var only] && TitleWords.Alike(folded, only) >= 0 ? alike
                : null;
            found?.AddRange((isSpan ? YearSpans.BeginningIn(folded) : [.. YearDigits.In(line.Text).Select(static one => one.Year), .. EraYears.In(line.Text)]).Select(year => (year, line)));
        }

        return titled.Count > 0 ? Only(titled) : Only(alike);
    }

    private static (int Year, T)? Only<T>(List<(int Year, T)> found) =>
        found.Count > 0 && found.TrueForAll(one => one.Year == found[0].Year) ? found[0] : null;

    /// <summary>Whether a line has all words of the title, in whatever order.</summary>
    private static bool IsTitle(string line, string whole, string[] words)
    {
        string folded = LabelFolding.FoldText(line);
        return folded.Contains(whole, StringComparison.Ordinal)
            || (words.Length > 2 && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LabelFolding.FoldText).ToHashSet(StringComparer.Ordinal).IsSupersetOf(words));
    }

    [GeneratedRegex("\\{[^}]*\\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();

    [GeneratedRegex("^\\s*(?:(?:for |for the )?(?:fiscal |calendar |reporting )?year|FY|(?:报告|填报|统计|所属)?年度|年份)\\s{0,3}[:：]?\\s{0,3}[0-9]{4}\\s*年?度?\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
