using System.Buffers;
using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>The years that the prose of a report is about: held against that of its title, or read where the title has none.</summary>
/// <remarks>Prose may speak of any year. It is about one where a sentence begins with it, or where it states the year from its first day to its last.</remarks>
internal static partial class StatedYears
{
    private const int LongestLine = 20_000;

    // Four digits, and what stands behind them where a sentence begins with a year.
    private const int ShortestStatement = 6;

    private static readonly SearchValues<char> _sentence = SearchValues.Create("，,。；;");
    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>The only year that the text is about, that it names the report with, or that a line states; null where there is none, or the form does not ask for it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">The form.</param>
    internal static (int Year, SourcePlace Place)? Find(SourceDocument document, Template template) =>
        template.Title?.Contains("{year}", StringComparison.Ordinal) == true ? Only([.. Stated(document)]) ?? Named(document, template) ?? TitledYear.FindAlone(document)
            : template.Title is { } title ? TitledYear.Find(document, title) : null;

    /// <summary>Notes each year that the prose is about, once, if it is not that of the title.</summary>
    /// <param name="document">The document.</param>
    /// <param name="year">The year of the title.</param>
    /// <param name="title">Where the title stands.</param>
    /// <param name="notes">Takes the notes.</param>
    internal static void NoteOthers(SourceDocument document, int year, SourcePlace title, ReadingNotes notes)
    {
        // Plans for the year to come begin with it.
        foreach ((int stated, SourcePlace at, _) in Stated(document).Where(one => one.Year != year && (one.IsPeriod || one.Year != year + 1)).DistinctBy(static one => one.Year))
        {
            notes.Note(
                "year-contradicted",
                at,
                $"文中写的是 {stated} 年，标题（{title}）中的年份是 {year}",
                $"The text is about {stated}; the title ({title}) says {year}");
        }
    }

    /// <summary>The year that the prose is about throughout: the period it states, or what its sentences begin with, more than once and first.</summary>
    private static (int Year, SourcePlace Place)? Only(IReadOnlyList<(int Year, SourcePlace Place, bool IsPeriod)> stated)
    {
        (int Year, SourcePlace Place, bool IsPeriod)[] periods = [.. stated.Where(static one => one.IsPeriod)];
        if (stated.Count == 0)
        {
            return null;
        }

        (int year, SourcePlace place, bool isPeriod) = periods.Length > 0 ? periods[0] : stated[0];
        bool isOnly = periods.All(one => one.Year == year) && stated.All(one => one.Year == year || one.Year == year + 1);
        return isOnly && (isPeriod || stated.Count(one => one.Year == year) > 1) ? (year, place) : null;
    }

    /// <summary>The one year of the reports that sentences name as the title of the form does: 现公布某局2023年…报告。 A link may lead to that of another year.</summary>
    private static (int Year, SourcePlace Place)? Named(SourceDocument document, Template template)
    {
        TitlePattern title = new(template.Title!, template.Period);
        List<int> years = [];
        SourcePlace place = default;
        foreach (SourceLine line in document.Lines)
        {
            if (line.Text.Length <= LongestLine && line.Text.AsSpan().ContainsAny(_sentence) && line.Text.AsSpan().ContainsAny(_digits))
            {
                int count = years.Count;
                years.AddRange(title.YearsNamedIn(line.Text));
                place = count == 0 && years.Count > 0 ? line.Place : place;
            }
        }

        return years.Count > 0 && years.TrueForAll(year => year == years[0]) ? (years[0], place) : null;
    }

    /// <summary>The years that the prose is about, in its order.</summary>
    private static IEnumerable<(int Year, SourcePlace Place, bool IsPeriod)> Stated(SourceDocument document)
    {
        foreach (SourceLine line in document.Lines)
        {
            if (!MayState(line.Text))
            {
                continue;
            }

            // Patterns cost more than a look at what they need at least.
            bool isPeriod = line.Text.Contains('月', StringComparison.Ordinal) && line.Text.Contains("31", StringComparison.Ordinal);
            foreach ((int stated, int at) in MayBegin(line.Text) ? In(Begins(), line.Text) : [])
            {
                yield return (stated, line.Place.After(at), false);
            }

            foreach ((int stated, int at) in isPeriod ? In(Period(), line.Text) : [])
            {
                yield return (stated, line.Place.After(at), true);
            }
        }
    }

    private static IEnumerable<(int Year, int At)> In(Regex pattern, string text) => pattern
        .Matches(text.Length > LongestLine ? text[..LongestLine] : text)
        .Select(static match => (Year: YearDigits.Year(match.Groups[1].ValueSpan), At: match.Groups[1].Index))
        .Where(static found => found.Year is not null)
        .Select(static found => (found.Year!.Value, found.At));

    /// <summary>Whether a line has the word for a year, or what stands behind one in its place, and digits: most have not. Two ranges are looked for sooner than twenty characters.</summary>
    private static bool MayState(ReadOnlySpan<char> line) => line.Length >= ShortestStatement && (line.Contains('年') || line.Contains(", ", StringComparison.Ordinal))
        && (line.ContainsAnyInRange('0', '9') || line.ContainsAnyInRange('０', '９'));

    /// <summary>Whether four digits stand in a line where a sentence may begin.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line)
    {
        for (int start = 0; start < line.Length && line[start..].IndexOfAny(_digits) is >= 0 and var offset;)
        {
            ReadOnlySpan<char> before = line[..(start + offset)].TrimEnd();
            int length = line[(start + offset)..].IndexOfAnyExcept(_digits);
            if (length == 4 && (before.IsEmpty || before[^1] is '。' or '；' or '在' or 'n' or 'g'))
            {
                return true;
            }

            start = length < 0 ? line.Length : start + offset + length;
        }

        return false;
    }

    [GeneratedRegex("(?:^|[。；])\\s{0,8}(?:在|In |During )?([0-9０-９]{4})(?:\\s{0,3}年度?[，,]|, )", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Begins();

    [GeneratedRegex("([0-9０-９]{4})\\s{0,3}年\\s{0,3}0?1\\s{0,3}月\\s{0,3}0?1\\s{0,3}日.{0,12}12\\s{0,3}月\\s{0,3}31\\s{0,3}日", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Period();
}
