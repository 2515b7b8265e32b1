using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Head;

/// <summary>Compares the years that the prose of a report is about with that of its title.</summary>
/// <remarks>Prose may speak of any year. It is about one where a sentence begins with it, or where it states the year from its first day to its last.</remarks>
internal static partial class StatedYears
{
    private const int LongestLine = 20_000;

    /// <summary>Notes each other year that the prose is about, once.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">The report; its year is that of the title.</param>
    /// <param name="title">Where the title stands.</param>
    /// <param name="notes">Takes the notes.</param>
    internal static void Compare(SourceDocument document, Report report, SourcePlace? title, ReadingNotes notes)
    {
        if (report.Year is not { } year || title is not { } place)
        {
            return;
        }

        HashSet<int> noted = [];
        foreach (SourceLine line in document.Rows.SelectMany(static row => row.Cells).SelectMany(static cell => cell.Lines))
        {
            // Plans for the year to come begin with it.
            Note(Begins(), line, stated => stated != year && stated != year + 1);
            Note(Period(), line, stated => stated != year);
        }

        void Note(Regex pattern, SourceLine line, Func<int, bool> contradicts)
        {
            string text = line.Text.Length > LongestLine ? line.Text[..LongestLine] : line.Text;
            foreach (Match match in pattern.Matches(text))
            {
                int stated = Number(match.Groups[1].Value);
                if (stated is < 1900 or > 2200 || !contradicts(stated) || !noted.Add(stated))
                {
                    continue;
                }

                notes.Note(
                    "year-contradicted",
                    line.Place.After(match.Groups[1].Index),
                    $"文中写的是 {stated} 年，标题（{place}）中的年份是 {year}",
                    $"The text is about {stated}; the title ({place}) says {year}");
            }
        }
    }

    private static int Number(string digits) =>
        digits.Aggregate(0, static (number, digit) => (number * 10) + (int)CharUnicodeInfo.GetNumericValue(digit));

    [GeneratedRegex("(?:^|[。；])\\s{0,8}(?:在|In |During )?([0-9０-９]{4})(?:\\s{0,3}年度?[，,]|, )", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Begins();

    [GeneratedRegex("([0-9０-９]{4})\\s{0,3}年\\s{0,3}0?1\\s{0,3}月\\s{0,3}0?1\\s{0,3}日.{0,12}12\\s{0,3}月\\s{0,3}31\\s{0,3}日", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Period();
}
