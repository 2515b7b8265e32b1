using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading;

/// <summary>A document aligned with one edition.</summary>
internal sealed class EditionReading
{
    private const int MaximumSteps = 100_000;
    private const int MaximumKeys = 10_000;
    private const int LongestWordForNone = 2;
    private const int FewestContradictions = 3;

    // More pieces than reports have: finding them twice costs less than keeping them for every edition.
    private const int ManyPieces = 100_000;

    private readonly SourceDocument _document;
    private readonly FormLabels _form;
    private readonly HashSet<SourcePlace> _printed = [];
    private List<ReadingEvent>? _events;

    private EditionReading(SourceDocument document, ReportEdition edition)
    {
        (_document, Edition, _form) = (document, edition, FormLabels.Of(edition.Template));
        LabelCount = _form.Labels.TableLabelCount;
    }

    /// <summary>The edition.</summary>
    internal ReportEdition Edition { get; }

    /// <summary>What was found in the document, in order.</summary>
    internal IReadOnlyList<Token> Tokens { get; private set; } = [];

    /// <summary>Numbers before the labels of rows, which were left out.</summary>
    internal IReadOnlyList<Token> LineNumbers { get; private set; } = [];

    /// <summary>The records of the document.</summary>
    internal IReadOnlyList<Record> Records { get; private set; } = [];

    /// <summary>The steps of the document, aligned.</summary>
    internal IReadOnlyList<AlignedStep> Steps { get; private set; } = [];

    /// <summary>The same before tables that are printed just as the form has them were left out.</summary>
    internal IReadOnlyList<AlignedStep> AllSteps { get; private set; } = [];

    /// <summary>What its column headings say.</summary>
    internal TableHeadings? Headings { get; private set; }

    /// <summary>The rows that it has.</summary>
    internal IReadOnlyList<RowReading> Rows { get; private set; } = [];

    /// <summary>Figures that found no place.</summary>
    internal IReadOnlyList<Record> Unplaced { get; private set; } = [];

    /// <summary>How much of the document the edition explains.</summary>
    internal int Score { get; private set; }

    /// <summary>How much it could explain at most, known before the document is aligned with it.</summary>
    internal int MostScore { get; private set; }

    /// <summary>Whether it must be aligned to know whether the document has too many rows.</summary>
    internal bool MayHaveTooManyKeys { get; private set; }

    /// <summary>How many of the labels of tables were found.</summary>
    internal int LabelsFound { get; private set; }

    /// <summary>How many labels the tables of the edition have.</summary>
    internal int LabelCount { get; }

    /// <summary>Whether the document has more of everything than any report.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Whether as many labels were found as of the smallest part of a report.</summary>
    internal bool HasLabels => LabelsFound >= Math.Max(2, LabelCount / 12);

    /// <summary>Whether the document names the form or a part of it, where it has few of its labels: words such as those of its rows stand in tables of all kinds.</summary>
    private bool IsNamed => LabelsFound >= LabelCount / 4
        || Steps.Any(static step => step.Choice is { Entry.Kind: LayoutItemKind.Section or LayoutItemKind.Caption, Match.Cost: < Costs.OtherNumber })
        || TitleReader.Find(_document, Edition.Template) is not null;

    /// <summary>Whether figures belong to its labels.</summary>
    /// <remarks>A table with explanations in place of figures is a guide to the form, not a report on it; a word for none is no explanation.</remarks>
    internal bool HasFigures
    {
        get
        {
            int filled = Rows.Count(static row => row.Found.Count > 0);
            int withFigures = Rows.Count(HasFigure);
            if (filled > 0 && withFigures * 2 < filled)
            {
                withFigures = Rows.Count(static row => HasFigure(row) || HasAnswer(row));
            }

            return withFigures > 0 && withFigures * 2 >= filled;
        }
    }

    /// <summary>Whether the document is a report on this edition at all.</summary>
    internal bool IsReport => HasLabels && HasFigures && IsNamed;

    /// <summary>Whether a row has a figure or a word for none, or nothing but blank cells.</summary>
    private static bool HasFigure(RowReading row) =>
        row.Found.Any(static cell => cell.Kind == TokenKind.Figure || (cell.Kind == TokenKind.Text && cell.Text.Length <= LongestWordForNone))
        || (row.Found.Count > 0 && row.Found.All(static cell => cell.Kind == TokenKind.Blank));

    /// <summary>Whether a row has a date, a yes or no or a choice where it holds such.</summary>
    private static bool HasAnswer(RowReading row) => row.Cells is { } cells && row.Item.Columns.Index().Any(column => column.Index < cells.Count
        && cells[column.Index].Kind == TokenKind.Text
        && row.Table[row.Item.Node!.Line, column.Item].Kind is { Type: CellType.Date or CellType.Flag or CellType.Choice or CellType.Choices } kind
        && ValueReader.Read(cells[column.Index].Text, kind, null).State == CellState.Value);

    /// <summary>Finds the labels of an edition in a document, and the figures behind them.</summary>
    internal static EditionReading Of(SourceDocument document, ReportEdition edition)
    {
        EditionReading reading = new(document, edition);
        List<ReadingEvent> events = reading.Find();
        if (!reading.IsTooLong)
        {
            reading.MostScore = EditionScore.Most(events, reading._form.Sequence);
            reading.MayHaveTooManyKeys = events.Count(static step => step.Kind == EventKind.Foreign) > MaximumKeys;
        }

        return reading;
    }

    /// <summary>A document aligned with an edition, whether or not it is the one that it follows.</summary>
    internal static EditionReading Aligned(SourceDocument document, ReportEdition edition)
    {
        EditionReading reading = Of(document, edition);
        if (!reading.IsTooLong)
        {
            reading.Align();
        }

        return reading;
    }

    /// <summary>Aligns the document with the edition.</summary>
    internal void Align()
    {
        if (SequenceAligner.Align(_form.Sequence, _events ?? Find()) is not { } steps)
        {
            IsTooLong = true;
            return;
        }

        Steps = AllSteps = steps;
        PaddedRows.Take(steps);
        Lazy<int?> year = new(() => ReportYear.Find(_document, Edition.Template));
        Headings = TableHeadings.Of(Edition.Template, Steps, Records, () => year.Value);
        (Rows, Unplaced) = RowAssembler.Assemble(_form.Sequence, Steps, Headings);
        IsTooLong = Rows.Count(static row => row.Key is not null) > MaximumKeys;
        Weigh();
        ForeignHeadings.Apply(Tokens, Rows);
        SwappedColumns.Apply(Steps, Rows, FormEquations.Of(Edition.Template), (column, heading) => HeadingYears.Agree(column, heading, Edition.Template, () => year.Value));
    }

    /// <summary>Gives up the pieces of a document that has many, for the sake of memory; aligning finds them again.</summary>
    internal void Forget()
    {
        if (Tokens.Count > ManyPieces)
        {
            (Tokens, Records, Steps, AllSteps, Rows, Unplaced, _events) = ([], [], [], [], [], [], null);
        }
    }

    private List<ReadingEvent> Find()
    {
        LabelMatcher matcher = new(_form.Labels);
        RecordBuilder builder = new(new TokenScanner(matcher, _form.Marks), new StackedLabels(matcher), new WrappedLabels(matcher), _form.HasCodes, _form.HasYears ? new YearHeadings(matcher) : null);
        Records = builder.Build(_document);
        (Tokens, LineNumbers) = (builder.Tokens, builder.LineNumbers);
        _events = ReadingEvent.Of(Records);
        IsTooLong = builder.IsFull || _events.Count > MaximumSteps;
        return _events;
    }

    /// <summary>Leaves out what tables have that were read as a whole: neither do its rows belong elsewhere, nor is anything left to say of them.</summary>
    /// <param name="groups">The tables.</param>
    /// <returns>Those that have no rows with labels elsewhere in the document, as behind a page break; of the others it is not certain that they were read whole.</returns>
    internal IReadOnlyList<GroupReading> LeaveOut(IReadOnlyList<GroupReading> groups)
    {
        List<GroupReading> whole = [.. groups.Where(group => !Rows.Any(row => row.Table == group.Table && row.Found.Count > 0 && row.Step.Choice?.Match is not null && !group.Has(row.Step.Step.Record)))];
        Remove(whole);
        return whole;
    }

    /// <summary>Leaves out what tables have that are printed just as the form has them: whatever else looks like a row of theirs is none.</summary>
    /// <param name="tables">The tables.</param>
    /// <returns>Those of which the document does not have the rows elsewhere with other figures.</returns>
    internal IReadOnlyList<GroupReading> LeaveOutPrinted(IReadOnlyList<GroupReading> tables)
    {
        HashSet<SourcePlace> places = [.. tables.SelectMany(static table => table.Places)];
        ILookup<TableLayout, RowReading> elsewhere = Rows.Where(row => row is { IsRead: true, Key: null, Found.Count: > 0, Step.Choice.Match: not null, LabelCost: 0, Step.Step.Record.Limits: RowLimits.Ruled, Table.IsFields: false } && !places.Contains(row.Step.Step.Record.First.Place) && !row.Found.Any(cell => places.Contains(cell.Place))).ToLookup(static row => row.Table);
        List<GroupReading> only = [.. tables.Where(table => !(Headings?.StandOutside(table.Table, places) == true && IsContradicted(table, elsewhere[table.Table])))];
        _printed.UnionWith(only.SelectMany(static table => table.Places));
        Remove(only);
        return only;
    }

    /// <summary>Leaves out what belongs to no table.</summary>
    /// <param name="places">Where it stands.</param>
    internal void LeaveOut(IReadOnlySet<SourcePlace> places)
    {
        _printed.UnionWith(places);
        Remove(places, new HashSet<TableLayout>());
    }

    /// <summary>Whether a table stands in the document again with other figures: in one row it may be something else that looks like it.</summary>
    private static bool IsContradicted(GroupReading table, IEnumerable<RowReading> elsewhere)
    {
        int other = elsewhere.Count(row => table.Rows.FirstOrDefault(printed => printed.Line == row.Item.Node!.Line) is { Lines.Count: 1 } printed && !Says(row, printed.Lines[0]));
        return other >= FewestContradictions && other * 2 > table.Rows.Count;
    }

    private static bool Says(RowReading row, Token?[] printed) =>
        row.Columns.Index().All(column => string.Equals(row.Cells![column.Index].Text.Trim(), printed[column.Item]?.Text.Trim() ?? "", StringComparison.Ordinal));

    /// <summary>Whether no row was found of a table that has one for each entry.</summary>
    internal bool LacksEntries(TableLayout table) => table.Rows.IsRepeated && !Rows.Any(row => row.Table == table && row.Key is not null);

    /// <summary>Says of the tables with a row for each entry that rows of theirs may be lost: figures without a place stand among or behind what is known of them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="groups">The tables that were read as a whole.</param>
    internal void MarkUnread(Report report, IReadOnlyList<GroupReading> groups)
    {
        HashSet<Record> unplaced = [.. Unplaced];
        HashSet<UnplacedRow> amongRows = [.. UnplacedRow.Of(this)];
        TableLayout? table = null;
        int part = -1;
        foreach (AlignedStep step in Steps)
        {
            (table, part) = step.Choice is { } choice ? (choice.Entry.Table, step.Step.Record.Part) : (table, part);
            bool mayBeRow = table is not null && step.Choice is null && step.Step.HasCells && unplaced.Contains(step.Step.Record) && table.Rows.IsRepeated
                && (LacksEntries(table) || (step.Step.Record.Limits != RowLimits.None && step.Step.Record.Part == part) || amongRows.Contains(new UnplacedRow(table, step.Step.Record)));
            if (mayBeRow && groups.All(group => group.Table != table))
            {
                report.Block(table!.Index).IsUnread = true;
            }
        }
    }

    /// <summary>Whether a piece of the document belongs to a table that is printed just as the form has it.</summary>
    internal bool IsPrinted(SourcePlace place) => _printed.Contains(place);

    private void Remove(List<GroupReading> tables)
    {
        HashSet<SourcePlace> places = [.. tables.SelectMany(static table => table.Places)];
        Remove(places, tables.Select(static table => table.Table).ToHashSet());
    }

    private void Remove(IReadOnlySet<SourcePlace> places, HashSet<TableLayout> layouts)
    {
        if (places.Count + layouts.Count > 0)
        {
            bool IsIn(Record record) => places.Contains(record.First.Place) || record.Cells.Exists(cell => places.Contains(cell.Place));
            Steps = [.. Steps.Where(step => !IsIn(step.Step.Record))];
            Rows = [.. Rows.Where(row => !layouts.Contains(row.Table) && !IsIn(row.Step.Step.Record))];
            Unplaced = [.. Unplaced.Where(record => !IsIn(record))];
        }
    }

    private void Weigh()
    {
        HashSet<(LayoutItem, string)> found = [];
        foreach (AlignedStep step in Steps)
        {
            if (step.Choice?.Match is { } match)
            {
                Score += EditionScore.Of(match.Cost);
                step.Step.Label!.Item = match.Target.Item;
                if (match.Target.Item.Table is not null)
                {
                    found.Add((match.Target.Item, match.Target.Official));
                }
            }
        }

        LabelsFound = found.Count;
        foreach (RowReading row in Rows)
        {
            Score += EditionScore.Of(row);
            foreach (Token cell in row.Found)
            {
                cell.Item = row.Item;
            }
        }
    }
}
