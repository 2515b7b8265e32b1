using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Gathers where the value columns lie in each part of a table: rows that are complete show it, and so do column headings that are.
/// </summary>
internal sealed class PartColumns
{
    // More than enough to know a table by, and few enough to look at for each of its rows.
    private const int MostPlaces = 400;

    private readonly Dictionary<(int Part, TableLayout Table), List<ColumnPlaces>> _places = [];

    private readonly Dictionary<(int Part, TableLayout Table, int Width), int> _first = [];

    private TrimmedRows _trimmed = new();

    /// <summary>Whether a cell is not the first column's: its heading stands elsewhere over rows as wide.</summary>
    internal bool IsElsewhere(Record record, TableLayout table, int cell) => _first.TryGetValue((record.Part, table, record.Width), out int first) && first != cell;

    /// <summary>Gathers what a document shows.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="headings">What its headings say.</param>
    internal static PartColumns Of(IReadOnlyList<AlignedStep> steps, TableHeadings headings)
    {
        PartColumns columns = new() { _trimmed = TrimmedRows.Of(steps) };
        HashSet<(int, TableLayout)>? ragged = null;

        // A row that is not as its headings say shows nothing.
        foreach (AlignedStep step in steps.Where(step => step.Row is { Columns.Length: > 0 } && step.Step.Record.Limits == RowLimits.Ruled && !headings.Contradict(step)))
        {
            Record record = step.Step.Record;
            int count = headings.Shown(step).Columns.Length;
            int[]? cells = count == 0 ? null : Complete(record, count)
                ?? (record.Cells.Count == count && record.HasContent && !(record.Cells[0].Kind == TokenKind.Blank && (ragged ??= Ragged(steps)).Contains((record.Part, step.Row!.Table!)))
                    ? [.. record.Cells.Select(cell => cell.Cell - record.Start)]
                    : null);
            if (cells is not null)
            {
                columns.Add(record.Part, step.Row!.Table!, new ColumnPlaces(cells, record.Width, record.LabelEnd, step.Row.Node!.Depth, record));
            }
        }

        columns.AddHeadings(steps);
        columns.LeaveOutStray();
        return columns;
    }

    /// <summary>The cells of a row that ends with its last figure, as the rows of its part do; null elsewhere.</summary>
    internal IReadOnlyList<Token>? Trimmed(Record record, LayoutItem row) => _trimmed.Cells(record, row);

    /// <summary>Blank cells for a row of which nothing but the label stands there, where that is what is left of one; null elsewhere.</summary>
    internal IReadOnlyList<Token>? Blanks(Record record, LayoutItem row) => record.Foreign is null && !record.HasContent ? _trimmed.Cells(record, row) : null;

    /// <summary>Where the columns of a row lie by what other rows of its part show.</summary>
    internal List<ColumnPlaces> Others(Record record, LayoutItem row)
    {
        List<ColumnPlaces> others = [];
        if (_places.TryGetValue((record.Part, row.Table!), out List<ColumnPlaces>? places))
        {
            others.EnsureCapacity(places.Count);
            foreach (ColumnPlaces place in places)
            {
                if (place.Owner != record && place.Of(row) is { } other)
                {
                    others.Add(other);
                }
            }
        }

        return others;
    }

    /// <summary>The cells of the figures of a row that has just as many as there are columns, and nothing else but a remark behind them; otherwise null.</summary>
    internal static int[]? Complete(Record record, int columns)
    {
        if (record.FigureCount != columns)
        {
            return null;
        }

        int[] cells = new int[columns];
        int found = 0;
        foreach (Token cell in record.Cells)
        {
            if (cell.Kind == TokenKind.Figure)
            {
                cells[found++] = cell.Cell - record.Start;
            }
            else if (cell.Kind != TokenKind.Blank && found < columns)
            {
                return null;
            }
        }

        return cells;
    }

    /// <summary>
    /// Rows with a gap among their figures show nothing where the headings are elsewhere: one of the figures stands outside the columns. Nor do rows that
    /// begin with a blank cell which the first heading does not stand over: that cell belongs to their label.
    /// </summary>
    private void LeaveOutStray()
    {
        foreach (((int _, TableLayout table), List<ColumnPlaces> places) in _places)
        {
            places.RemoveAll(place => place.Owner is { Cells: [{ Kind: TokenKind.Blank } blank, ..] } owner && blank.Cell - owner.Start == place.Cells[0] && IsElsewhere(owner, table, place.Cells[0]));
            List<ColumnPlaces> headings = [.. places.Where(static place => place is { IsHeading: true, Ends: null })];
            places.RemoveAll(place => !place.IsHeading && !place.IsDense
                && headings.Exists(heading => (heading.Width == place.Width || place.Owner!.IsOnGrid) && heading.Cells.Length == place.Cells.Length && !heading.AreAt(place.Cells)));
        }
    }

    /// <summary>
    /// Tables of which most rows have another number of cells than there are columns: one with just as many of which the first is blank may have that one beside its label.
    /// </summary>
    private static HashSet<(int Part, TableLayout Table)> Ragged(IReadOnlyList<AlignedStep> steps) => steps
        .Where(static step => step is { Row.Columns.Length: > 0, Step.Record: { Limits: RowLimits.Ruled, HasContent: true } })
        .GroupBy(static step => (step.Step.Record.Part, step.Row!.Table!))
        .Where(static part => part.Count(static step => step.Step.Record.Cells.Count == step.Row!.Columns.Length) * 2 < part.Count())
        .Select(static part => part.Key)
        .ToHashSet();

    private void Add(int part, TableLayout table, ColumnPlaces places)
    {
        if (!_places.TryGetValue((part, table), out List<ColumnPlaces>? all))
        {
            _places[(part, table)] = all = [];
        }

        if (all.Count < MostPlaces)
        {
            all.Add(places);
        }
    }

    private void AddHeadings(IReadOnlyList<AlignedStep> steps)
    {
        // On a grid headings above one another may end in different columns and yet be over the same ones.
        var headings = steps
            .Where(static step => step.Choice is { Entry.Kind: LayoutItemKind.Header } && step.Step.Record.Limits == RowLimits.Ruled)
            .GroupBy(static step => (step.Step.Record.Part, step.Choice!.Value.Entry, step.Step.Record.IsOnGrid ? 0 : step.Step.Record.Width));
        foreach (var heading in headings)
        {
            // Of headings above one another the lowest stands over the figures.
            SortedDictionary<int, Token> lowest = [];
            foreach (AlignedStep step in heading)
            {
                if (step.Step.Label!.Matches.Any(static match => match.Target.Column is { Line: >= 0 }))
                {
                    lowest[step.Step.Label.Cell - step.Step.Record.Start] = step.Step.Label;
                }
            }

            LayoutItem item = heading.Key.Entry;
            foreach (Token first in lowest.Values.Where(token => token.Matches.Any(match => match.Target.Item == item && match.Target.Column == item.Table!.Columns.Lines[0])).Take(1))
            {
                _first[(heading.Key.Part, item.Table!, heading.Max(static step => step.Step.Record.Width))] = first.Cell - heading.First().Step.Record.Start;
            }

            List<Token> heads = WithoutRepeats(lowest.Values);
            if (Heads(heads, item))
            {
                int[] cells = [.. heads.Select(head => head.Cell - heading.First().Step.Record.Start)];
                int[] ends = [.. cells.Skip(1).Append(Math.Max(cells[^1] + heads[^1].Width, lowest.Keys.Last() + 1))];
                bool isWide = ends.Zip(cells).Any(static pair => pair.First > pair.Second + 1);
                Add(heading.Key.Part, item.Table!, new ColumnPlaces(cells, heading.Max(static step => step.Step.Record.Width), -1, -1, null) { Ends = isWide ? ends : null });
            }
        }
    }

    /// <summary>Headings side by side with the same wording are one that was copied into each cell that it covers.</summary>
    private static List<Token> WithoutRepeats(IEnumerable<Token> headings)
    {
        List<Token> kept = [];
        foreach (Token heading in headings)
        {
            if (kept.Count == 0 || kept[^1].Text != heading.Text)
            {
                kept.Add(heading);
            }
        }

        return kept;
    }

    /// <summary>Whether headings stand over every column, in order.</summary>
    private static bool Heads(List<Token> headings, LayoutItem item)
    {
        IReadOnlyList<AxisNode> columns = item.Table!.Columns.Lines;
        return headings.Count == columns.Count && headings.Zip(columns).All(pair =>
            pair.First.Matches.Any(match => match.Target.Item == item && match.Target.Column == pair.Second));
    }
}
