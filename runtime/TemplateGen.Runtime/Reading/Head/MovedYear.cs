using System.Buffers;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>Titles whose year stands among or behind the words that the form prints behind it: 某局政府信息公开工作年度报告（2024年）, 某局政府信息公开工作2024年度报告.</summary>
internal static class MovedYear
{
    /// <summary>What such a line says, or null.</summary>
    /// <param name="line">The line without what carries no meaning.</param>
    /// <param name="slot">The slot that stands before the year.</param>
    /// <param name="printed">What the form prints behind the year.</param>
    /// <param name="noName">With one of these what stands before the words is no name.</param>
    internal static TitleValues? Match(in FoldedLine line, string slot, string printed, SearchValues<char> noName)
    {
        string tail = printed[TitleSide.YearWord(printed)..];
        for (int i = 1; i + YearDigits.Count <= line.Text.Length; i++)
        {
            if (YearDigits.Year(line.Text.AsSpan(i, YearDigits.Count)) is not { } year)
            {
                continue;
            }

            int end = i + YearDigits.Count;
            int start = i;
            if (line.Text[start - 1] == '(')
            {
                end += TitleSide.YearWord(line.Text.AsSpan(end));
                if (end >= line.Text.Length || line.Text[end] != ')')
                {
                    continue;
                }

                (start, end) = (start - 1, end + 1);
            }

            string words = line.Text[..start] + line.Text[end..];
            if (Words(words, tail) is >= 0 and var at && at < start && !words.AsSpan(0, at).ContainsAny(noName))
            {
                return new TitleValues(year, at == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal) { [slot] = line.Said(0, at) });
            }
        }

        return null;
    }

    /// <summary>Where the words begin with which a line ends, of all wordings that are near enough the nearest; -1 where it does not end so.</summary>
    private static int Words(string line, string tail)
    {
        int limit = tail.Length / TitleSide.CharactersPerMistake;
        (int best, int at) = (limit + 1, -1);
        for (int length = Math.Max(1, tail.Length - limit); length <= Math.Min(tail.Length + limit, line.Length); length++)
        {
            // What the words begin with must be there, or a name would lose its end.
            ReadOnlySpan<char> end = line.AsSpan(line.Length - length);
            int distance = tail.Length > 0 && end[0] == tail[0] ? EditDistance.Bounded(end, tail, limit) : limit + 1;
            if (distance < best)
            {
                (best, at) = (distance, line.Length - length);
            }
        }

        return at;
    }
}
