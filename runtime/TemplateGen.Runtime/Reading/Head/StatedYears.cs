using System.Buffers;
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

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789０１２３４５６７８９");

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
        foreach (SourceLine line in document.Lines)
        {
            // Patterns cost more than a look at what they need at least.
            if (MayBegin(line.Text))
            {
                // Plans for the year to come begin with it.
                Note(Begins(), line, year + 1);
            }

            if (line.Text.Contains('月', StringComparison.Ordinal) && line.Text.Contains("31", StringComparison.Ordinal))
            {
                Note(Period(), line, year);
            }
        }

        void Note(Regex pattern, SourceLine line, int other)
        {
            string text = line.Text.Length > LongestLine ? line.Text[..LongestLine] : line.Text;
            foreach (Match match in pattern.Matches(text))
            {
                int stated = Number(match.Groups[1].Value);
                if (stated is < 1900 or > 2200 || stated == year || stated == other || !noted.Add(stated))
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

    private static int Number(string digits) =>
        digits.Aggregate(0, static (number, digit) => (number * 10) + (int)CharUnicodeInfo.GetNumericValue(digit));

    [GeneratedRegex("(?:^|[。；])\\s{0,8}(?:在|In |During )?([0-9０-９]{4})(?:\\s{0,3}年度?[，,]|, )", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Begins();

    [GeneratedRegex("([0-9０-９]{4})\\s{0,3}年\\s{0,3}0?1\\s{0,3}月\\s{0,3}0?1\\s{0,3}日.{0,12}12\\s{0,3}月\\s{0,3}31\\s{0,3}日", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Period();
}
