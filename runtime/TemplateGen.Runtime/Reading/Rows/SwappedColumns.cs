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
    /// <summary>Says of rows in which order their cells are.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="saysYear">Whether the years in a heading are those that the form prints over a column.</param>
    internal static void Apply(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, Func<AxisNode, string, bool> saysYear)
    {
        List<ColumnOrder> orders = Find(steps, saysYear);
        if (orders.TrueForAll(static order => order.IsOfForm))
        {
            return;
        }

        Dictionary<AlignedStep, int> places = [];
        for (int i = 0; i < steps.Count; i++)
        {
            places[steps[i]] = i;
        }

        Dictionary<TableLayout, List<(int Step, List<ColumnOrder> Last)>> tables = orders.GroupBy(static order => order.Table).ToDictionary(static table => table.Key, Lasts);
        foreach (RowReading row in rows.Where(row => row.Problem is RowProblem.None or RowProblem.Count && row.Found.Count > 0 && places.ContainsKey(row.Step)))
        {
            foreach (ColumnOrder order in tables.TryGetValue(row.Table, out var lasts) ? Above(lasts, places[row.Step]).Where(static order => !order.IsOfForm) : [])
            {
                Reorder(row, order);
            }
        }
    }

    /// <summary>The last headings of each group of columns behind each of the headings of a table.</summary>
    private static List<(int Step, List<ColumnOrder> Last)> Lasts(IEnumerable<ColumnOrder> orders)
    {
        List<(int Step, List<ColumnOrder> Last)> lasts = [];
        foreach (ColumnOrder order in orders)
        {
            List<ColumnOrder> before = lasts.Count > 0 ? lasts[^1].Last : [];
            lasts.Add((order.Step, [.. before.Where(other => !order.IsLike(other)), order]));
        }

        return lasts;
    }

    /// <summary>The last headings above a row of each group of columns; the first of all where every one stands below.</summary>
    private static List<ColumnOrder> Above(List<(int Step, List<ColumnOrder> Last)> lasts, int step)
    {
        int behind = lasts.Count;
        for (int from = 0; from < behind;)
        {
            int middle = (from + behind) / 2;
            (from, behind) = lasts[middle].Step < step ? (middle + 1, behind) : (from, middle);
        }

        return lasts[Math.Max(0, behind - 1)].Last;
    }

    private static List<ColumnOrder> Find(IReadOnlyList<AlignedStep> steps, Func<AxisNode, string, bool> saysYear)
    {
        List<ColumnOrder> orders = [];
        int start = 0;
        while (start < steps.Count)
        {
            AxisNode? first = Column(steps[start], saysYear);
            int end = start + 1;
            while (first is not null && end < steps.Count && Column(steps[end], saysYear) is { } next && next.Parent == first.Parent && TableOf(steps[end]) == TableOf(steps[start]))
            {
                end++;
            }

            if (first is not null && end - start > 1)
            {
                TableLayout table = TableOf(steps[start])!;
                AxisNode[] columns = [.. Enumerable.Range(start, end - start).Select(step => Column(steps[step], saysYear)!)];
                IReadOnlyList<AxisNode> all = first.Parent?.Children ?? table.Columns.Roots;
                if (columns.Length == all.Count && columns.Distinct().Count() == all.Count && all.All(static column => column.Line >= 0))
                {
                    Record record = steps[start].Step.Record;
                    bool isCertain = record.Limits != RowLimits.None && Enumerable.Range(start, end - start).All(step => steps[step].Step.Record.Row == record.Row);
                    orders.Add(new ColumnOrder(start, table, columns, isCertain));
                }
            }

            start = end;
        }

        return orders;
    }

    private static TableLayout? TableOf(AlignedStep step) => step.Choice?.Entry.Table;

    /// <summary>The column that a heading stands over, where its wording, or the year in it, tells it from all others of the table.</summary>
    private static AxisNode? Column(AlignedStep step, Func<AxisNode, string, bool> saysYear)
    {
        if (step.Choice is not { Entry.Kind: LayoutItemKind.Header, Match: { Target.Column: { Line: >= 0 } column } match })
        {
            return null;
        }

        AxisNode[] columns = [.. step.Step.Label!.Matches.Where(other => other.Cost == match.Cost && other.Target.Item == match.Target.Item).Select(static other => other.Target.Column).OfType<AxisNode>().Where(static other => other.Line >= 0)];
        return columns.Length == 1 ? column : columns.Where(other => saysYear(other, step.Step.Label.Text)).ToArray() is [var only] ? only : null;
    }

    private static void Reorder(RowReading row, ColumnOrder order)
    {
        row.Headings = [.. order.Columns.Select(static column => column.Label)];
        int[] places = [.. order.Columns.Select(column => Array.IndexOf(row.Columns, column.Line)).Order()];
        if (!order.IsCertain || places[0] < 0)
        {
            row.Problem = RowProblem.OtherColumns;
            return;
        }

        int[] columns = [.. row.Columns];
        for (int i = 0; i < places.Length; i++)
        {
            columns[places[i]] = order.Columns[i].Line;
        }

        row.Columns = columns;
    }
}
