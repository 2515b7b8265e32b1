using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Rows of running text that are known by their place alone, where the label of the next row has no figures and the next figures have no place: labels and figures have
/// come apart, and theirs may be that row's.
/// </summary>
internal static class PartedLabels
{
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
}
