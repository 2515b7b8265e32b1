namespace TemplateGen.Reading.Sources;

/// <summary>Where the columns of figures lie in a table that is aligned with spaces.</summary>
internal sealed class AlignedColumns
{
    private readonly List<(int Start, int End)> _columns;

    private AlignedColumns(List<(int Start, int End)> columns, int labelEnd)
    {
        _columns = columns;
        LabelEnd = labelEnd;
    }

    /// <summary>How many columns there are.</summary>
    internal int Count => _columns.Count;

    /// <summary>The column behind the labels.</summary>
    internal int LabelEnd { get; }

    /// <summary>
    /// Finds the columns: figures that share a column of characters stand in one column of the table, and so does the heading over them. Null where
    /// two figures of a row would stand in one.
    /// </summary>
    /// <param name="header">The lines above the rows.</param>
    /// <param name="rows">The rows.</param>
    internal static AlignedColumns? Of(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> rows)
    {
        int labelEnd = rows.SelectMany(static row => row.Labels).Select(static label => label.End).DefaultIfEmpty(0).Max();
        List<(int Start, int End)> figures = Merge(rows.SelectMany(static row => row.Figures));
        if (figures.Count == 0 || figures[0].Start < labelEnd || rows.Any(row => !AreApart(row.Figures, figures)))
        {
            return null;
        }

        List<(int Start, int End)> headings = Leaves(header, labelEnd, figures);
        List<(int Start, int End)> columns = Merge(figures.Concat(headings).Select(static range => new AlignedWord(range.Start, range.End, 0, 0)));

        // A heading may stand over several columns of figures, or a figure between two headings: then the headings say nothing.
        bool isSound = columns.TrueForAll(column => figures.Count(figure => Overlaps(figure, column)) <= 1 && headings.Count(heading => Overlaps(heading, column)) <= 1);
        bool isHeaded = isSound && (headings.Count == 0 || figures.TrueForAll(figure => headings.Exists(heading => Overlaps(heading, figure))));
        bool isBorneOut = isHeaded && headings.Count > 0;
        if (!isBorneOut && IsEvenlySpaced(rows) && rows.Any(row => row.Figures.Count < figures.Count))
        {
            return null;
        }

        return isHeaded ? new AlignedColumns(columns, labelEnd)
            : rows.Any(row => row.Figures.Count == figures.Count) ? new AlignedColumns(figures, labelEnd)
            : null;
    }

    /// <summary>The only column that a word stands in, or -1.</summary>
    internal int Find(AlignedWord word)
    {
        int found = -1;
        for (int i = 0; i < _columns.Count; i++)
        {
            if (word.Overlaps(_columns[i]))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>The columns that a heading stands over: those whose middle lies under it, or the nearest.</summary>
    internal (int First, int Count) Under(AlignedWord word)
    {
        int first = _columns.FindIndex(column => column.Start + column.End >= 2 * word.Start && column.Start + column.End <= 2 * word.End);
        if (first < 0)
        {
            int middle = word.Start + word.End;
            return (_columns.Index().MinBy(column => Math.Abs(column.Item.Start + column.Item.End - middle)).Index, 1);
        }

        int last = _columns.FindLastIndex(column => column.Start + column.End <= 2 * word.End);
        return (first, Math.Max(1, last - first + 1));
    }

    /// <summary>The headings that stand over one column each: those with no two others below them. Parts of one heading stand over each other.</summary>
    private static List<(int Start, int End)> Leaves(IReadOnlyList<AlignedLine> header, int labelEnd, List<(int Start, int End)> figures)
    {
        List<AlignedWord> leaves = [];
        for (int i = 0; i < header.Count; i++)
        {
            foreach (AlignedWord segment in header[i].Segments.Where(segment => segment.Start >= labelEnd))
            {
                bool isSpanning = figures.Count(segment.Overlaps) > 1
                    || header.Skip(i + 1).Any(below => below.Segments.Count(other => other.Start >= labelEnd && segment.Overlaps(other)) > 1);
                if (!isSpanning)
                {
                    leaves.Add(segment);
                }
            }
        }

        return Merge(leaves);
    }

    /// <summary>Whether the same gap stands before all figures: then it parts them, and a blank cell left none of its own.</summary>
    private static bool IsEvenlySpaced(IReadOnlyList<AlignedLine> rows) => rows.SelectMany(Gaps).Distinct().Take(2).Count() < 2;

    private static IEnumerable<int> Gaps(AlignedLine row) =>
        row.Words.Skip(Math.Max(row.FirstFigure, 1)).Zip(row.Words.Skip(Math.Max(row.FirstFigure, 1) - 1), static (word, before) => word.Start - before.End);

    private static bool AreApart(IReadOnlyList<AlignedWord> words, List<(int Start, int End)> columns) =>
        columns.TrueForAll(column => words.Count(word => word.Overlaps(column)) <= 1);

    private static bool Overlaps((int Start, int End) one, (int Start, int End) other) => one.Start < other.End && other.Start < one.End;

    /// <summary>The ranges of columns that words stand in: those that share a column stand in one.</summary>
    internal static List<(int Start, int End)> Merge(IEnumerable<AlignedWord> words)
    {
        List<(int Start, int End)> merged = [];
        foreach (AlignedWord word in words.OrderBy(static word => word.Start))
        {
            if (merged.Count > 0 && word.Start < merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, word.End));
            }
            else
            {
                merged.Add((word.Start, word.End));
            }
        }

        return merged;
    }
}
