namespace TemplateGen.Reading.Sources;

/// <summary>Lines that may be aligned with spaces, measured in one way, and the tables in them. Each page is laid out anew.</summary>
internal sealed class AlignedPages
{
    private const int MostHeaderLines = 24;
    private const int MostLabelLines = 3;

    private readonly AlignedLine?[] _lines;
    private readonly int[] _pages;

    /// <summary>Measures the lines and finds the tables.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="measure">What a column of characters is.</param>
    internal AlignedPages(IReadOnlyList<TextLine> lines, AlignedMeasure measure)
    {
        AlignedLine?[] whole = [.. lines.Select(line => AlignedLine.Of(line, measure))];
        _pages = Pages(lines);
        _lines = [.. whole];
        Lines = whole;
        for (int start = 0, end = 0; start < _lines.Length; start = end)
        {
            while (end < _lines.Length && _pages[end] == _pages[start])
            {
                end++;
            }

            AlignedRemarks.Take(_lines, start, end);
        }

        Tables = FindTables();
    }

    /// <summary>The lines, with null for a blank one.</summary>
    internal IReadOnlyList<AlignedLine?> Lines { get; }

    /// <summary>The tables whose columns are certain, in order.</summary>
    internal List<AlignedTable> Tables { get; }

    private List<AlignedTable> FindTables()
    {
        List<AlignedTable> tables = [];
        int next = 0;
        while (next < _lines.Length)
        {
            int end = TableEnd(next);
            if (end > next)
            {
                Find(tables, next, end);
            }

            next = Math.Max(end, next + 1);
        }

        return tables;
    }

    private void Find(List<AlignedTable> tables, int start, int end)
    {
        AlignedLine[] all = [.. _lines[start..end].OfType<AlignedLine>()];
        int first = Array.FindIndex(all, static line => line.IsRow);
        if (first < 0)
        {
            return;
        }

        // The heading begins at its first line with several parts; what stands above is a caption.
        int header = Array.FindIndex(all, 0, first, static line => line.Segments.Count > 1 || line.Remarks.Count > 0);
        for (int i = header + 1; header >= 0 && i < first; i++)
        {
            // Headings of a page that begin as those below them do are those of another table.
            header = all[i].Segments.Count > 1 && all[i].Corner is { } corner && corner == all[header].Corner ? i : header;
        }

        header = header < 0 ? LabelStart(all, first) : HeadingStart(all, header);
        if (first - header > MostHeaderLines || Array.Exists(all[header..first], static line => line.IsMixed && AlignedGrid.HasFigure(line)))
        {
            return;
        }

        AlignedLine[] heading = all[header..first];
        List<AlignedLine[]> pieces = AlignedTurns.Split(all[first..]);
        for (int i = 0; i < pieces.Count; i++)
        {
            int stop = i + 1 < pieces.Count ? Place(pieces[i + 1][0]) : end;
            if (AlignedTable.Of(i == 0 ? heading : [], pieces[i], Place, stop, goesOn: i > 0) is { } table)
            {
                tables.Add(table);
            }
        }

        int Place(AlignedLine line) => Array.IndexOf(_lines, line, start);
    }

    /// <summary>Where the heading begins whose lowest lines have several parts: right above one of them, no wider than it, stands what it begins with.</summary>
    private static int HeadingStart(AlignedLine[] lines, int header)
    {
        int start = header;
        while (start > 0 && lines[start - 1] is { Segments: [var above] } line && line.Line.Number == lines[start].Line.Number - 1
            && lines[header].Segments.Skip(1).Any(part => above.Start >= part.Start - 1 && above.End <= part.End + 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the label of the first row begins in a table without headings, as behind a page break: right above the row, line below line.</summary>
    private static int LabelStart(AlignedLine[] lines, int first)
    {
        int limit = lines[first].Figures is [_, var second, ..] ? second.Start : 0;
        int start = first;
        while (start > 0 && first - start < MostLabelLines && lines[start - 1].Segments[^1].End <= limit && lines[start - 1].Line.Number == lines[start].Line.Number - 1)
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the table that begins at a line ends: behind its last row with figures, before the next heading with several parts or the next page.</summary>
    private int TableEnd(int start)
    {
        int end = start;
        int labelEnd = 0;
        int figures = int.MaxValue;
        int limit = int.MaxValue;
        bool areLabelled = true;
        string? corner = null;
        for (int i = start; i < _lines.Length; i++)
        {
            if (_lines[i] is not { } line)
            {
                continue;
            }

            if (_pages[i] != _pages[start] || (end > start && (line.IsSentence || line.IsFootnote)))
            {
                break;
            }

            if (line is { IsMixed: true, Segments.Count: 1 })
            {
                continue; // words with a number among them, such as a caption behind the table
            }

            if (line.FirstFigure >= 0)
            {
                end = i + 1;
                figures = Math.Min(figures, line.Figures[0].Start);
                limit = Math.Min(limit, line.Figures[line.Figures.Count > 1 ? 1 : 0].Start);
                areLabelled &= line.FirstFigure > 0;
                labelEnd = Math.Max(labelEnd, line.Labels.Select(static label => label.End).DefaultIfEmpty(0).Max());
            }
            else if (line.Segments.Count > 1)
            {
                AlignedWord last = line.Segments[^1];
                if (end > start && (last.Start >= figures || last.End > limit || (corner is not null && line.Corner == corner) || (areLabelled && last.Start >= labelEnd)))
                {
                    break;
                }

                corner ??= line.Corner;
            }
        }

        // Labels may go on below the figures of their row, up to where figures begin.
        labelEnd = Math.Max(labelEnd, figures == int.MaxValue ? 0 : figures - 1);
        int most = end + MostLabelLines;
        while (end > start && end < _lines.Length && end < most && _lines[end] is { FirstFigure: < 0, IsSentence: false } rest && _pages[end] == _pages[start] && rest.Segments[^1].End <= labelEnd)
        {
            end++;
        }

        return end;
    }

    /// <summary>The page of each line.</summary>
    private static int[] Pages(IReadOnlyList<TextLine> lines)
    {
        int[] pages = new int[lines.Count];
        for (int i = 1; i < pages.Length; i++)
        {
            pages[i] = pages[i - 1] + (AlignedLine.IsPageBreak(lines[i]) ? 1 : 0);
        }

        return pages;
    }
}
