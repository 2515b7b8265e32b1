using System.Buffers;
using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;
using TemplateGen.Rules;
using Template = TemplateGen.Layout.Template;

namespace TemplateGen.Reading.Head;

/// <summary>Finds the title of a document and reads year and head fields from it.</summary>
internal static class TitleReader
{
    private const int LongestLine = 60;

    // A line with white space or a dot between words may be a path or a list, too.
    private static readonly SearchValues<char> _noName = SearchValues.Create(TitlePattern.NoName + " 　\t·");

    /// <summary>What the title of a document says and where it stands, or null where it has none.</summary>
    internal static (TitleValues Values, SourcePlace Place)? Find(SourceDocument document, Template template)
    {
        if (template.Title is null)
        {
            return null;
        }

        TitlePattern pattern = new(template.Title, template.Period);
        SourceDocument? above = ReportBeginning.Above(document, template);
        if (above is not null && (SearchWithYear(above, document, template, pattern) ?? Undated(above, document, template, pattern)) is var (own, at))
        {
            return (IsOfAnotherYear(own, above, document, template, pattern) ? Undated(own) : own, at);
        }

        (TitleValues Values, SourcePlace Place)? found = SearchWithYear(document, document, template, pattern);
        return found is not var (values, place) ? Search(document, pattern.MatchWithoutYear) ?? Beside(above ?? document, template.Title, pattern)
            : above is not null && StatedYears.Find(document, template) is var (stated, _) && stated != values.Year ? (Undated(values), place)
            : found;
    }

    /// <summary>Whether a title above the report is a link to that of another year: its text is about a year that no title states, and there are titles of several years or a line that names the report without a year or, with that year, in other words.</summary>
    private static bool IsOfAnotherYear(TitleValues title, SourceDocument above, SourceDocument document, Template template, TitlePattern pattern)
    {
        return title.Year is { } year && StatedYears.Find(document, template) is var (stated, _) && stated != year && (title.Rival is not null || HasOther(above, pattern, stated));

        static bool HasOther(SourceDocument lines, TitlePattern pattern, int year)
        {
            foreach (SourceLine line in lines.Lines)
            {
                bool isNamed = line.Text.Length <= LongestLine && YearDigits.In(line.Text) is [var (named, _)] && named == year && pattern.SharesWords(line.Text);
                if (isNamed || pattern.MatchWithoutYear(line.Text) is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A line that has all words of the title and a year in another place than the title has it, or that names the report in its own words, where the form asks for a year.</summary>
    private static (TitleValues Values, SourcePlace Place)? Beside(SourceDocument document, string title, TitlePattern pattern) =>
        title.Contains($"{{{TitleSide.YearSlot}", StringComparison.Ordinal) && TitledYear.FindBeside(document, title) is var (year, line)
            ? (pattern.MatchOwnWords(line.Text) ?? new TitleValues(year, new Dictionary<string, string>(StringComparer.Ordinal)), line.Place)
            : null;

    private static TitleValues Undated(TitleValues title) => title with { Year = null, Rival = null };

    /// <summary>The title among some lines of a document, with the year that it has as a rule.</summary>
    private static (TitleValues Values, SourcePlace Place)? SearchWithYear(SourceDocument lines, SourceDocument document, Template template, TitlePattern pattern) =>
        Search(lines, pattern.Match) is { } found ? WithLineAbove(document, pattern, SeveralTitles.Choose(document, template, pattern, found))
        : SearchBroken(lines, pattern) ?? Search(lines, pattern.MatchReworded);

    /// <summary>A title without a year above the report, where its text states the year: then what looks like a title below it is a link.</summary>
    private static (TitleValues Values, SourcePlace Place)? Undated(SourceDocument above, SourceDocument document, Template template, TitlePattern pattern) =>
        Search(above, pattern.MatchWithoutYear) is { } found && StatedYears.Find(document, template) is not null ? found : null;

    /// <summary>Fills in what the title says.</summary>
    internal static void Read(SourceDocument document, (TitleValues Values, SourcePlace Place)? title, Report report, ReadingNotes notes)
    {
        if (report.Template.Title is null)
        {
            return;
        }

        if (title is not var (values, place))
        {
            notes.Note("title-missing", null, "没有找到报告的标题", "The title of the report was not found");
            return;
        }

        if (values.Rival is var (other, at))
        {
            notes.Warn(
                "titles-several",
                at,
                $"这一行是 {other} 年的标题；按（{place}）的标题读作 {values.Year} 年",
                $"This line is a title for {other}; the report was read as that of {values.Year}, by the title at {place}");
        }

        report.Year = values.Year;
        report.YearSource = values.Year is { } year ? StatedText.Find(document, place, year.ToString(CultureInfo.InvariantCulture)) : null;
        foreach ((string slot, string text) in values.Slots)
        {
            if (slot == report.Template.Period)
            {
                report.PeriodNumber = PeriodOf(text, EarlierPeriod.CountOf(slot));
            }
            else
            {
                report.HeadValues.Set(slot, new FieldValue(text) { Source = StatedText.Find(document, place, text) });
            }
        }
    }

    /// <summary>The number of a quarter or month, in digits or Chinese; null where there is no such one.</summary>
    private static int? PeriodOf(string text, int count)
    {
        string folded = LabelFolding.FoldText(text);
        decimal? number = int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : ChineseNumeral.Parse(folded);
        return number >= 1 && number <= count ? (int)number : null;
    }

    /// <summary>A title of which only the end stands on its line, with what the line above says, where the two are one title and that line is a name.</summary>
    private static (TitleValues Values, SourcePlace Place) WithLineAbove(SourceDocument document, TitlePattern pattern, (TitleValues Values, SourcePlace Place) found)
    {
        if (found.Values.Slots.Count > 0)
        {
            return found;
        }

        SourceLine? above = null;
        foreach (SourceLine line in document.Lines)
        {
            if (line.Place == found.Place)
            {
                return above is { } name && IsName(name.Text) && pattern.Match(name.Text + line.Text) is { Slots.Count: > 0 } whole ? (whole, name.Place) : found;
            }

            above = line;
        }

        return found;
    }

    /// <summary>A title that is broken over two lines.</summary>
    private static (TitleValues Values, SourcePlace Place)? SearchBroken(SourceDocument document, TitlePattern pattern)
    {
        SourceLine? above = null;
        foreach (SourceLine line in document.Lines)
        {
            if (above is { Text.Length: <= LongestLine } first && line.Text.Length <= LongestLine && pattern.Match(first.Text + line.Text) is { } values)
            {
                return (values, first.Place);
            }

            above = line;
        }

        return null;
    }

    /// <summary>Whether a line is the name of an office: pages have lines of all kinds above their title.</summary>
    private static bool IsName(string line) =>
        line.Length is >= 4 and <= LongestLine && !line.AsSpan().ContainsAny(_noName) && ChineseTitles.IsOffice(line);

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
