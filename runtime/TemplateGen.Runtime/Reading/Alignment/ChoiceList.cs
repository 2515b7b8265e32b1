namespace TemplateGen.Reading.Alignment;

/// <summary>Lists the ways to understand a step of a document.</summary>
/// <param name="sequence">The form.</param>
internal sealed class ChoiceList(LayoutSequence sequence)
{
    private readonly List<Choice> _ways = [];

    /// <summary>What it costs to leave a step aside.</summary>
    internal static int SkipCost(ReadingEvent step) => step.Kind switch
    {
        EventKind.Figures => Costs.SkippedFigures,
        EventKind.Foreign => Costs.SkippedForeign,
        _ => (step.Label!.Matches.IsExact ? Costs.SkippedLabel : Costs.SkippedLikeness)
            + (step.HasCells ? Costs.SkippedFigures : 0),
    };

    /// <summary>The ways that do not depend on what was seen before.</summary>
    internal Choice[] Of(ReadingEvent step)
    {
        _ways.Clear();
        if (step.Kind == EventKind.Foreign)
        {
            AddRepeated(step);
            return [.. _ways];
        }

        foreach (LabelMatch match in step.Kind == EventKind.Figures ? LabelMatches.None : step.Label!.Matches)
        {
            Add(step, match);
        }

        return [.. _ways];
    }

    /// <summary>The way to understand cells without a label of the form behind a state, or null.</summary>
    internal Choice? Following(ReadingEvent step, int position)
    {
        int line = step.Kind is EventKind.Figures or EventKind.Foreign && position >= 0 ? sequence.FiguresAfter(position) : -1;
        if (line >= 0 && step.Kind == EventKind.Foreign)
        {
            // A row that the form prints without a label may be given one.
            LayoutItem row = sequence.Items[line];
            return row.Node is { Label.Length: 0, Repetition: null } && step.Record.Limits == RowLimits.Ruled && step.Record.Fits(row.Columns.Length)
                ? new Choice(row, row.ValuesPosition, Costs.Unlabelled, null)
                : null;
        }

        return line >= 0 && (step.Record.Fits(sequence.Items[line].Columns.Length) || (sequence.Items[line].Node!.Label.Length == 0 && (step.Record.MayBeRun || step.Record.MayBeCrowded(sequence.Items[line].Columns.Length))))
            ? new Choice(sequence.Items[line], sequence.Items[line].ValuesPosition, Costs.Unlabelled, null)
            : null;
    }

    private void Add(ReadingEvent step, LabelMatch match)
    {
        LayoutItem item = match.Target.Item;
        if (!step.HasCells)
        {
            _ways.Add(new Choice(item, item.LabelPosition, match.Cost, match));
        }
        else if (item.Kind == LayoutItemKind.Line)
        {
            bool fits = !step.Record.HasContent || step.Record.Fits(item.Columns.Length);
            _ways.Add(new Choice(item, item.ValuesPosition, match.Cost + (fits ? 0 : Costs.OtherCount), match));
        }
        else
        {
            // In a row of a table, a wording right before the figures that may be the label of a row with as many is not a heading over columns.
            bool isRow = item.Kind == LayoutItemKind.Header && step.Record.Limits != RowLimits.None && step.Label!.Matches.MayBeRow && MayBeWhole(step);
            int line = sequence.FiguresAfter(item.LabelPosition);
            if (line >= 0 && !isRow && !IsColumn(step, match, sequence.Items[line]) && step.Record.Fits(sequence.Items[line].Columns.Length))
            {
                _ways.Add(new Choice(item, sequence.Items[line].ValuesPosition, match.Cost + Costs.Unlabelled, match));
            }

            _ways.Add(new Choice(item, item.LabelPosition, match.Cost + (step.Record.HasContent ? Costs.SkippedFigures : 0), match));
        }
    }

    /// <summary>Whether a heading of one column stands before the figures of a row of a table: they are all of that column, where a table was turned on its side, and no row of the form without its label.</summary>
    private static bool IsColumn(ReadingEvent step, LabelMatch match, LayoutItem row) => step.Record.Limits != RowLimits.None && match.Target.Column is { Line: >= 0 }
        && row is { Columns.Length: > 1, Node.Label.Length: > 0 } && step.Record.Labels.Count(static label => label.Matches.MayBeColumn) * 2 <= row.Columns.Length;

    private static bool MayBeWhole(ReadingEvent step)
    {
        foreach (LabelMatch match in step.Label!.Matches)
        {
            if (match.Target.Item.Kind == LayoutItemKind.Line && step.Record.Fits(match.Target.Item.Columns.Length))
            {
                return true;
            }
        }

        return false;
    }

    private void AddRepeated(ReadingEvent step)
    {
        foreach (LayoutItem item in sequence.Repeated)
        {
            if (step.Record.Fits(item.Columns.Length) && (step.Record.Limits != RowLimits.None || step.Record.FigureCount == item.Columns.Length))
            {
                _ways.Add(new Choice(item, item.ValuesPosition, 0, null));
            }
        }
    }
}
