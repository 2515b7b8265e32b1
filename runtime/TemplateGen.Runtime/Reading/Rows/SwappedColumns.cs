using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Tables in which columns of the form stand in another order, by their headings: rows are read in the order of the headings.</summary>
/// <remarks>
/// Only where all columns under one heading stand side by side in one row, each of them once: what stands in several rows, or one below the other, may have
/// been put in order by who copied it, so that it is not certain which order the figures have.
/// </remarks>
internal static class SwappedColumns
{
    /// <summary>Puts the cells of rows in order.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="rows">The rows.</param>
    internal static void Apply(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows)
    {
        List<(int Step, TableLayout Table, AxisNode[] Order, bool IsCertain)> swaps = Find(steps);
        if (swaps.Count == 0)
        {
            return;
        }

        Dictionary<AlignedStep, int> places = [];
        for (int i = 0; i < steps.Count; i++)
        {
            places[steps[i]] = i;
        }

        foreach (RowReading row in rows.Where(row => row.Problem is RowProblem.None or RowProblem.Count && row.Found.Count > 0 && places.ContainsKey(row.Step)))
        {
            // The last headings above the row count, or the first where all stand below.
            var own = swaps.Where(swap => swap.Table == row.Table).ToList();
            foreach (var swap in own.Count == 0 ? [] : own.FindAll(swap => swap.Step < places[row.Step]) is { Count: > 0 } above ? above.GroupBy(static swap => swap.Order[0].Parent).Select(static group => group.Last()) : own.Take(1))
            {
                Reorder(row, swap.Order, swap.IsCertain);
            }
        }
    }

    private static List<(int, TableLayout, AxisNode[], bool)> Find(IReadOnlyList<AlignedStep> steps)
    {
        List<(int, TableLayout, AxisNode[], bool)> swaps = [];
        int start = 0;
        while (start < steps.Count)
        {
            AxisNode? first = Column(steps[start]);
            int end = start + 1;
            while (first is not null && end < steps.Count && Column(steps[end])?.Parent == first.Parent && Column(steps[end]) is not null && TableOf(steps[end]) == TableOf(steps[start]))
            {
                end++;
            }

            if (first is not null && end - start > 1)
            {
                TableLayout table = TableOf(steps[start])!;
                AxisNode[] order = [.. Enumerable.Range(start, end - start).Select(step => Column(steps[step])!)];
                IReadOnlyList<AxisNode> all = first.Parent?.Children ?? table.Columns.Roots;
                if (order.Length == all.Count && order.Distinct().Count() == all.Count && all.All(static column => column.Line >= 0) && !order.SequenceEqual(all))
                {
                    bool isCertain = steps[start].Step.Record is { Limits: not RowLimits.None } record && Enumerable.Range(start, end - start).All(step => steps[step].Step.Record.Row == record.Row);
                    swaps.Add((start, table, order, isCertain));
                }
                else if (order.SequenceEqual(all))
                {
                    swaps.Add((start, table, order, true));
                }
            }

            start = end;
        }

        return swaps.Exists(static swap => !swap.Item3.SequenceEqual(swap.Item3.OrderBy(static node => node.Line))) ? swaps : [];
    }

    private static TableLayout? TableOf(AlignedStep step) => step.Choice?.Entry.Table;

    /// <summary>The column that a heading stands over, where its wording tells it from all others of the table.</summary>
    private static AxisNode? Column(AlignedStep step)
    {
        if (step.Choice is not { Entry.Kind: LayoutItemKind.Header, Match: { Target.Column: { Line: >= 0 } column } match })
        {
            return null;
        }

        return step.Step.Label!.Matches.Count(other => other.Cost == match.Cost && other.Target.Item == match.Target.Item && other.Target.Column is { Line: >= 0 }) == 1 ? column : null;
    }

    private static void Reorder(RowReading row, AxisNode[] order, bool isCertain)
    {
        int[] places = [.. order.Select(column => Array.IndexOf(row.Item.Columns, column.Line)).Order()];
        if (order.SequenceEqual(order.OrderBy(static column => column.Line)))
        {
            return;
        }

        if (!isCertain || row.Cells is null || row.Problem != RowProblem.None || places[0] < 0)
        {
            row.Problem = RowProblem.OtherColumns;
            row.Headings = [.. order.Select(static column => column.Label)];
            return;
        }

        Token[] cells = [.. row.Cells];
        for (int i = 0; i < order.Length; i++)
        {
            cells[Array.IndexOf(row.Item.Columns, order[i].Line)] = row.Cells[places[i]];
        }

        row.Cells = cells;
        row.Headings = [.. order.Select(static column => column.Label)];
    }
}
