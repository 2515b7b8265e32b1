using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Rows;

/// <summary>Makes rows of aligned steps: matches cells with columns, and gives rows without a label their place where order leaves no choice.</summary>
internal sealed class RowAssembler
{
    private readonly IReadOnlyList<AlignedStep> _steps;
    private readonly TableHeadings _headings;
    private readonly PartColumns _columns;
    private readonly MergedCells _merged;
    private readonly FormEquations _equations;
    private readonly UnlabelledRows _unlabelled;
    private readonly LabelSurroundings _surroundings;
    private readonly Template _template;
    private readonly Func<int?> _year;
    private readonly List<RowReading> _rows = [];
    private readonly HashSet<Record> _used = [];

    private RowAssembler(LayoutSequence sequence, IReadOnlyList<AlignedStep> steps, TableHeadings headings, Func<int?> year)
    {
        (_steps, _headings, _template, _year) = (steps, headings, sequence.Template, year);
        _columns = PartColumns.Of(steps, headings);
        _equations = FormEquations.Of(sequence.Template);
        _merged = new MergedCells(_equations);
        _unlabelled = new UnlabelledRows(sequence);
        _surroundings = new LabelSurroundings(steps);
    }

    /// <summary>Makes the rows of a document.</summary>
    /// <param name="sequence">The form.</param>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="headings">What its column headings say.</param>
    /// <param name="year">The year of the report, found where it is asked for.</param>
    /// <returns>The rows, read or not, and the records that found no place.</returns>
    internal static (List<RowReading> Rows, List<Record> Unplaced) Assemble(LayoutSequence sequence, IReadOnlyList<AlignedStep> steps, TableHeadings headings, Func<int?> year)
    {
        foreach (AlignedStep step in steps.Where(static step => step.Row is not null))
        {
            MergedCells.Spread(step.Step.Record);
        }

        // A column of codes may keep the rows from being as their headings say.
        headings.Apply(isLast: false);
        RowCodes.Take([.. steps.Where(step => !headings.Cover(step))]);
        headings.Apply(isLast: true);
        RemarkColumns.Take(steps, headings);
        RowAssembler assembler = new(sequence, steps, headings, year);
        for (int i = 0; i < steps.Count; i++)
        {
            assembler.Take(i);
        }

        assembler._unlabelled.Close(null);
        List<RowReading> rows = [.. assembler._rows, .. assembler._unlabelled.Resolve(assembler._rows)];
        List<Record> unplaced = [.. steps.Where(static step => step.Row is null && step.Step.HasCells).Select(static step => step.Step.Record)
            .Where(record => record.HasContent && !assembler._used.Contains(record))];
        PartedLabels.LeaveDoubt(steps, rows, unplaced);
        return (rows, unplaced);
    }

    private void Take(int index)
    {
        AlignedStep step = _steps[index];
        if (step.Step.FollowsText || step.Choice is null)
        {
            _unlabelled.Disturb();
        }

        if (step.Choice is not { } choice)
        {
            if (SplitRow(index) is { } split)
            {
                split.GoOn(step.Step.Record.Cells);
                _used.Add(step.Step.Record);
            }
            else if ((BrokenRow(index) ?? WrappedRow(index)) is { } broken)
            {
                broken.GoOn(step.Step.Record.Cells);
                _used.Add(step.Step.Record);
            }
            else if (OnlyRow(index) is { } only)
            {
                _unlabelled.AddRival(step, only, step.Step.Record.Cells);
            }
            else if (step.Step is { Kind: EventKind.Figures, FollowsText: false } && index > 0 && _steps[index - 1].IsUnlabelled)
            {
                _unlabelled.DisturbOpen();
            }

            return;
        }

        Record record = step.Step.Record;
        bool isOwn = step.Row is not null && !step.IsUnlabelled;
        if ((choice.Match is not null || isOwn) && !_surroundings.HeadsRow(index))
        {
            _unlabelled.Close(choice.Entry);
            _unlabelled.Begin(isOwn ? choice.Position : choice.Entry.LabelPosition);
        }

        if (isOwn)
        {
            AddLabelled(index, step, record);
        }
        else if (step.Row is not null)
        {
            AddUnlabelled(step, record, record.Cells, SplitRow(index), step.Step.Kind == EventKind.Foreign && MayBeOther(index));
        }
        else if (choice.Entry is { Kind: LayoutItemKind.Line, Columns.Length: > 0 } && !step.Step.HasCells && _columns.Blanks(record, choice.Entry) is { } blanks)
        {
            _rows.Add(new RowReading(choice.Entry, step) { Cells = blanks, Found = blanks, LabelCost = choice.Match!.Value.Cost });
        }
        else if (choice.Entry.Kind == LayoutItemKind.Line && !_headings.Cover(step) && WithText(index, choice.Entry) is { } cells)
        {
            _rows.Add(new RowReading(choice.Entry, step) { Cells = cells, Found = cells, LabelCost = choice.Match!.Value.Cost });
        }
    }

    /// <summary>The only row of a table, which has no label, where figures for it without a place of their own stand right below the headings of the table.</summary>
    private LayoutItem? OnlyRow(int index)
    {
        AlignedStep step = _steps[index];
        return step.Step is { Kind: EventKind.Figures, FollowsText: false, Record: var record } && index > 0 && _steps[index - 1].Choice?.Entry is { Kind: LayoutItemKind.Header, Table: { } table }
            && _unlabelled.OnlyRow(table) is { } only && record.Fits(only.Columns.Length) && record.Cells.Exists(static cell => FigureText.Parse(cell.Text)?.Number is not null) ? only : null;
    }

    private void AddLabelled(int index, AlignedStep step, Record record)
    {
        LayoutItem row = _headings.Shown(step);
        RowFit fit = RowFitter.Fit(record, row, _columns, true);
        IReadOnlyList<Token>? cells = fit.Cells is { } fitting ? _merged.Part(row, fitting) : WithText(index, row);
        int columns = row.Columns.Length;
        bool isRun = cells is null && record.Limits == RowLimits.None && record.Cells.Count > columns && record.Fits(columns);
        bool isOdd = _headings.Contradict(step);
        bool isBlank = !record.HasContent && record.Cells.Count >= columns;
        RowReading reading = new(step.Row!, step)
        {
            Columns = row.Columns,
            Cells = isRun ? record.Cells[..columns] : isBlank ? record.Cells[..columns] : cells,
            Found = isRun ? record.Cells[..columns] : record.Cells,
            Surplus = record.Remark is { Kind: not TokenKind.Blank } remark ? [.. fit.Surplus, remark] : fit.Surplus,
            BlankCount = fit.BlankCount,
            Rivals = step.Rivals,
            FollowsBareLabel = _surroundings.IsBareLabel(index, step.Row!) || _surroundings.FollowsBareLabel(index, step.Row!),
            Key = step.Step.Kind == EventKind.Foreign ? record.Foreign!.Text.Trim() : null,
            LabelCost = step.Choice!.Value.Match?.Cost ?? 0,
            Headings = isOdd ? _headings.Wordings(step) : [],
            Aside = record.Aside,
            Problem = step.Rivals.Count > 0 ? RowProblem.Doubt
                : _surroundings.HasStrayed(index, step.Row!) ? RowProblem.Strayed
                : isOdd ? RowProblem.OtherColumns
                : record.MayBeWholeRow(columns) || record.MayEndInRemark ? RowProblem.Count
                : cells is null && !isRun && !isBlank && record.HasContent ? RowProblem.Count
                : RowProblem.None,
        };
        _rows.Add(reading);
        if (isRun)
        {
            AddUnlabelled(step, record, record.Cells[columns..], reading);
        }
        else if (Beginning(index, reading) is { } beginning)
        {
            reading.GoOn(beginning.Cells);
        }
    }

    /// <summary>The row right above figures without a label where it lacks figures: they may be its own, printed on the next line.</summary>
    private RowReading? SplitRow(int index)
    {
        AlignedStep step = _steps[index];
        RowReading? above = index > 0 && _rows.Count > 0 && _rows[^1].Step == _steps[index - 1] ? _rows[^1] : null;
        return step.Step is { Kind: EventKind.Figures, FollowsText: false, Record.Limits: not RowLimits.None } && above?.Step.Step.Record.Limits == step.Step.Record.Limits
            && above.Step.Step.Record.Part == step.Step.Record.Part && above.Step.Step.Record.FigureCount + step.Step.Record.FigureCount <= above.Item.Columns.Length
            && !ReachesEnd(above.Step.Step.Record, above.Item.Columns.Length) ? above : null;
    }

    /// <summary>Whether a row has a cell for each column and a figure in the last: blank as some may be, nothing of it stands elsewhere.</summary>
    private static bool ReachesEnd(Record record, int columns) => record.Limits == RowLimits.Ruled && record.Cells.Count >= columns && record.Cells[^1].Kind == TokenKind.Figure;

    /// <summary>The row right above a lone figure where the equations within it do not hold: a figure of its may be broken over two lines.</summary>
    private RowReading? BrokenRow(int index)
    {
        AlignedStep step = _steps[index];
        RowReading? above = index > 0 && _rows.Count > 0 && _rows[^1].Step == _steps[index - 1] ? _rows[^1] : null;
        return step.Step is { Kind: EventKind.Figures, FollowsText: false, Record: { Limits: not RowLimits.Ruled, Cells.Count: 1 } } && above is { IsRead: true, Step.Step.Record.Limits: RowLimits.Spaced }
            && IsBroken(above) ? above : null;
    }

    /// <summary>The row right above a lone figure in a row without anything else, where a figure stands right over it: that may be broken over two lines.</summary>
    private RowReading? WrappedRow(int index)
    {
        Record record = _steps[index].Step.Record;
        return _steps[index].Step is { Kind: EventKind.Figures, FollowsText: false } && record is { Limits: RowLimits.Ruled, FigureCount: 1 }
            && index > 0 && _rows.Count > 0 && _rows[^1] is { IsRead: true } above && above.Step == _steps[index - 1] && above.Step.Step.Record is { Limits: RowLimits.Ruled } row && row.Part == record.Part
            && IsInLine(record, row) ? above : null;
    }

    /// <summary>The lone figure right above a row whose equations do not hold, where it stands right over one of its figures: that may be broken over two lines.</summary>
    private Record? Beginning(int index, RowReading row)
    {
        AlignedStep? above = index > 0 ? _steps[index - 1] : null;
        return above is { Choice: null, Step: { Kind: EventKind.Figures, FollowsText: false, Record: { Limits: RowLimits.Ruled, FigureCount: 1 } record } } && record.Part == row.Step.Step.Record.Part
            && row is { IsRead: true, Step.Step.Record.Limits: RowLimits.Ruled } && IsBroken(row)
            && IsInLine(record, row.Step.Step.Record) ? record : null;
    }

    /// <summary>Whether the figures of a record stand right over or under figures of another.</summary>
    private static bool IsInLine(Record record, Record other) => record.Cells.TrueForAll(cell => cell.Kind == TokenKind.Blank || (cell.Kind == TokenKind.Figure && other.Cells.Exists(figure => figure.Kind == TokenKind.Figure && figure.Cell == cell.Cell)));

    /// <summary>Whether a row as it stands breaks an equation within it.</summary>
    private bool IsBroken(RowReading row) => _equations.OfRow(row.Table.Index, row.Item.Node!.Line)
        .Any(equation => equation.IsWithinRow && !equation.CanHold(cell => row.PlaceOf(cell) is >= 0 and var place ? RowCandidate.NumberOf(row.Cells![place]) : null));

    /// <summary>Whether a row that the form prints without a label has one that may say that it is another row.</summary>
    private bool MayBeOther(int index) =>
        (!NeutralLabels.Has(_steps[index].Step.Record.Foreign!.Text, _steps[index].Row!, _template, _year) && !_surroundings.StandsBeforeLabels(index)) || UnlabelledRows.IsOneOfSeveral(_steps, index);

    private void AddUnlabelled(AlignedStep step, Record record, List<Token> cells, RowReading? owner, bool mayBeOther = false)
    {
        LayoutItem row = _headings.Shown(step);
        int[]? shown = row == step.Row ? null : row.Columns;
        IReadOnlyList<string> headings = _headings.Contradict(step) ? _headings.Wordings(step) : [];
        int columns = row.Columns.Length;
        if (record.Limits == RowLimits.Ruled)
        {
            RowFit fit = RowFitter.Fit(record, row, _columns, false);
            _unlabelled.Add(new UnlabelledRow(step, mayBeOther || record.MayBeWholeRow(columns) ? null : fit.Cells, cells) { Columns = shown, Headings = headings }, owner);
            return;
        }

        foreach (Token[] chunk in cells.Chunk(columns))
        {
            _unlabelled.Add(new UnlabelledRow(step, chunk, chunk) { Columns = shown, Headings = headings }, owner);
        }
    }

    /// <summary>Whether a text may be what is left of a broken label, and no word in place of a figure.</summary>
    private bool IsPieceOfLabel(string text) => _template.Tables.Any(table => table.Rows.Nodes.Any(node => node.Label.Contains(text, StringComparison.Ordinal)));

    /// <summary>
    /// The cells of a row in running text where a text stands in place of one figure: only if with it there are just as many cells as
    /// columns, and the next label follows.
    /// </summary>
    private List<Token>? WithText(int index, LayoutItem row)
    {
        Record record = _steps[index].Step.Record;
        if (record.Limits != RowLimits.None || index + 1 >= _steps.Count)
        {
            return null;
        }

        AlignedStep next = _steps[index + 1];
        Record rest = next.Step.Record;
        bool goesOn = next.Step.Kind == EventKind.Foreign && next.Row is null && rest.Continues
            && record.Cells.Count + 1 + rest.Cells.Count == row.Columns.Length && !IsPieceOfLabel(rest.Foreign!.Text) && !PageNumbers.IsMark(rest.Foreign.Text);
        bool isEnd = index + 2 >= _steps.Count || !_steps[index + 2].Step.Record.Continues;
        if (!goesOn || !isEnd)
        {
            return null;
        }

        _used.Add(rest);
        return [.. record.Cells, rest.Foreign!, .. rest.Cells];
    }
}
