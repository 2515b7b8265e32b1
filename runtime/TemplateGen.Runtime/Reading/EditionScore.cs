using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Crossed;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading;

/// <summary>What labels and rows count for an edition that explains them, and how many points a document can have at most.</summary>
internal static class EditionScore
{
    private const int Label = 10;
    private const int Likeness = 5;
    private const int Row = 10;

    /// <summary>What a label counts, by how far its wording is from that of the form.</summary>
    internal static int Of(int cost) => cost == 0 ? Label : Likeness;

    /// <summary>What a row counts; one that the equations bear out without a label, as much as with it.</summary>
    internal static int Of(RowReading row) => !row.IsRead ? 0 : row is { IsBorneOut: true, Step.Choice: null } ? Label + Row : Row;

    /// <summary>What tables count in which each cell has its labels, beside what their rows do: as much as if these stood before rows.</summary>
    internal static int Of(IReadOnlyList<CrossedTable> tables)
    {
        int score = 0;
        foreach (CrossedTable table in tables)
        {
            score += (Label * table.Labels) + (Row * table.Cells);
        }

        return score;
    }

    /// <summary>The most that a document can count, however it is aligned: never less than it counts in the end.</summary>
    /// <param name="steps">The steps of the document.</param>
    /// <param name="sequence">The form.</param>
    internal static int Most(IReadOnlyList<ReadingEvent> steps, LayoutSequence sequence)
    {
        int most = 0;
        foreach (ReadingEvent step in steps)
        {
            if (step.Label is { } label)
            {
                most += Of(label.Matches.LeastCost);
            }

            if (step.HasCells)
            {
                most += Row * MostRows(step, sequence);
            }
        }

        return most;
    }

    /// <summary>The most that a document can count once its labels are aligned, before its figures are looked at.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    internal static int Most(IReadOnlyList<AlignedStep> steps)
    {
        int most = 0;
        foreach (AlignedStep step in steps)
        {
            if (step.Choice is { } choice)
            {
                most += (choice.Match is { } match ? Of(match.Cost) : 0) + (Row * MostRows(step, choice));
            }
            else if (step.Step.HasCells && step.Step.Record.Limits != RowLimits.Ruled)
            {
                // Their order may yet tell what rows they are.
                most += Row * step.Step.Record.Cells.Count;
            }
        }

        return most;
    }

    /// <summary>How many rows an aligned step can be: of a row whose cells it does not bring the cells may be blank, or stand behind it.</summary>
    private static int MostRows(AlignedStep step, in Choice choice) =>
        step.Row is not { } row ? (choice.Entry.Kind == LayoutItemKind.Line ? 1 : 0)
        : step.Step.Record.Limits == RowLimits.Ruled ? 1
        : RowsOf(step.Step.Record.Cells.Count, row.Columns.Length);

    private static int RowsOf(int cells, int columns) => Math.Max(1, (cells + columns - 1) / Math.Max(1, columns));

    /// <summary>How many rows a step can be: figures in running text may be several rows, one behind another.</summary>
    private static int MostRows(ReadingEvent step, LayoutSequence sequence)
    {
        int cells = step.Record.Cells.Count;
        if (step.Record.Limits == RowLimits.Ruled || cells < 2)
        {
            return 1;
        }

        int fewest = cells;
        if (step.Label is not { } label)
        {
            foreach (int columns in sequence.ColumnCounts)
            {
                fewest = Math.Min(fewest, columns);
            }
        }
        else
        {
            foreach (LabelMatch match in label.Matches)
            {
                int line = match.Target.Item.Kind == LayoutItemKind.Line ? match.Target.Item.Index : sequence.FiguresAfter(match.Target.Item.LabelPosition);
                fewest = line >= 0 ? Math.Min(fewest, Math.Max(1, sequence.Items[line].Columns.Length)) : fewest;
            }
        }

        return RowsOf(cells, fewest);
    }
}
