using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>Rows of a table whose columns are aligned with spaces, as printed text and pages of PDF have them: a gap shows where a cell is blank.</summary>
/// <remarks>Where the columns are not certain, the lines are left to be read as plain text, in which the order of figures is all there is.</remarks>
internal sealed class AlignedTable
{
    private const int MostMarks = 3;

    private readonly IReadOnlyList<AlignedLine> _header;
    private readonly IReadOnlyList<AlignedLine> _body;
    private readonly AlignedColumns _columns;
    private readonly HashSet<AlignedLine> _moved;
    private readonly int _labels;
    private readonly bool _haveRemarks;

    private AlignedTable(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> body, AlignedColumns columns, IReadOnlyList<AlignedLine> moved, bool goesOn, Func<AlignedLine, int> place, int end)
    {
        // What stands alone above the first row, below the headings, may be the beginning of its label.
        int heads = header.Count;
        int limit = Math.Max(columns.LabelEnd, columns.First);
        while (heads > 0 && header[heads - 1].Segments[^1].End <= (header[heads - 1].Segments.Count == 1 ? limit : columns.LabelEnd))
        {
            heads--;
        }

        _header = [.. header.Take(columns.AreHeaded ? heads : 0)];
        _body = [.. header.Skip(heads), .. body];
        _columns = columns;
        _moved = [.. moved];
        _labels = body.Where(line => line.IsRow && !IsLoose(line)).Max(static line => line.Labels.Count());
        _haveRemarks = body.Any(static line => line.Remarks.Count > 0);
        (Start, End, GoesOn) = (place(First), end, goesOn);
    }

    /// <summary>The first of its lines.</summary>
    internal AlignedLine First => _header.Count > 0 ? _header[0] : _body[0];

    /// <summary>The place of that line.</summary>
    internal int Start { get; }

    /// <summary>The place of the line behind it.</summary>
    internal int End { get; }

    /// <summary>Whether it goes on with the table before it, its columns standing elsewhere.</summary>
    internal bool GoesOn { get; }

    /// <summary>How much speaks for its columns: its rows, and headings over them.</summary>
    internal int Weight => _body.Count(line => line.IsRow && !_moved.Contains(line)) * _columns.Weight;

    /// <summary>The table that lines are, or null where their columns are not certain.</summary>
    /// <param name="header">The lines above the first row with figures.</param>
    /// <param name="body">The lines from there on.</param>
    /// <param name="place">Says where a line stands.</param>
    /// <param name="end">The place of the line behind them.</param>
    /// <param name="goesOn">Whether the table before goes on.</param>
    internal static AlignedTable? Of(IReadOnlyList<AlignedLine> header, IReadOnlyList<AlignedLine> body, Func<AlignedLine, int> place, int end, bool goesOn)
    {
        AlignedLine[] figures = [.. body.Where(static line => line.IsRow)];
        if (figures.Length == 0 || body.Any(static line => line.IsMixed))
        {
            return null;
        }

        // One column of figures, beside which marks stand in place of the units where a row has no figure: there are no columns to find.
        if (figures.Any(static line => line.Figures.Count > 1 && !HasDigit(line)) && figures.All(static line => HasDigit(line) ? line.Figures.Count == 1 : line.Figures.Count < MostMarks) && figures.Any(HasDigit))
        {
            return null;
        }

        // Nothing but zeros are several figures, of which a row that is the only one does not say whose they are.
        if (figures is [var only] && only.Figures.Any(figure => figure.Length > 1 && only.Line.Span.Slice(figure.First, figure.Length).IndexOfAnyExcept('0') < 0))
        {
            return null;
        }

        IReadOnlyList<AlignedLine> moved = [];
        if ((AlignedColumnSearch.Find(header, figures) ?? AlignedColumnSearch.WithoutMoved(header, figures, out moved) ?? AlignedColumnSearch.ByOrder(figures)) is not { Count: > 1 } columns)
        {
            return null;
        }

        // Their order tells lines as well, unless labels are broken over them.
        if (columns.IsOrder && figures.Length == body.Count)
        {
            return null;
        }

        moved = columns.IsOrder ? figures : moved;

        // Rows that are all whole need no columns to be read, and lines say nothing that their order does not, unless labels are broken over them.
        if (figures.Length == body.Count && header.Count < 2 && Array.TrueForAll(figures, line => line.Figures.Count == columns.Count && line.Labels.Count() < 2))
        {
            return null;
        }

        // A line of words between the rows that reaches into the columns is no part of a label.
        return body.Any(line => !line.IsRow && line.Segments[^1].End > columns.Limit && line.Segments.Count > 1) ? null
            : new AlignedTable(header, body, columns, moved, goesOn, place, end);
    }

    /// <summary>Whether another table has the same lines with the same figures in the same columns.</summary>
    internal bool SaysAs(AlignedTable other) => Start == other.Start && End == other.End && _columns.Count == other._columns.Count
        && _body.Count == other._body.Count && _body.Zip(other._body).All(pair => Places(pair.First).SequenceEqual(other.Places(pair.Second)));

    /// <summary>Adds its rows.</summary>
    internal void AddTo(RowCollector rows)
    {
        bool startsPart = !GoesOn;
        foreach (List<SourceCell> cells in Header())
        {
            Add(cells, 0);
        }

        foreach (AlignedLine line in _body)
        {
            if (IsLoose(line))
            {
                // Where its figures belong only their order tells.
                rows.Pieces++;
                rows.Add(RowForm.Running, true, [new SourceCell((SourceLine[])[line.Line.Trimmed(0, line.Line.Text.Length)!.Value], new SourcePlace(line.Line.Number, 1))]);
                continue;
            }

            Add(line.IsRow ? Row(line) : Words(line), _labels, line.IsRow && _haveRemarks);
        }

        void Add(List<SourceCell> cells, int labels, bool hasRemark = false)
        {
            rows.Pieces += cells.Count;
            rows.Add(new SourceRow(RowForm.Ruled, startsPart, cells.ToArray()) { Labels = labels, HasRemark = hasRemark, IsOrdered = labels > 0 && _columns.IsOrder });
            startsPart = false;
        }
    }

    /// <summary>Whether figures of a row have moved, and are too few to have each a column in their order.</summary>
    private bool IsLoose(AlignedLine line) => _moved.Contains(line) && line.Figures.Count != _columns.Count;

    /// <summary>The column of each figure of a row. One for each column, they stand in them in their order, wherever they have moved.</summary>
    private IEnumerable<int> Places(AlignedLine line) => !line.IsRow || IsLoose(line) ? []
        : line.Figures.Select((figure, i) => _moved.Contains(line) ? i : _columns.Find(line, figure));

    /// <summary>A row: its labels in the last of the label cells, then a cell for each column.</summary>
    private List<SourceCell> Row(AlignedLine line)
    {
        SourcePlace edge = new(line.Line.Number, line.Line.Text.Length + 1);
        AlignedWord[] labels = [.. line.Labels];
        List<SourceCell> cells = [.. Enumerable.Repeat(new SourceCell([], new SourcePlace(line.Line.Number, 1)), _labels - labels.Length), .. labels.Select(label => Cell(line, label))];
        SourceCell[] values = new SourceCell[_columns.Count];
        Array.Fill(values, new SourceCell([], edge));
        foreach ((int column, AlignedWord figure) in Places(line).Zip(line.Figures))
        {
            values[column] = Cell(line, figure);
        }

        // A blank cell stands right before the next one that is not.
        for (int i = values.Length - 2; i >= 0; i--)
        {
            values[i] = values[i].IsBlank ? values[i] with { Place = values[i + 1].Place } : values[i];
        }

        cells.AddRange(values);
        if (_haveRemarks)
        {
            cells.Add(OfLines([.. line.Remarks], edge));
        }

        return cells;
    }

    private static List<SourceCell> Words(AlignedLine line) => [.. line.Segments.Select(segment => Cell(line, segment))];

    /// <summary>The headings: one row for those over several columns each line, then one of those over one, whose parts stand over each other.</summary>
    private List<List<SourceCell>> Header()
    {
        List<List<SourceCell>> rows = [];
        List<SourceLine>[] leaves = [.. Enumerable.Range(0, _columns.Count).Select(static _ => new List<SourceLine>())];
        List<SourceLine> corner = [];
        foreach (AlignedLine line in _header)
        {
            List<SourceCell> spanning = [];
            foreach (AlignedWord segment in _columns.Headings(line))
            {
                bool isLabel = segment.End <= _columns.LabelEnd || (segment.Start < _columns.LabelEnd && _columns.Find(segment) < 0);
                (int first, int count) = _columns.Under(segment);
                if (isLabel)
                {
                    corner.Add(line.Source(segment));
                }
                else if (count == 1)
                {
                    leaves[first].Add(line.Source(segment));
                }
                else if (Downwards(line, segment) is { } parts)
                {
                    foreach ((int column, AlignedWord word) in parts)
                    {
                        leaves[column].Add(line.Source(word));
                    }
                }
                else
                {
                    spanning.Add(Cell(line, segment) with { ColumnSpan = count });
                }
            }

            if (spanning.Count > 0)
            {
                rows.Add(spanning);
            }
        }

        SourcePlace place = new(_header.Count > 0 ? _header[^1].Line.Number : 1, 1);
        List<SourceLine> remarks = [.. _header.SelectMany(static line => line.Remarks)];
        List<SourceCell> last = [.. Enumerable.Range(0, _labels).Select(i => OfLines(i == 0 ? corner : [], place)), .. leaves.Select(lines => OfLines(lines, place)),
            .. remarks.Count > 0 ? (SourceCell[])[OfLines(remarks, place)] : []];
        if (last.Exists(static cell => !cell.IsBlank))
        {
            rows.Add(last);
        }

        return rows;
    }

    /// <summary>The words of a heading that stand one over each column, as headings printed downwards do; null where they do not.</summary>
    private List<(int Column, AlignedWord Word)>? Downwards(AlignedLine line, AlignedWord segment)
    {
        List<(int Column, AlignedWord Word)> parts = [];
        foreach (AlignedWord word in line.Words.Where(segment.Contains))
        {
            (int first, int count) = _columns.Under(word);
            if (count != 1 || parts.Exists(part => part.Column == first))
            {
                return null;
            }

            parts.Add((first, word));
        }

        return parts.Count > 1 ? parts : null;
    }

    private static bool HasDigit(AlignedLine line) => line.Figures.Any(figure => line.Line.Span.Slice(figure.First, figure.Length).ContainsAnyInRange('0', '9'));

    private static SourceCell OfLines(List<SourceLine> lines, SourcePlace place) => new(lines.ToArray(), lines.Count > 0 ? lines[0].Place : place);

    private static SourceCell Cell(AlignedLine line, AlignedWord word) => SourceCell.Of(line.Source(word), default);
}
