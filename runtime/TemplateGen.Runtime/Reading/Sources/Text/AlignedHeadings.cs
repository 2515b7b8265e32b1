namespace TemplateGen.Reading.Sources;

/// <summary>The headings over the columns of a table that is aligned with spaces.</summary>
internal sealed class AlignedHeadings
{
    private const int Above = 3;
    private const int Beside = 2;
    private const int FewestBelow = 3;

    private readonly List<ColumnRange> _figures;
    private readonly List<AlignedWord>[] _lines;
    private readonly HashSet<int> _spanningLines = [];
    private readonly List<ColumnRange>? _lowest;
    private List<ColumnRange> _leaves = [];

    /// <summary>
    /// Finds the headings that stand over one column each, from the lowest line up: parts of one heading stand over each other, and what stands over two of
    /// them, or over a heading that does, is none.
    /// </summary>
    /// <param name="header">The lines above the rows.</param>
    /// <param name="labelEnd">The column behind the labels.</param>
    /// <param name="figures">Where the figures stand.</param>
    internal AlignedHeadings(IReadOnlyList<AlignedLine> header, int labelEnd, List<ColumnRange> figures)
    {
        _figures = figures;
        _lines = [.. header.Select(line => Parts(line, figures).FindAll(part => part.Start >= labelEnd))];
        List<ColumnRange> spanning = [];
        for (int i = _lines.Length - 1; i >= 0; i--)
        {
            List<AlignedWord> over = _lines[i].FindAll(part => part.CountIn(figures) > 1 || part.CountIn(_leaves) > 1 || part.CountIn(spanning) > 0);
            if (over.Count > 0)
            {
                spanning.AddRange(over.Select(static part => part.Columns));
                _spanningLines.Add(i);
            }

            _leaves = ColumnRange.Merge(_leaves.Concat(_lines[i].Except(over).Select(static part => part.Columns)));
            _lowest = _leaves.Count == figures.Count ? _leaves : _lowest;
        }
    }

    /// <summary>Where those stand that are over one column each.</summary>
    internal IReadOnlyList<ColumnRange> Leaves => _leaves;

    /// <summary>
    /// The columns that headings and figures make together, and how much the headings say: more where figures stand right below them. Null where it is not
    /// certain which figures stand under which heading.
    /// </summary>
    internal (List<ColumnRange> Columns, int Weight)? Columns() =>
        _leaves.Count == 0 ? null
        : OneForEach() is { } paired ? (paired, Beside)
        : AboveEachOther() is { } above ? (above, Above)
        : SideBySide() is { } beside ? (beside, Beside)
        : null;

    /// <summary>
    /// The headings of a line, those parted that have a single space between them but stand over a column of figures each. Where one does not, they may have
    /// been pushed together, and where they stand says nothing.
    /// </summary>
    internal static List<AlignedWord> Parts(AlignedLine line, List<ColumnRange> columns)
    {
        List<AlignedWord> parts = [];
        foreach (AlignedWord segment in line.Segments)
        {
            AlignedWord[] words = [.. line.Words.Where(segment.Contains)];
            bool areApart = words.Length > 1
                && Array.TrueForAll(words, word => word.CountIn(columns) == 1)
                && columns.TrueForAll(column => words.Count(word => word.Overlaps(column)) <= 1);
            if (areApart)
            {
                parts.AddRange(words);
            }
            else
            {
                parts.Add(segment);
            }
        }

        return parts;
    }

    /// <summary>
    /// The lower headings with the figures, where they are just as many: what stands above them between two is a heading over several columns that is narrower than
    /// those, and no column of its own. Figures say so that stand beside the lower headings as all others do, and not so beside that one.
    /// </summary>
    private List<ColumnRange>? OneForEach()
    {
        if (_lowest is not { } lowest || _leaves.Count <= lowest.Count || lowest.Count < FewestBelow)
        {
            return null;
        }

        int[] offsets = [.. _figures.Zip(lowest, static (figure, leaf) => figure.DoubledMiddle - leaf.DoubledMiddle)];
        bool areOver = _leaves.Where(leaf => !lowest.Exists(leaf.Overlaps)).All(over => over.Start > lowest[0].Start && over.End < lowest[^1].End
            && _figures.Index().All(figure => !figure.Item.Overlaps(over) || IsOdd(figure.Item.DoubledMiddle - over.DoubledMiddle, offsets, figure.Index)));
        List<ColumnRange> columns = [.. _figures.Zip(lowest, static (figure, leaf) => leaf.With(figure))];
        return areOver && columns.Zip(columns.Skip(1)).All(static pair => pair.First.End <= pair.Second.Start) ? columns : null;
    }

    /// <summary>Whether a distance is none in which other figures stand beside their headings, while the figure's own from its heading is.</summary>
    private static bool IsOdd(int distance, int[] offsets, int own)
    {
        int[] others = [.. offsets.Where((_, i) => i != own)];
        (int least, int most) = (others.Min(), others.Max());
        return (distance < least || distance > most) && offsets[own] >= least && offsets[own] <= most;
    }

    /// <summary>Figures and headings that share a column of characters stand over each other; a heading over several columns of figures says nothing.</summary>
    private List<ColumnRange>? AboveEachOther()
    {
        List<ColumnRange> columns = ColumnRange.Merge(_figures.Concat(_leaves));
        bool isSound = columns.TrueForAll(column => _figures.Count(column.Overlaps) <= 1 && _leaves.Count(column.Overlaps) == 1);
        return isSound && MayBeBlank(columns) ? columns : null;
    }

    /// <summary>
    /// Where they do not share a column: figures all begin at their heading or behind it, or all at it or before it, and nothing of a column reaches into
    /// the next.
    /// </summary>
    private List<ColumnRange>? SideBySide()
    {
        List<ColumnRange>? behind = Join([.. _figures.Select(figure => _leaves.FindLastIndex(leaf => leaf.Start <= figure.Start))]);
        List<ColumnRange>? before = Join([.. _figures.Select(figure => _leaves.FindIndex(leaf => leaf.Start >= figure.Start))]);
        List<ColumnRange>? found = behind is null || before is null ? behind ?? before : behind.SequenceEqual(before) ? behind : null;
        return found is not null && MayBeBlank(found) ? found : null;
    }

    /// <summary>The headings with the figures that stand under them; null where two stand under one, or reach into another column.</summary>
    private List<ColumnRange>? Join(int[] places)
    {
        if (places.Any(static place => place < 0) || places.Zip(places.Skip(1)).Any(static pair => pair.First >= pair.Second))
        {
            return null;
        }

        List<ColumnRange> columns = [.. _leaves];
        foreach ((ColumnRange figure, int place) in _figures.Zip(places))
        {
            columns[place] = columns[place].With(figure);
        }

        return columns.Zip(columns.Skip(1)).All(static pair => pair.First.End <= pair.Second.Start) ? columns : null;
    }

    /// <summary>
    /// Whether the headings without a figure below may be those of blank columns: they stand in line with headings of other columns. One in line with headings
    /// over several columns may be such a one itself, unless it stands outside of all others: over which it would stand, there is nothing.
    /// </summary>
    private bool MayBeBlank(List<ColumnRange> columns)
    {
        List<ColumnRange> filled = columns.FindAll(column => _figures.Exists(column.Overlaps));
        return columns.Except(filled).All(column =>
        {
            int lowest = Array.FindLastIndex(_lines, line => line.Exists(part => part.Overlaps(column)));
            return _spanningLines.Contains(lowest) ? column == columns[0] || column == columns[^1] : _lines[lowest].Exists(part => filled.Exists(part.Overlaps));
        });
    }
}
