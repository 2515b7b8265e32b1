using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Rows around which a label without figures and figures without a place stand: labels and figures have come apart, and theirs may be those of another row. So it is with rows of running text that are known by
/// their place alone before such a label, and with all rows between such a label and as many figures.
/// </summary>
internal static class PartedLabels
{
    // Fewer may be what is left of many kinds of rows.
    private const int FewestFigures = 4;

    /// <summary>Leaves such rows in doubt.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="unplaced">The records that found no place.</param>
    internal static void LeaveDoubt(IReadOnlyList<AlignedStep> steps, List<RowReading> rows, List<Record> unplaced)
    {
        Dictionary<AlignedStep, RowReading> inferred = [];
        foreach (RowReading row in rows.Where(static row => row is { IsInferred: true, IsRead: true, Step.Step.Record.Limits: not RowLimits.Ruled } && row.Item.Node!.Label.Length > 0))
        {
            inferred[row.Step] = row;
        }

        HashSet<Record> lost = inferred.Count == 0 ? [] : [.. unplaced.Where(static record => record is { FigureCount: > 0, Limits: not RowLimits.Ruled })];
        RowReading? above = null;
        bool isBare = false;
        foreach (AlignedStep step in lost.Count == 0 ? [] : steps)
        {
            if (above is not null && isBare && lost.Contains(step.Step.Record))
            {
                above.Problem = RowProblem.Strayed;
            }

            isBare = step is { Choice: { Match: not null, Entry.Kind: LayoutItemKind.Line }, Step.HasCells: false };
            above = step.Step.HasCells ? inferred.GetValueOrDefault(step) : isBare ? above : null;
        }
    }

    /// <summary>Where a label on a printed page has no figures, all whole rows below it may stand a line too high, up to one that has no label left. Which form it is, they say all the same.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="unplaced">The records that found no place.</param>
    internal static void LeaveBetween(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, IReadOnlyList<Record> unplaced)
    {
        HashSet<Record> lost = [.. unplaced.Where(static record => record.FigureCount > 0)];
        if (lost.Count == 0)
        {
            return;
        }

        // Labels of several lines and their figures are set in the middle of their cells each, and not in one line.
        ILookup<AlignedStep, RowReading> read = rows.Where(static row => row is { IsRead: true, Step.Choice.Match: not null }).ToLookup(static row => row.Step);
        List<RowReading>? between = null;
        foreach (AlignedStep step in steps)
        {
            if (step.Step.Record.FigureCount >= FewestFigures && lost.Contains(step.Step.Record) && (step.Step is { Kind: EventKind.Figures, FollowsText: false } || IsBelow(between, step.Step.Record.Foreign)))
            {
                foreach (RowReading row in between?.TrueForAll(row => row.Found.Count == step.Step.Record.FigureCount && row.Item.Columns.Length == row.Found.Count) == true ? between : [])
                {
                    row.Problem = RowProblem.Strayed;
                }

                between = null;
            }
            else if (step.Step.HasCells)
            {
                if (between is not null && read[step].FirstOrDefault() is { } row && (between.Count == 0 || between[^1].Table == row.Table))
                {
                    between.Add(row);
                }
                else
                {
                    between = null;
                }
            }
            else if (step is { Choice: { Match: not null, Entry.Kind: LayoutItemKind.Line } })
            {
                between = [];
            }
        }
    }

    /// <summary>Few figures right below more that found no place, with no label between, are what was broken off from these, and not a row.</summary>
    /// <param name="steps">The steps of a document, aligned.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="unplaced">The records that found no place.</param>
    internal static void LeaveBroken(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, IReadOnlyList<Record> unplaced)
    {
        HashSet<Record> lost = [.. unplaced.Where(static record => record.FigureCount >= FewestFigures)];
        Dictionary<AlignedStep, RowReading> read = [];
        foreach (RowReading row in lost.Count == 0 ? [] : rows.Where(static row => row.IsRead && row.Step.Step.Kind == EventKind.Figures && row.Step.Step.Record.FigureCount * 2 < row.Item.Columns.Length))
        {
            read[row.Step] = row;
        }

        for (int i = 1; i < steps.Count && read.Count > 0; i++)
        {
            if (read.TryGetValue(steps[i], out RowReading? row) && steps[i - 1].Step.Kind == EventKind.Figures && lost.Contains(steps[i - 1].Step.Record) && steps[i - 1].Step.Record.FigureCount > steps[i].Step.Record.FigureCount)
            {
                row.Problem = RowProblem.Strayed;
            }
        }
    }

    /// <summary>Whether a text before figures is no label of a row, but pieces of those over the rows above.</summary>
    private static bool IsBelow(List<RowReading>? rows, Token? text) => text is not null && rows is [.., { Step.Step.Label: { } label }]
        && Array.TrueForAll(text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => LabelsOver.Have(word, label.Matches));
}
