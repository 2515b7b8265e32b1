using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Crossed;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Flowing;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Head;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading;

/// <summary>A document aligned with one edition.</summary>
internal sealed class EditionReading
{
    private const int MaximumSteps = 100_000;
    private const int MaximumKeys = 10_000;

    // More pieces than reports have: finding them twice costs less than keeping them for every edition.
    private const int ManyPieces = 100_000;

    private readonly SourceDocument _document;
    private readonly FormLabels _form;
    private readonly Lazy<(TitleValues Values, SourcePlace Place)?> _title;
    private readonly Lazy<int?> _year;
    private List<ReadingEvent>? _events;

    private EditionReading(SourceDocument document, ReportEdition edition, SourceDocument asItStands)
    {
        (_document, Edition, _form) = (document, edition, FormLabels.Of(edition.Template));
        LabelCount = _form.Labels.TableLabelCount;
        _title = new(() => TitleReader.Find(asItStands, edition.Template));
        _year = new(() => Title?.Values.Year ?? StatedYears.Find(asItStands, edition.Template)?.Year);
    }

    /// <summary>The edition.</summary>
    internal ReportEdition Edition { get; }

    /// <summary>What the title of the document says and where it stands, or null; it is sought once, when it is first asked for.</summary>
    internal (TitleValues Values, SourcePlace Place)? Title => _title.Value;

    /// <summary>The year that the title states, else the text; null where neither does.</summary>
    internal int? Year => _year.Value;

    /// <summary>What was found in the document, in order.</summary>
    internal IReadOnlyList<Token> Tokens { get; private set; } = [];

    /// <summary>Numbers before the labels of rows, which were left out.</summary>
    internal IReadOnlyList<Token> LineNumbers { get; private set; } = [];

    /// <summary>Tables that have columns of the form beside their figures, or parted into several tables.</summary>
    internal IReadOnlyList<CrossedTable> Crossed { get; private set; } = [];

    /// <summary>The records of the document.</summary>
    internal IReadOnlyList<Record> Records { get; private set; } = [];

    /// <summary>The steps of the document, aligned.</summary>
    internal IReadOnlyList<AlignedStep> Steps { get; private set; } = [];

    /// <summary>The same before tables that are printed just as the form has them were left out.</summary>
    internal IReadOnlyList<AlignedStep> AllSteps { get; private set; } = [];

    /// <summary>Where the pieces stand that were left out since they are printed just as the form has them.</summary>
    internal HashSet<SourcePlace> Printed { get; } = [];

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
        || Title is not null;

    /// <summary>Whether figures belong to its labels.</summary>
    internal bool HasFigures => FigureEvidence.IsIn(Rows, Title is not null);

    /// <summary>Whether the document is a report on this edition at all.</summary>
    internal bool IsReport => HasLabels && HasFigures && IsNamed;

    /// <summary>Finds the labels of an edition in a document, and the figures behind them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="asItStands">What its title is looked for in, if what is aligned was made of another document.</param>
    internal static EditionReading Of(SourceDocument document, ReportEdition edition, SourceDocument? asItStands = null)
    {
        EditionReading reading = new(document, edition, asItStands ?? document);
        List<ReadingEvent> events = reading.Find();
        if (!reading.IsTooLong)
        {
            reading.MostScore = EditionScore.Most(events, reading._form.Sequence) + EditionScore.Of(reading.Crossed);
            reading.MayHaveTooManyKeys = events.Count(static step => step.Kind == EventKind.Foreign) > MaximumKeys;
        }

        return reading;
    }

    /// <summary>A document aligned with an edition, whether or not it is the one that it follows.</summary>
    internal static EditionReading Aligned(SourceDocument document, ReportEdition edition, SourceDocument? asItStands = null)
    {
        EditionReading reading = Of(document, edition, asItStands);
        if (!reading.IsTooLong)
        {
            reading.Align();
        }

        return reading;
    }

    /// <summary>Aligns the document with the edition, as far as it can still be chosen.</summary>
    /// <param name="best">What another edition explains: one that is outdone once its labels are aligned has no rows.</param>
    internal void Align(int best = int.MinValue)
    {
        if (SequenceAligner.Align(_form.Sequence, _events ?? Find()) is not { } steps)
        {
            IsTooLong = true;
            return;
        }

        Steps = AllSteps = steps;
        if (EditionChoice.IsOutdone(EditionScore.Most(steps) + EditionScore.Of(Crossed), best) && !MayHaveTooManyKeys)
        {
            return;
        }

        PaddedRows.Take(steps);
        Lazy<int?> headed = new(() => HeadedYear.Find(Steps, Edition.Template));
        int? Stated() => Year ?? headed.Value;
        Headings = TableHeadings.Of(Edition.Template, Steps, Records, Stated);
        (List<RowReading> rows, List<Record> unplaced) = RowAssembler.Assemble(_form.Sequence, Steps, Headings, Stated);
        (Rows, Unplaced) = FlowedTables.Read(_document, _form, Tokens, Steps, rows, unplaced);
        (Rows, Unplaced) = RowInParts.Read(_form.Sequence, Tokens, Steps, Rows, Unplaced);
        (Rows, Unplaced) = new WantingRows(Tokens, Steps, FormEquations.Of(Edition.Template)).Read(_form.Sequence, Rows, Unplaced);
        IsTooLong = Rows.Count(static row => row.Key is not null) > MaximumKeys;
        Weigh();
        if (_document.Pages.Count > 0)
        {
            PartedLabels.LeaveBetween(Steps, Rows, Unplaced);
        }

        PartedLabels.LeaveBroken(Steps, Rows, Unplaced);
        ForeignHeadings.Apply(Tokens, Rows, FormEquations.Of(Edition.Template));
        bool SaysYear(AxisNode column, string heading) => HeadingYears.Agree(column, heading, Edition.Template, Stated);
        SwappedColumns.Apply(Steps, Rows, FormEquations.Of(Edition.Template), SaysYear);
        OppositeHeadings.Apply(Steps, Rows, FormEquations.Of(Edition.Template), SaysYear);
        MovedTotals.Apply(Rows, FormEquations.Of(Edition.Template));
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
        RecordBuilder builder = new(new TokenScanner(matcher, _form.Marks), new BrokenHeadings(matcher), new StackedLabels(matcher), new WrappedLabels(matcher), _form.HasCodes, _form.HasYears ? new YearHeadings(matcher) : null, new CellCollector(_form.Sequence, matcher));
        Records = builder.Build(_document);
        (Tokens, LineNumbers, Crossed) = (builder.Tokens, builder.LineNumbers, builder.Crossed);
        _events = ReadingEvent.Of(Records);
        IsTooLong = builder.IsFull || _events.Count > MaximumSteps;
        return _events;
    }

    /// <summary>Takes out what other readers took.</summary>
    /// <param name="places">Where it stands.</param>
    /// <param name="tables">The tables that were read as a whole.</param>
    internal void Remove(IReadOnlySet<SourcePlace> places, IReadOnlySet<TableLayout> tables)
    {
        if (places.Count + tables.Count > 0)
        {
            bool IsIn(Record record) => places.Contains(record.First.Place) || record.Cells.Exists(cell => places.Contains(cell.Place));
            Steps = [.. Steps.Where(step => !IsIn(step.Step.Record))];
            Rows = [.. Rows.Where(row => !tables.Contains(row.Table) && !IsIn(row.Step.Step.Record))];
            Unplaced = [.. Unplaced.Where(record => !IsIn(record))];
        }
    }

    /// <summary>Whether no row was found of a table that has one for each entry.</summary>
    internal bool LacksEntries(TableLayout table) => table.Rows.IsRepeated && !Rows.Any(row => row.Table == table && row.Key is not null);

    /// <summary>Says of the tables with a row for each entry that rows of theirs may be lost: figures without a place stand among or behind what is known of them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="groups">The tables that were read as a whole.</param>
    internal void MarkUnread(Report report, IReadOnlyList<GroupReading> groups)
    {
        HashSet<Record> unplaced = [.. Unplaced];
        HashSet<TableLayout> withEntries = [.. Rows.Where(static row => row.Key is not null).Select(static row => row.Table)];
        HashSet<UnplacedRow> amongRows = [.. UnplacedRow.Of(this)];
        TableLayout? table = null;
        int part = -1;
        foreach (AlignedStep step in Steps)
        {
            (table, part) = step.Choice is { } choice ? (choice.Entry.Table, step.Step.Record.Part) : (table, part);
            bool mayBeRow = table is not null && step.Choice is null && step.Step.HasCells && unplaced.Contains(step.Step.Record) && table.Rows.IsRepeated
                && (!withEntries.Contains(table) || (step.Step.Record.Limits != RowLimits.None && step.Step.Record.Part == part)
                    || amongRows.Contains(new UnplacedRow(table, step.Step.Record)));
            if (mayBeRow && groups.All(group => group.Table != table))
            {
                report.Block(table!.Index).IsUnread = true;
            }
        }
    }

    private void Weigh()
    {
        HashSet<(LayoutItem, string)> found = [];
        Score = EditionScore.Of(Crossed);
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
