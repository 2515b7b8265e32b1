using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Groups;
using TemplateGen.Reading.Rows;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading;

/// <summary>A document aligned with one edition.</summary>
internal sealed class EditionReading
{
    private const int MaximumSteps = 100_000;
    private const int MaximumKeys = 10_000;
    private const int LabelWeight = 10;
    private const int LikenessWeight = 5;
    private const int RowWeight = 10;

    private EditionReading(ReportEdition edition) => Edition = edition;

    /// <summary>The edition.</summary>
    internal ReportEdition Edition { get; }

    /// <summary>What was found in the document, in order.</summary>
    internal IReadOnlyList<Token> Tokens { get; private set; } = [];

    /// <summary>The records of the document.</summary>
    internal IReadOnlyList<Record> Records { get; private set; } = [];

    /// <summary>The steps of the document, aligned.</summary>
    internal IReadOnlyList<AlignedStep> Steps { get; private set; } = [];

    /// <summary>The rows that it has.</summary>
    internal IReadOnlyList<RowReading> Rows { get; private set; } = [];

    /// <summary>Figures that found no place.</summary>
    internal IReadOnlyList<Record> Unplaced { get; private set; } = [];

    /// <summary>How much of the document the edition explains.</summary>
    internal int Score { get; private set; }

    /// <summary>How many of the labels of tables were found.</summary>
    internal int LabelsFound { get; private set; }

    /// <summary>How many labels the tables of the edition have.</summary>
    internal int LabelCount { get; private set; }

    /// <summary>Whether the document has more of everything than any report.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Whether as many labels were found as of the smallest part of a report.</summary>
    internal bool HasLabels => LabelsFound >= Math.Max(2, LabelCount / 12);

    /// <summary>Whether the document is a report on this edition at all.</summary>
    /// <remarks>A table with explanations in place of figures is a guide to the form, not a report on it.</remarks>
    internal bool IsReport
    {
        get
        {
            int filled = Rows.Count(static row => row.Found.Count > 0);
            int withFigures = Rows.Count(static row => row.Found.Any(static cell => cell.Kind == TokenKind.Figure) || (row.Found.Count > 0 && row.Found.All(static cell => cell.Kind == TokenKind.Blank)));
            return HasLabels && withFigures > 0 && withFigures * 2 >= filled;
        }
    }

    /// <summary>Aligns a document with an edition.</summary>
    internal static EditionReading Of(SourceDocument document, ReportEdition edition)
    {
        FormLabels form = FormLabels.Of(edition.Template);
        LayoutSequence sequence = form.Sequence;
        LabelMatcher matcher = new(form.Labels);
        RecordBuilder builder = new(new TokenScanner(matcher, form.Marks), new WrappedLabels(matcher));
        EditionReading reading = new(edition) { LabelCount = form.Labels.TableLabelCount };
        List<Record> records = builder.Build(document);
        List<ReadingEvent> steps = ReadingEvent.Of(records);
        if (steps.Count > MaximumSteps)
        {
            reading.IsTooLong = true;
            return reading;
        }

        reading.Tokens = builder.Tokens;
        reading.Records = records;
        reading.Steps = SequenceAligner.Align(sequence, steps);
        (reading.Rows, reading.Unplaced) = RowAssembler.Assemble(sequence, reading.Steps);
        reading.IsTooLong = reading.Rows.Count(static row => row.Key is not null) > MaximumKeys;
        reading.Weigh();
        ForeignHeadings.Apply(reading.Tokens, reading.Rows);
        SwappedColumns.Apply(reading.Steps, reading.Rows);
        return reading;
    }

    /// <summary>Leaves out what tables have that were read as a whole: neither do its rows belong elsewhere, nor is anything left to say of them.</summary>
    /// <param name="groups">The tables.</param>
    /// <returns>Those that have no rows with labels elsewhere in the document, as behind a page break; of the others it is not certain that they were read whole.</returns>
    internal IReadOnlyList<GroupReading> LeaveOut(IReadOnlyList<GroupReading> groups)
    {
        List<GroupReading> whole = [.. groups.Where(group => !Rows.Any(row => row.Table == group.Table && row.Found.Count > 0 && row.Step.Choice?.Match is not null && !group.Has(row.Step.Step.Record)))];
        if (whole.Count > 0)
        {
            Steps = [.. Steps.Where(step => !whole.Exists(group => group.Has(step.Step.Record)))];
            Rows = [.. Rows.Where(row => !whole.Exists(group => group.Table == row.Table || group.Has(row.Step.Step.Record)))];
            Unplaced = [.. Unplaced.Where(record => !whole.Exists(group => group.Has(record)))];
        }

        return whole;
    }

    private void Weigh()
    {
        HashSet<(LayoutItem, string)> found = [];
        foreach (AlignedStep step in Steps)
        {
            if (step.Choice?.Match is { } match)
            {
                Score += match.Cost == 0 ? LabelWeight : LikenessWeight;
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
            Score += row.IsRead ? RowWeight : 0;
            foreach (Token cell in row.Found)
            {
                cell.Item = row.Item;
            }
        }
    }
}
