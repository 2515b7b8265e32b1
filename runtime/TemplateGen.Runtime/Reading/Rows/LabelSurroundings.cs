using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Rows;

/// <summary>What the steps before and behind the label of a row say about whether it is that of its figures.</summary>
/// <param name="steps">The steps of the document.</param>
internal sealed class LabelSurroundings(IReadOnlyList<AlignedStep> steps)
{
    // How far above a row without a label one with a label is looked for: further than the headings between them.
    private const int StepsBefore = 100;

    // Labels without figures that are looked at before that of a row.
    private const int LabelsBefore = 4;

    // Behind the run of headings over rows that was looked at last: behind each of them stands the same.
    private int _behindHeadings;

    /// <summary>Whether a label is the heading over the row whose label stands behind it, printed in each of its rows: that row is the next neighbour, and not the heading.</summary>
    internal bool HeadsRow(int index)
    {
        if (steps[index].Choice is not { Entry.Kind: LayoutItemKind.Group } heading)
        {
            return false;
        }

        int next = Math.Max(index + 1, _behindHeadings);
        while (next < steps.Count && steps[next].Step.Record == steps[index].Step.Record && steps[next].Choice?.Entry is { Kind: LayoutItemKind.Group })
        {
            next++;
        }

        _behindHeadings = next;
        return next < steps.Count && steps[next].Step.Record == steps[index].Step.Record && steps[next].Choice?.Entry is { Kind: LayoutItemKind.Line } line && line.Table == heading.Entry.Table;
    }

    /// <summary>
    /// Whether the label may have strayed to figures of another row: the label of a row stands right before it without figures, and not
    /// that of the row above, which may be empty; or it stands right behind figures of another table that are no whole row.
    /// </summary>
    internal bool HasStrayed(int index, LayoutItem row)
    {
        Record record = steps[index].Step.Record;
        AlignedStep? before = index > 0 ? steps[index - 1] : null;
        if (before is null || before.Step.Record.Row != record.Row)
        {
            return false;
        }

        Record previous = before.Step.Record;
        if (previous == record || !previous.HasContent)
        {
            // Labels of several rows side by side with nothing behind them are headings of columns.
            return IsBareLabel(index, row) && (before.Choice!.Value.Entry.NextLine != row.Index || (previous == record && !record.HasContent));
        }

        bool isWhole = before.Row is { } filled ? previous.Fits(filled.Columns.Length) : previous.Foreign is not null && previous.Fits(row.Columns.Length);
        bool isVoid = before.Choice is { Entry.Kind: LayoutItemKind.Group } && previous.Cells.TrueForAll(static cell => FigureText.IsNotApplicable(cell.Text.Trim())); // what a heading over rows has in its cells
        return record.Labels.Count == 1 && !isWhole && !isVoid && before.Row?.Table != row.Table;
    }

    /// <summary>Whether the label of another row, and not one that the form prints above this one as its heading, stands before it without figures.</summary>
    internal bool IsBareLabel(int index, LayoutItem row)
    {
        Record record = steps[index].Step.Record;
        AlignedStep? before = index > 0 ? steps[index - 1] : null;
        return before?.Choice is { Entry: { Kind: LayoutItemKind.Line, Columns.Length: > 0 } other }
            && before.Step.Record.Row == record.Row && (before.Step.Record == record || !before.Step.Record.HasContent) && other != row
            && (other.Table != row.Table || !row.Node!.Path.StartsWith(other.Node!.Path + ".", StringComparison.Ordinal));
    }

    /// <summary>Whether in text that says nothing about its rows the label of another row stands before it without figures, with none but headings between.</summary>
    internal bool FollowsBareLabel(int index, LayoutItem row)
    {
        Record record = steps[index].Step.Record;
        for (int i = index - 1; i >= 0 && index - i <= LabelsBefore && record.Limits != RowLimits.Ruled; i--)
        {
            AlignedStep before = steps[i];
            if (before.Step.Record.Limits == RowLimits.Ruled || (before.Step.Record != record && before.Step.Record.HasContent))
            {
                return false;
            }

            if (before.Choice is { Entry: { Kind: LayoutItemKind.Line, Columns.Length: > 0 } other })
            {
                return other != row && (other.Table != row.Table || !row.Node!.Path.StartsWith(other.Node!.Path + ".", StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>Whether the text before a row stands before the label of the last row with one too, as in a column that says in each row whose report it is: then it is no label.</summary>
    internal bool StandsBeforeLabels(int index)
    {
        for (int i = index - 1; i >= 0 && index - i <= StepsBefore; i--)
        {
            if (steps[i] is { Row: not null, IsUnlabelled: false, Step.Record: var record })
            {
                return record.Limits == RowLimits.Ruled && record.Pieces.First() is { Kind: TokenKind.Text } first && first != record.Foreign && first.Text == steps[index].Step.Record.Foreign!.Text;
            }
        }

        return false;
    }
}
