using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Rows;

/// <summary>Gives rows of figures without a label their place: only where between two known neighbours just as many rows are wanting.</summary>
/// <param name="sequence">The form.</param>
internal sealed class UnlabelledRows(LayoutSequence sequence)
{
    private const int TellingColumns = 8;

    // How far others like a row are looked for.
    private const int Nearby = 4;

    private readonly List<UnlabelledRun> _runs = [];
    private readonly List<(AlignedStep Step, LayoutItem Row, IReadOnlyList<Token> Cells)> _rivals = [];
    private UnlabelledRun _open = new();
    private bool _isDisturbed;

    /// <summary>Whether a row that the form prints without a label and the document gives one stands beside others like it, as those of several years do: then it is not certain which is meant.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="index">The step of the row.</param>
    internal static bool IsOneOfSeveral(IReadOnlyList<AlignedStep> steps, int index)
    {
        (ReadingEvent row, int columns) = (steps[index].Step, steps[index].Row!.Columns.Length);
        for (int i = Math.Max(0, index - Nearby); i < Math.Min(steps.Count, index + Nearby + 1); i++)
        {
            ReadingEvent other = steps[i].Step;
            if (i != index && other.Kind is EventKind.Foreign or EventKind.Figures && other.Record.Part == row.Record.Part && other.Record.Fits(columns))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A known neighbour begins a new run.</summary>
    /// <param name="position">The state behind it.</param>
    internal void Begin(int position) => _open.Position = position;

    /// <summary>Something unknown stands here, so that order tells nothing of the rows behind it.</summary>
    internal void Disturb() => _isDisturbed = true;

    /// <summary>More figures follow right behind, so that the rows before them may not be what they look like.</summary>
    internal void DisturbOpen() => _open.IsDisturbed = true;

    /// <summary>Figures for the only row of a table stand below its headings once more, so that it is not certain which are the report's.</summary>
    /// <param name="step">Where they stand.</param>
    /// <param name="row">The row.</param>
    /// <param name="cells">The figures.</param>
    internal void AddRival(AlignedStep step, LayoutItem row, IReadOnlyList<Token> cells) => _rivals.Add((step, row, cells));

    /// <summary>The only row of a table where it has no label; null where there are others, or it has one.</summary>
    internal LayoutItem? OnlyRow(TableLayout table) => table.Rows.Lines is [{ Label.Length: 0, Repetition: null } line]
        ? sequence.Items.FirstOrDefault(item => item.Kind == LayoutItemKind.Line && item.Table == table && item.Node == line) : null;

    /// <summary>Adds a row to the run.</summary>
    /// <param name="row">The row.</param>
    /// <param name="owner">The row with a label whose figures run on into this one, or null.</param>
    internal void Add(UnlabelledRow row, RowReading? owner)
    {
        _open.Rows.Add(row);
        _open.Owner ??= owner;
        _open.IsDisturbed |= _isDisturbed;
    }

    /// <summary>A known neighbour ends the run.</summary>
    /// <param name="next">The neighbour, or null at the end of the document.</param>
    internal void Close(LayoutItem? next)
    {
        if (_open.Rows.Count > 0)
        {
            _open.Next = next;
            _runs.Add(_open);
            _open = new UnlabelledRun();
        }

        (_open.Position, _open.IsDisturbed, _isDisturbed) = (-1, false, false);
    }

    /// <summary>Places all rows.</summary>
    /// <param name="labelled">The rows with a label of their own.</param>
    internal IEnumerable<RowReading> Resolve(IReadOnlyList<RowReading> labelled)
    {
        if (_runs.Count == 0)
        {
            yield break;
        }

        HashSet<LayoutItem> known = [.. labelled.Select(static row => row.Item)];
        ILookup<LayoutItem, RowReading> weak = labelled.Where(static row => row.FollowsBareLabel).ToLookup(static row => row.Item);
        List<(UnlabelledRun Run, List<LayoutItem> Rows)> places = [.. _runs.Select(run => (run, Between(run)))];
        HashSet<LayoutItem> disputed = Disputed(places);
        foreach ((UnlabelledRun run, _) in places.Where(static place => place.Rows.Count == 0))
        {
            // The headings of its table stand behind it once more.
            foreach (UnlabelledRow row in run.Rows.Where(row => row.Step.Row is { } item && OnlyRow(item.Table!) == item && row.Found.Any(static cell => FigureText.Parse(cell.Text)?.Number is not null)))
            {
                AddRival(row.Step, row.Step.Row!, row.Found);
            }
        }

        List<RowReading> contended = [.. Contended(places, disputed).Where(row => !known.Contains(row.Item))];
        foreach (RowReading row in contended)
        {
            yield return row;
        }

        places.RemoveAll(place => place.Rows.Count == 1 && contended.Exists(row => row.Item == place.Rows[0]));
        HashSet<LayoutItem> strayed = [];
        foreach ((UnlabelledRun run, List<LayoutItem> rows) in places)
        {
            // The only row of a table may stand below headings that cannot be read, where it has as many figures as few other rows have.
            bool isOnly = run.Rows.Count == 1 && rows.Count == 1 && rows[0].Node!.Label.Length == 0 && rows[0].Columns.Length >= TellingColumns;
            bool isClear = (!run.IsDisturbed || isOnly) && rows.Count == run.Rows.Count
                && rows.TrueForAll(row => !known.Contains(row) && !disputed.Contains(row) && row.Node!.Repetition is null && row.Columns.Length == rows[0].Columns.Length)
                && run.Rows.TrueForAll(row => row.Cells is not null && row.Cells.Count == (row.Columns ?? rows[0].Columns).Length)
                && !_rivals.Exists(rival => rival.Row == rows[0] && !AreSame(rival.Cells, run.Rows[0].Found));
            if (!isClear && run.Owner is { } owner)
            {
                // In text that says nothing about its rows labels may come in batches, as figures do: which of the rows of figures behind the last label is its own
                // is not known then, whatever adds up within a row. So it is behind a label without figures, or what may be one.
                RowLimits limits = owner.Step.Step.Record.Limits;
                owner.Problem = limits == RowLimits.None || (limits == RowLimits.Spaced && (owner.FollowsBareLabel || owner.Step.Step.FollowsText)) ? RowProblem.Strayed : RowProblem.Count;
                if (limits == RowLimits.Ruled)
                {
                    owner.GoOn(run.Rows[0].Found);
                }
            }

            // Figures left over where a row is known already: its label may have strayed from them.
            foreach (RowReading row in isClear ? [] : rows.Where(strayed.Add).SelectMany(row => weak[row]))
            {
                row.Problem = RowProblem.Strayed;
            }

            // Where no row of the table has its label, nothing bears out that they stand in the order of the form.
            bool isBare = isClear && rows.Count > 1 && !labelled.Any(row => row.Table == rows[0].Table && row.Found.Count > 0) && run.Rows.Exists(row => !Says(row.Found, run.Rows[0].Found));
            for (int i = 0; i < run.Rows.Count; i++)
            {
                UnlabelledRow row = run.Rows[i];
                bool mayBeRun = !isClear && run.Rows.Count == 1 && rows.Count == 1 && rows[0].Node!.Label.Length == 0 && !known.Contains(rows[0]);
                bool isRun = mayBeRun && ((row.Step.Step.Record.MayBeCrowded(rows[0].Columns.Length) && !disputed.Contains(rows[0])) || (!run.IsDisturbed && (row.Step.Step.Record.MayBeRun || row.Step.Step.Record.MayBeWholeRow(rows[0].Columns.Length))));
                LayoutItem item = isClear || isRun ? rows[i] : row.Step.Row!;
                yield return new RowReading(item, row.Step)
                {
                    Columns = isClear && row.Columns is { } shown ? shown : item.Columns,
                    Cells = isClear ? row.Cells : null,
                    Found = row.Found,
                    IsInferred = true,
                    Headings = isClear ? row.Headings : [],
                    Rivals = isBare ? [.. rows.Where(other => other != item)] : [],
                    Problem = isBare ? RowProblem.Bare : isClear && row.Headings.Count > 0 ? RowProblem.OtherColumns : isClear ? RowProblem.None : isRun ? RowProblem.Count : RowProblem.Order,
                };
            }
        }
    }

    /// <summary>
    /// The readings of the only row of a table, where figures for it stand there several times and say different things: each is one for each column, and none might be those of another row,
    /// so that one of them is what is sought.
    /// </summary>
    private IEnumerable<RowReading> Contended(List<(UnlabelledRun Run, List<LayoutItem> Rows)> places, HashSet<LayoutItem> disputed)
    {
        foreach (IGrouping<LayoutItem, (UnlabelledRun Run, List<LayoutItem> Rows)> place in places.Where(static place => place.Rows.Count > 0).GroupBy(static place => place.Rows[0]))
        {
            LayoutItem row = place.Key;
            (AlignedStep Step, LayoutItem Row, IReadOnlyList<Token> Cells)[] rivals = [.. _rivals.Where(rival => rival.Row == row)];
            bool isOnly = row.Node!.Label.Length == 0 && row.Columns.Length >= TellingColumns && row.Node.Repetition is null
                && place.All(static place => place.Rows.Count == 1 && place.Run.Rows.Count == 1 && place.Run.Owner is null);
            bool isContended = disputed.Contains(row) || Array.Exists(rivals, rival => !AreSame(rival.Cells, place.First().Run.Rows[0].Found));
            bool areWhole = place.All(place => place.Run.Rows[0] is { Columns: null, Headings.Count: 0 } only && only.Cells?.Count == row.Columns.Length) && Array.TrueForAll(rivals, rival => rival.Cells.Count == row.Columns.Length);
            if (isOnly && isContended && areWhole)
            {
                foreach ((AlignedStep step, IReadOnlyList<Token> cells) in place.Select(static place => (place.Run.Rows[0].Step, place.Run.Rows[0].Cells!)).Concat(rivals.Select(static rival => (rival.Step, rival.Cells)))
                    .OrderBy(static contender => contender.Step.Step.Record.First.Place.Line))
                {
                    yield return new RowReading(row, step) { Cells = cells, Found = cells, IsInferred = true };
                }
            }
        }
    }

    /// <summary>The rows of which several runs may be, unless these say the same: a page may have its tables twice.</summary>
    private static HashSet<LayoutItem> Disputed(List<(UnlabelledRun Run, List<LayoutItem> Rows)> places)
    {
        Dictionary<LayoutItem, (UnlabelledRun Run, List<LayoutItem> Rows)> first = [];
        HashSet<LayoutItem> disputed = [];
        foreach ((UnlabelledRun Run, List<LayoutItem> Rows) place in places)
        {
            foreach (LayoutItem row in place.Rows)
            {
                if (!first.TryAdd(row, place) && !AreLike(first[row], place))
                {
                    disputed.Add(row);
                }
            }
        }

        return disputed;
    }

    private static bool AreLike((UnlabelledRun Run, List<LayoutItem> Rows) one, (UnlabelledRun Run, List<LayoutItem> Rows) other) =>
        one.Rows.SequenceEqual(other.Rows) && one.Run.Rows.Count == other.Run.Rows.Count
            && one.Run.Rows.Zip(other.Run.Rows).All(static rows => Says(rows.First.Found, rows.Second.Found));

    /// <summary>Whether figures are the same, however they are written.</summary>
    private static bool AreSame(IReadOnlyList<Token> cells, IReadOnlyList<Token> others) =>
        cells.Count == others.Count && cells.Zip(others).All(static pair => pair.First.Text == pair.Second.Text
            || (FigureText.Parse(pair.First.Text) is { Number: { } one } && FigureText.Parse(pair.Second.Text) is { Number: { } other } && one == other));

    private static bool Says(IReadOnlyList<Token> cells, IReadOnlyList<Token> others) =>
        cells.Select(static cell => cell.Text).SequenceEqual(others.Select(static cell => cell.Text), StringComparer.Ordinal);

    /// <summary>The rows of the form between the neighbours of a run.</summary>
    private List<LayoutItem> Between(UnlabelledRun run)
    {
        List<LayoutItem> rows = [];
        int line = run.Position < 0 ? -1 : sequence.FiguresAfter(run.Position);
        if (line < 0)
        {
            return rows;
        }

        LayoutItem first = sequence.Items[line];
        bool isSameTable = run.Next?.Table == first.Table;
        bool isBehind = isSameTable && (run.Next!.Index <= line || run.Next.Kind is LayoutItemKind.Caption or LayoutItemKind.Header);
        for (int next = line; next >= 0 && !isBehind && (!isSameTable || next < run.Next!.Index); next = sequence.Items[next].NextLine)
        {
            rows.Add(sequence.Items[next]);
        }

        return rows;
    }
}
