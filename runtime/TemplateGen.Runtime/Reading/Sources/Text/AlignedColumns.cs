namespace TemplateGen.Reading.Sources;

/// <summary>Where the columns of figures lie in a table that is aligned with spaces.</summary>
internal sealed class AlignedColumns
{
    private readonly List<ColumnRange> _columns;

    /// <summary>Makes them.</summary>
    /// <param name="columns">Where they lie.</param>
    /// <param name="labelEnd">The column behind the labels.</param>
    /// <param name="weight">How much speaks for each row.</param>
    internal AlignedColumns(List<ColumnRange> columns, int labelEnd, int weight = 1)
    {
        _columns = columns;
        LabelEnd = labelEnd;
        Weight = weight;
    }

    /// <summary>Columns of which only the order is certain: each row has a figure for each.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="labelEnd">The column behind the labels.</param>
    internal static AlignedColumns InOrder(IReadOnlyList<AlignedLine> rows, int labelEnd) => new(
        [.. Enumerable.Range(0, rows[0].Figures.Count).Select(i => new ColumnRange(rows.Min(row => row.Figures[i].Start), rows.Max(row => row.Figures[i].End)))], labelEnd)
    { AreHeaded = false, IsOrder = true };

    /// <summary>Whether only their order is certain.</summary>
    internal bool IsOrder { get; private init; }

    /// <summary>How many columns there are.</summary>
    internal int Count => _columns.Count;

    /// <summary>The column behind the labels.</summary>
    internal int LabelEnd { get; }

    /// <summary>Where the first column begins, its heading included.</summary>
    internal int First => _columns[0].Start;

    /// <summary>The second column, up to which labels may reach where their row has no figures.</summary>
    internal int Limit => _columns.Count > 1 ? _columns[1].Start : int.MaxValue;

    /// <summary>How much speaks for each row: more where headings stand over the columns.</summary>
    internal int Weight { get; }

    /// <summary>Whether each heading stands over the column whose heading it is; otherwise where headings stand says nothing.</summary>
    internal bool AreHeaded { get; private init; } = true;

    /// <summary>The same below headings that do not say where the columns are: they may stand over them all the same, one over each.</summary>
    /// <param name="headings">The headings.</param>
    internal AlignedColumns Below(AlignedHeadings headings) => new(_columns, LabelEnd, Weight)
    {
        AreHeaded = headings.Leaves.Select(leaf => Under(new AlignedWord(leaf.Start, leaf.End, 0, 0)).First).SequenceEqual(Enumerable.Range(0, Count)),
    };

    /// <summary>Whether each figure of a row stands in a column of its own.</summary>
    internal bool Holds(AlignedLine row)
    {
        int last = -1;
        foreach (AlignedWord figure in row.Figures)
        {
            int place = Find(row, figure);
            if (place <= last)
            {
                return false;
            }

            last = place;
        }

        return true;
    }

    /// <summary>
    /// Whether some rows stand one column to the left of the others: those with a figure in the first column have none in the last, and those with one in the last have
    /// none in the first. Or few rows have a figure in the first, and it stands where the labels of others do.
    /// </summary>
    internal bool HaveMoved(IReadOnlyList<AlignedLine> rows)
    {
        AlignedLine[] before = [.. rows.Where(row => Find(row, row.Figures[0]) == 0)];
        AlignedLine[] behind = [.. rows.Where(row => Find(row, row.Figures[^1]) == Count - 1)];
        bool areApart = before.Length + behind.Length == rows.Count && before.Length > 0 && behind.Length > 0 && !before.Intersect(behind).Any();
        int edge = before.Where(static row => row.Pushed is null).Select(static row => row.Figures[0].End).DefaultIfEmpty(int.MaxValue).Min();
        return areApart || (before.Length * 2 < rows.Count && rows.Except(before).Any(row => row.Labels.Any(label => label.End >= edge)));
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

    /// <summary>The column that a figure of a row stands in, or -1; one that touches its label stands before the first.</summary>
    internal int Find(AlignedLine row, AlignedWord figure) => figure == row.Figures[0] && figure.End < Limit && (figure == row.Pushed || Find(figure) < 0) ? 0 : Find(figure);

    /// <summary>The columns that a heading stands over: those whose middle lies under it, or the nearest.</summary>
    internal (int First, int Count) Under(AlignedWord word)
    {
        int first = _columns.FindIndex(column => column.DoubledMiddle >= 2 * word.Start && column.DoubledMiddle <= 2 * word.End);
        if (first < 0)
        {
            int middle = word.Columns.DoubledMiddle;
            return (_columns.Index().MinBy(column => Math.Abs(column.Item.DoubledMiddle - middle)).Index, 1);
        }

        int last = _columns.FindLastIndex(column => column.DoubledMiddle <= 2 * word.End);
        return (first, Math.Max(1, last - first + 1));
    }

    /// <summary>The headings of a line, those parted that stand over one column each with a single space between them.</summary>
    internal List<AlignedWord> Headings(AlignedLine line) => AlignedHeadings.Parts(line, _columns);
}
