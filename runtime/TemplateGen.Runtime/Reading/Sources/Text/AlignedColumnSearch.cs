namespace TemplateGen.Reading.Sources;

/// <summary>Finds where the columns of figures lie in a table that is aligned with spaces.</summary>
internal static class AlignedColumnSearch
{
    // Of fewer rows none is odd. Pages have no more than so many, and the rows of a page no more figures.
    private const int FewestRows = 8;
    private const int MostRows = 50;
    private const int MostFigures = 20;
    private const int FewestTelling = 3;
    private const int MostMoved = 3;
    private const int Beside = 1;

    /// <summary>
    /// Finds the columns: figures that share a column of characters stand in one column of the table, and so does the heading over them. Null where
    /// two figures of a row would stand in one.
    /// </summary>
    /// <param name="header">The lines above the rows.</param>
    /// <param name="rows">The rows.</param>
    internal static AlignedColumns? Find(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> rows)
    {
        int labelEnd = LabelEndOf(header, rows);
        List<ColumnRange> figures = Figures(rows);
        return (ByPlace(header, rows, figures, Broken(rows, figures), labelEnd) ?? ByRank(rows, labelEnd)?.Below(new AlignedHeadings(header, labelEnd, []))) is { } columns && rows.All(columns.Holds) && !columns.HaveMoved(rows) ? columns : null;
    }

    /// <summary>
    /// Finds the columns where they are certain but for few rows: programs that lay out the text of a page move the figures of a line together where its
    /// label needs more room than they thought. There must be no doubt which rows those are.
    /// </summary>
    /// <param name="header">The lines above the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="moved">The rows that have moved.</param>
    internal static AlignedColumns? WithoutMoved(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> rows, out IReadOnlyList<AlignedLine> moved)
    {
        List<AlignedLine> odds = [];
        moved = odds;
        int broken = Broken(rows, Figures(rows));
        while (MayBeOdd(rows) && odds.Count < MostMoved)
        {
            List<(AlignedLine Row, AlignedColumns? Columns, int Broken)> ways = [.. rows.Select(row => Without(header, [.. rows.Where(other => other != row)], row))];
            int least = ways.Min(static way => way.Broken);
            if (ways.FindAll(way => way.Broken == least) is not [var (odd, columns, _)] || (columns is null && least * 4 > broken * 3))
            {
                return null; // not one row, but many are as none other
            }

            broken = least;
            odds.Add(odd);
            if (columns is not null)
            {
                return columns;
            }

            rows = [.. rows.Where(row => row != odd)];
        }

        return null;
    }

    /// <summary>Where it is not certain where columns lie, but all rows have as many figures, these have their order.</summary>
    /// <param name="rows">The rows.</param>
    internal static AlignedColumns? ByOrder(IReadOnlyList<AlignedLine> rows)
    {
        int count = rows[0].Figures.Count;
        return count >= FewestTelling && rows.Count > 1 && rows.All(row => row.Figures.Count == count) ? AlignedColumns.InOrder(rows, LabelEndOf(rows)) : null;
    }

    /// <summary>Whether few of the rows of a page are not like the others.</summary>
    private static bool MayBeOdd(IReadOnlyList<AlignedLine> rows)
    {
        if (rows.Count is < FewestRows or > MostRows || rows.Any(static row => row.Figures.Count > MostFigures))
        {
            return false;
        }

        return Figures(rows).Count <= MostFigures;
    }

    /// <summary>The columns without a row, and in how many others two figures would stand in one of them; less than none where the columns are certain.</summary>
    private static (AlignedLine Row, AlignedColumns? Columns, int Broken) Without(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> others, AlignedLine row)
    {
        List<ColumnRange> figures = Figures(others);
        int broken = Broken(others, figures);
        AlignedColumns? columns = ByPlace(header, others, figures, broken, LabelEndOf(header, others));
        return columns is not null && others.All(columns.Holds) ? (row, columns, -1) : (row, null, broken);
    }

    /// <summary>In how many rows two figures would stand in one column.</summary>
    private static int Broken(IReadOnlyList<AlignedLine> rows, List<ColumnRange> figures) => figures.Count == 0 ? 0 : rows.Count(row => !AreApart(row, figures));

    /// <summary>Figures that stand one above another are those of one column, and blank ones are told by their headings.</summary>
    private static AlignedColumns? ByPlace(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> rows, List<ColumnRange> figures, int broken, int labelEnd)
    {
        if (figures.Count == 0 || figures[0].Start < labelEnd || broken > 0)
        {
            return null;
        }

        AlignedHeadings headings = new(header, labelEnd, figures);
        if (headings.Columns() is var (columns, weight))
        {
            return new AlignedColumns(columns, labelEnd, weight);
        }

        bool isBare = IsEvenlySpaced(rows) && rows.Any(row => row.Figures.Count < figures.Count);
        return !isBare && AreAll(figures, rows) ? new AlignedColumns(figures, labelEnd).Below(headings) : null;
    }

    /// <summary>
    /// The figures of rows that have most are one for each column, from left to right; those of other rows must each have a column of their own. The first
    /// of a row stands where the label lets it, and so anywhere before the second column.
    /// </summary>
    private static AlignedColumns? ByRank(IReadOnlyList<AlignedLine> rows, int labelEnd)
    {
        AlignedLine[] whole = [.. rows.GroupBy(static row => row.Figures.Count).MaxBy(static group => group.Key)!];
        int count = whole[0].Figures.Count;
        if (count < 2 || IsEvenlySpaced(rows))
        {
            return null;
        }

        List<ColumnRange> columns = [.. Enumerable.Range(0, count).Select(i => whole.Select(row => row.Figures[i].Columns).Aggregate(static (one, other) => one.With(other)))];
        columns[0] = columns[0] with { Start = Math.Min(columns[0].Start, labelEnd) };
        int[] widths = [.. Enumerable.Range(0, count).Select(i => whole.Max(row => row.Figures[i].Columns.Width))];
        foreach (AlignedWord figure in rows.SelectMany(static row => row.Figures).Where(figure => !columns.Exists(figure.Overlaps)))
        {
            // Of figures in one column, kept to whichever side, none begins before a wider one, and none stands far from the others.
            int next = columns.FindIndex(column => column.Start > figure.Start);
            bool mayBeBefore = next != 0 && figure.Columns.Width <= widths[(next < 0 ? count : next) - 1] && figure.Start - columns[(next < 0 ? count : next) - 1].End <= Beside;
            bool mayBeBehind = next >= 0 && figure.Columns.Width > widths[next] && columns[next].Start - figure.End <= Beside;
            if (mayBeBefore && !mayBeBehind)
            {
                int before = (next < 0 ? count : next) - 1;
                columns[before] = columns[before] with { End = figure.End };
            }
            else if (mayBeBehind && !mayBeBefore)
            {
                columns[next] = columns[next] with { Start = figure.Start };
            }
        }

        return columns.Zip(columns.Skip(1)).All(static pair => pair.First.End <= pair.Second.Start) ? new AlignedColumns(columns, labelEnd) : null;
    }

    /// <summary>The column behind the labels, and behind the beginning of the first that stands alone right above the rest of it: below a heading over labels, it is none of a column.</summary>
    private static int LabelEndOf(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> rows)
    {
        int end = LabelEndOf(rows);
        int first = rows.Min(static row => row.Figures[0].Start);
        for (int i = header.Count - 1; i >= 0 && header[i].Segments is [var piece] && piece.End <= first && rows[0].Labels.Any(piece.Overlaps); i--)
        {
            end = Math.Max(end, piece.End);
        }

        return end;
    }

    private static int LabelEndOf(IReadOnlyList<AlignedLine> rows) => rows.Max(static row => row.Extent.LabelEnd);

    /// <summary>Where figures stand, but those that a label has pushed out of their column.</summary>
    /// <remarks>Those belong to one column whose gap is less than half of the least between two figures of a row, since those are of two.</remarks>
    private static List<ColumnRange> Figures(IReadOnlyList<AlignedLine> rows)
    {
        List<ColumnRange> figures = [];
        int least = int.MaxValue;
        foreach (AlignedLine row in rows)
        {
            figures.AddRange(row.Extent.Figures);
            least = Math.Min(least, row.Extent.LeastGap);
        }

        return ColumnRange.Merge(figures, least == int.MaxValue ? 0 : (least + 1) / 2);
    }

    /// <summary>
    /// Whether there is a row with a figure in each column, or for each two neighbours a row with a figure in both: two that are never filled together may be
    /// one whose figures are scattered. So may any two where all rows with a figure in one stand above those with one in the other, or where each row has a
    /// figure in just one of them.
    /// </summary>
    private static bool AreAll(List<ColumnRange> columns, IReadOnlyList<AlignedLine> rows)
    {
        if (rows.Any(row => row.Figures.Count == columns.Count))
        {
            return true;
        }

        List<int[]> filled = [.. columns.Select(column => rows.Index().Where(row => row.Item.Figures.Any(figure => figure.Overlaps(column))).Select(static row => row.Index).ToArray())];
        return filled.Zip(filled.Skip(1)).All(static pair => pair.First.Intersect(pair.Second).Any())
            && filled.TrueForAll(one => filled.TrueForAll(other => one[^1] >= other[0]))
            && (rows.Count < FewestTelling || filled.TrueForAll(one => filled.TrueForAll(other => one.Length + other.Length != rows.Count || one.Intersect(other).Any())));
    }

    /// <summary>Whether the same gap stands before all figures: then it parts them, and a blank cell left none of its own.</summary>
    private static bool IsEvenlySpaced(IReadOnlyList<AlignedLine> rows) => rows.SelectMany(Gaps).Distinct().Take(2).Count() < 2;

    private static IEnumerable<int> Gaps(AlignedLine row) =>
        row.Words.Skip(Math.Max(row.FirstFigure, 1)).Zip(row.Words.Skip(Math.Max(row.FirstFigure, 1) - 1), static (word, before) => word.Start - before.End);

    /// <summary>Whether no two figures of a row stand in one column; one that was pushed stands in the first.</summary>
    private static bool AreApart(AlignedLine row, List<ColumnRange> columns)
    {
        int column = 0;
        int last = -1;
        foreach (ColumnRange figure in row.Extent.Figures)
        {
            while (column < columns.Count && columns[column].End <= figure.Start)
            {
                column++;
            }

            if (column < columns.Count && figure.Overlaps(columns[column]))
            {
                if (column == last)
                {
                    return false;
                }

                last = column;
            }
        }

        return row.Pushed is not { } pushed || (pushed.Start < columns[0].End && row.Figures.Count(figure => figure.Overlaps(columns[0])) <= 1);
    }
}
