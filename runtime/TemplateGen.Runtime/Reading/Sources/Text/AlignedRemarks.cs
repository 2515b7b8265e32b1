namespace TemplateGen.Reading.Sources;

/// <summary>
/// A column of remarks behind the figures of a table that is aligned with spaces: words stand there one above another, right of all figures. They would make rows
/// of figures look like prose, and a remark that is nothing but digits look like a figure of the column before it.
/// </summary>
internal sealed class AlignedRemarks
{
    private const int FewestFigures = 2;
    private const int FewestRows = 8;
    private const int MostHeaderLines = 24;

    private readonly AlignedLine?[] _lines;
    private readonly int _from;
    private readonly int _to;
    private readonly int _first;
    private ColumnRange _zone;

    private AlignedRemarks(AlignedLine?[] lines, int from, int to, int first)
    {
        (_lines, _from, _to, _first) = (lines, from, to, first);
        _zone = ZoneOf(lines[first]!)!.Value;
    }

    /// <summary>Takes the remarks out of the lines of a page.</summary>
    /// <param name="lines">The lines; those with remarks are replaced.</param>
    /// <param name="from">The first line of the page.</param>
    /// <param name="to">The line behind it.</param>
    internal static void Take(AlignedLine?[] lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (lines[i] is { IsMixed: true } line && ZoneOf(line) is not null)
            {
                i = new AlignedRemarks(lines, from, to, i).Take();
                from = i + 1;
            }
        }
    }

    /// <summary>Takes them from the table that has the first such line.</summary>
    /// <returns>The last line of the table.</returns>
    private int Take()
    {
        int end = Down();
        (int start, bool isHeaded) = Up();
        AlignedLine[] rows = [.. _lines[start..(end + 1)].OfType<AlignedLine>().Where(static line => line.FirstFigure >= 0)];
        int most = rows.Max(row => row.Figures.Count(figure => figure.End <= _zone.Start));
        int words = rows.Count(static row => row.IsMixed);
        AlignedLine[] digits = [.. rows.Where(row => !row.IsMixed && row.Figures[^1].Start >= _zone.Start)];

        // Words here and there among figures stand in place of a figure, as they may in any table of few rows. And figures may have been moved there by a long label,
        // unless all others of their row are there.
        bool areWords = digits.Length == 0 || digits.Length < words
            || (rows.Length >= FewestRows && (digits.Length <= words || (digits.Length <= words * 2 && digits.Length * 2 <= rows.Length)));
        bool haveLabels = Array.Exists(_lines[start..(end + 1)], line => line is not null && line.Words[0].End <= _lines[_first]!.Figures[0].Start);
        bool areRemarks = areWords && haveLabels && Array.TrueForAll(_lines[start..(end + 1)], line => line is null || IsClean(line)) && (isHeaded || Array.TrueForAll(digits, row => row.Figures.Count - 1 == most));
        if (areRemarks)
        {
            Part(start, end);
        }

        return end;
    }

    /// <summary>Parts the remarks from the lines: those beside a label that is broken over lines are its row's, the nearest.</summary>
    private void Part(int start, int end)
    {
        int[] places = [.. Enumerable.Range(start, end + 1 - start).Where(i => _lines[i] is not null)];
        int[] rows = Array.FindAll(places, i => _lines[i]!.FirstFigure >= 0);
        ILookup<int, int> owned = places.ToLookup(i => i < rows[0] ? places[0] : Nearest(rows, i));
        AlignedLine?[] parted = [.. places.Select(i => _lines[i]!.Until(_zone.Start, [.. owned[i].SelectMany(line => _lines[line]!.Behind(_zone.Start))]))];
        foreach ((int i, AlignedLine? line) in places.Zip(parted))
        {
            _lines[i] = line;
        }
    }

    /// <summary>The row nearest to a line, the upper one of two.</summary>
    private static int Nearest(int[] rows, int line)
    {
        int found = Array.BinarySearch(rows, line);
        int next = found >= 0 ? found : ~found;
        return next == rows.Length || (next > 0 && line - rows[next - 1] <= rows[next] - line) ? rows[next - 1] : rows[next];
    }

    /// <summary>Where words stand behind the figures of a row; null where there are none, or one figure only.</summary>
    private static ColumnRange? ZoneOf(AlignedLine line)
    {
        int behind = Array.IndexOf(line.IsFigure, false, line.FirstFigure);
        return behind - line.FirstFigure < FewestFigures ? null : new ColumnRange(line.Words[behind].Start, line.Words[^1].End);
    }

    /// <summary>The last row of the table, up to which each line has nothing where the remarks begin that reaches over it.</summary>
    private int Down()
    {
        int end = _first;
        for (int i = _first + 1; i < _to; i++)
        {
            if (_lines[i] is not { } line)
            {
                continue;
            }

            if (line is { IsMixed: true })
            {
                if (ZoneOf(line) is not { } zone || !zone.Overlaps(_zone))
                {
                    break;
                }

                _zone = _zone.With(zone);
            }

            Widen(line);
            if (!IsClean(line) || line.IsSentence || IsHeading(line))
            {
                break;
            }

            end = line.FirstFigure >= 0 ? i : end;
        }

        return end;
    }

    /// <summary>The first line of the table, headings included, and whether the remarks have a heading.</summary>
    private (int Start, bool IsHeaded) Up()
    {
        int start = _first;
        bool isHeaded = false;
        int heading = -1;
        for (int i = _first - 1; i >= _from; i--)
        {
            if (_lines[i] is not { } line)
            {
                continue;
            }

            Widen(line);
            if (line.IsSentence || !IsClean(line) || (heading >= 0 && (line.FirstFigure >= 0 || heading - i > MostHeaderLines)))
            {
                break;
            }

            heading = heading < 0 && IsHeading(line) ? i : heading;
            isHeaded |= heading >= 0 && line.Words[^1].Start >= _zone.Start && line.Words[^1].Overlaps(_zone);
            start = line.FirstFigure >= 0 || heading >= 0 ? i : start;
        }

        return (start, isHeaded);
    }

    /// <summary>Remarks of several lines stand above one another; the longest of them says where they begin.</summary>
    private void Widen(AlignedLine line)
    {
        if (line.FirstFigure < 0 && line.Words[^1] is var last && last.Overlaps(_zone) && last.Start >= _lines[_first]!.Figures[^1].End)
        {
            _zone = _zone.With(last.Columns);
        }
    }

    /// <summary>Whether a line without figures has words over the figures.</summary>
    private bool IsHeading(AlignedLine line) => line.FirstFigure < 0 && line.Segments.Any(segment => segment.Start >= _lines[_first]!.Figures[1].Start - 1 && segment.Start < _zone.Start);

    /// <summary>Whether nothing reaches over the column in which the remarks begin, and at most one figure stands behind it.</summary>
    private bool IsClean(AlignedLine line) => line.Words.All(word => word.End <= _zone.Start || word.Start >= _zone.Start)
        && (line.IsMixed || line.Figures.Count(figure => figure.Start >= _zone.Start) is 0 or 1);
}
