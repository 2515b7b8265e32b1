using System.Buffers;

namespace TemplateGen.Reading.Sources.Numbers;

/// <summary>Finds in a line the numbers that stand as figures do: alone in their cell but for a unit, or behind all words of it. Those within prose are none.</summary>
internal static class FigureRuns
{
    private const int LongestUnit = 12;
    private const int LongestUnitBetween = 4;
    private const int LongestAbbreviation = 4;
    private const int LongestCurrency = 3;
    private const int LongestFigure = 64;
    private const int Group = 3;

    // No cell is as long, and what is found in it is kept until its end.
    private const int LongestCell = 100_000;

    private static readonly SearchValues<char> _separators = SearchValues.Create(" \t|│;\"");

    /// <summary>Adds the figures of a line.</summary>
    /// <param name="line">The line; marks and wide gaps part its cells.</param>
    /// <param name="mayBeLabelled">Whether words may stand before figures in one cell.</param>
    /// <param name="figures">Takes them, in order.</param>
    internal static void Find(ReadOnlySpan<char> line, bool mayBeLabelled, List<NumberRun> figures)
    {
        int start = 0;
        while (start < line.Length)
        {
            int end = EndOfCell(line, start);
            if (end - start <= LongestCell)
            {
                FindIn(line[..end], start, mayBeLabelled, figures);
            }

            start = end + 1;
        }
    }

    /// <summary>Adds where spaces stand between the thousands of figures that are alone in their cells: <c>1 946</c>, <c>12 345,6 t</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="gaps">Takes the places, in order.</param>
    /// <returns>How many such figures there are.</returns>
    internal static int FindGaps(ReadOnlySpan<char> line, List<int> gaps)
    {
        int figures = 0;
        for (int start = 0; start < line.Length;)
        {
            int end = EndOfCell(line, start);
            figures += end - start <= LongestFigure && AddGaps(line[..end], start, gaps) ? 1 : 0;
            start = end + 1;
        }

        return figures;
    }

    private static bool AddGaps(ReadOnlySpan<char> line, int start, List<int> gaps)
    {
        int digit = line[start..].IndexOfAnyInRange('0', '9');
        if (digit < 0 || line[start + digit] == '0' || Letters(line.Slice(start, digit)) > LongestCurrency)
        {
            return false;
        }

        int first = gaps.Count;
        int place = start + digit + Digits(line[(start + digit)..]);
        if (place - start - digit > Group)
        {
            return false;
        }

        while (place < line.Length && LineReader.IsGap(line[place]) && Digits(line[(place + 1)..]) == Group)
        {
            gaps.Add(place);
            place += Group + 1;
        }

        int decimals = place < line.Length && line[place] is ',' or '.' ? Digits(line[(place + 1)..]) : 0;
        ReadOnlySpan<char> rest = line[(decimals > 0 ? place + 1 + decimals : place)..];
        if (gaps.Count > first && !rest.ContainsAnyInRange('0', '9') && MayStandBehind(rest, isLast: true))
        {
            return true;
        }

        gaps.RemoveRange(first, gaps.Count - first);
        return false;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;

    /// <summary>Where the cell ends that begins at a place: nothing behind its end is looked at, since lines have cells without end.</summary>
    private static int EndOfCell(ReadOnlySpan<char> line, int start)
    {
        for (int place = start; line[place..].IndexOfAny(_separators) is >= 0 and var offset; place++)
        {
            place += offset;
            if (line[place] != ' ' || (place + 1 < line.Length && line[place + 1] == ' '))
            {
                return place;
            }
        }

        return line.Length;
    }

    private static void FindIn(ReadOnlySpan<char> line, int start, bool mayBeLabelled, List<NumberRun> figures)
    {
        int first = figures.Count;
        for (int from = start; NumberRun.Next(line, from) is { } run; from = run.End)
        {
            figures.Add(run);
        }

        int kept = figures.Count;
        for (int end = line.Length; kept > first && MayStandBehind(line[figures[kept - 1].End..end], end == line.Length); end = figures[kept].Start)
        {
            kept--;
        }

        bool isAlone = kept == first && (first == figures.Count || Letters(line[start..figures[first].Start]) <= LongestCurrency);
        figures.RemoveRange(first, (isAlone || mayBeLabelled ? kept : figures.Count) - first);
    }

    /// <summary>Whether a text may be a unit and what stands between figures, rather than the end of a sentence.</summary>
    private static bool MayStandBehind(ReadOnlySpan<char> text, bool isLast)
    {
        int letters = Letters(text);
        return letters <= (isLast ? LongestUnit : LongestUnitBetween) && (!isLast || text is not [.., '.' or '。'] || letters is > 0 and <= LongestAbbreviation);
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters;
    }
}
