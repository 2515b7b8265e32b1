using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Makes one of the readings of a row that a document has several times, where they agree.</summary>
internal static class RepeatedRows
{
    private const int FewestRepeated = 3;

    /// <summary>One reading a row.</summary>
    /// <param name="rows">The readings in the order of the document.</param>
    /// <param name="copies">Leaves out what only other copies of tables have.</param>
    /// <param name="notes">Takes what was repeated.</param>
    internal static IReadOnlyList<RowReading> Merge(IReadOnlyList<RowReading> rows, OtherCopies copies, ReadingNotes notes)
    {
        if (StandOnce(rows))
        {
            return rows;
        }

        List<RowReading> merged = [];
        List<IReadOnlyList<RowReading>> conflicts = [];
        IGrouping<(LayoutItem Item, string? Key), RowReading>[] groups = [.. rows.GroupBy(static row => (row.Item, row.Key is null ? null : EntryKey.Folded(row.Key)))];
        HashSet<TableLayout> twice = Twice(groups);
        foreach (IGrouping<(LayoutItem Item, string? Key), RowReading> group in groups)
        {
            // A label that stands there again without figures, as behind a page break, says nothing; nor does a row that only its place hints at.
            List<RowReading> readings = [.. group.Where(static row => row.Found.Count > 0 && row.Problem != RowProblem.Order)];
            if (readings.Count == 0)
            {
                merged.Add(group.First());
                continue;
            }

            // Beside the row itself one that only resembles it is none, unless the whole table stands there again.
            List<RowReading> exact = [.. readings.Where(static row => row.LabelCost == 0)];
            if (exact.Count == 1 && !twice.Contains(exact[0].Table))
            {
                foreach (RowReading other in readings.Where(row => row != exact[0]))
                {
                    RowNotes.Unplaced(other.Step.Step.Record, other.Found, notes);
                }

                readings = exact;
            }

            merged.Add(readings.Count == 1 ? readings[0] : Merge(readings, notes));
            if (merged[^1].Problem == RowProblem.Conflict)
            {
                conflicts.Add(readings);
            }
        }

        copies.LeaveOut(rows, merged, conflicts);
        return merged;
    }

    /// <summary>The tables of which several rows stand in the document more than once, with their labels to the letter.</summary>
    private static HashSet<TableLayout> Twice(IEnumerable<IGrouping<(LayoutItem Item, string? Key), RowReading>> groups) =>
        [.. groups.Where(static group => group.Count(static row => row.LabelCost == 0 && row.Found.Count > 0) > 1).GroupBy(static group => group.Key.Item.Table!)
            .Where(static table => table.Count() >= FewestRepeated).Select(static table => table.Key)];

    /// <summary>Whether no row of the form stands in a document twice, as in most.</summary>
    private static bool StandOnce(IReadOnlyList<RowReading> rows)
    {
        HashSet<LayoutItem> seen = new(rows.Count);
        foreach (RowReading row in rows)
        {
            if (!seen.Add(row.Item))
            {
                return false;
            }
        }

        return true;
    }

    private static RowReading Merge(List<RowReading> readings, ReadingNotes notes)
    {
        RowReading first = readings[0];
        if (readings.TrueForAll(row => row.IsRead && row.Says(first)))
        {
            RowNotes.Repeated(first, readings[1], notes);
        }
        else
        {
            first.Contradict(readings);
            RowNotes.Conflicting(readings, notes);
        }

        return first;
    }
}
