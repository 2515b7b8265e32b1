using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>Tables in which columns of the form stand in another order, by their headings: rows are read in the order of the headings.</summary>
/// <remarks>
/// Only where all columns under one heading stand side by side in one row, each of them once: what stands in several rows, or one below the other, may have
/// been put in order by who copied it, so that it is not certain which order the figures have. Headings over several columns have often moved to a row of
/// their own: the others beside them count only where they stand in that row, too.
/// </remarks>
internal static class SwappedColumns
{
    // In running text, so many rows must add up.
    private const int FewestRunning = 5;

    /// <summary>Says of rows in which order their cells are.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    /// <param name="saysYear">Whether the years in a heading are those that the form prints over a column.</param>
    internal static void Apply(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, FormEquations equations, Func<AxisNode, string, bool> saysYear)
    {
        List<ColumnOrder> orders = ColumnOrders.Find(steps, saysYear);
        if (orders.TrueForAll(static order => order.IsOfForm))
        {
            return;
        }

        Dictionary<AlignedStep, int> places = [];
        for (int i = 0; i < steps.Count; i++)
        {
            places[steps[i]] = i;
        }

        ForeignHeads others = new(steps);
        Dictionary<TableLayout, List<(int Step, List<ColumnOrder> Last)>> tables = orders.GroupBy(static order => order.Table).ToDictionary(static table => table.Key, Lasts);
        ILookup<ColumnOrder, RowReading> below = rows.Where(row => row.Problem is RowProblem.None or RowProblem.Count && row.Found.Count > 0 && places.ContainsKey(row.Step) && tables.ContainsKey(row.Table))
            .SelectMany(row => Above(tables[row.Table], places[row.Step]).Where(static order => !order.IsOfForm), static (row, order) => (row, order))
            .ToLookup(static pair => pair.order, static pair => pair.row);
        foreach (IGrouping<ColumnOrder, RowReading> order in below.Where(order => !(order.Key.IsCertain ? AreOnlyHeadings(order, order.Key, equations) : !order.Key.IsFlat && SuitTheForm(order, order.Key, equations))))
        {
            bool isCertain = order.Key.IsCertain || SuitsHeadings(order, order.Key, equations, steps[order.Key.Step].Step.Record.Limits == RowLimits.None ? FewestRunning : 1);
            foreach (RowReading row in order)
            {
                Reorder(row, order.Key with { IsCertain = isCertain && !others.AreAbove(places[row.Step], row.Table, order.Key.Step) });
            }
        }
    }

    /// <summary>
    /// Whether the equations bear out that figures stand in the order of the form: who copied headings over columns may have put these in another one. Columns that changed places among themselves have done so
    /// for certain, unless the equations are broken in their order. Where only headings over several did, something must speak against the order of the form.
    /// </summary>
    private static bool SuitTheForm(IEnumerable<RowReading> rows, ColumnOrder order, FormEquations equations) =>
        HeadingWitness.Of(rows, equations, static row => row.Columns, isTelling: false) is var witness && (witness.Broken < witness.Holding || (order.MovesOnlyGroups && witness.Broken == 0))
        && !(HeadingWitness.Of(rows, equations, row => ColumnsIn(row, order), isTelling: true).IsFor && !(order.MovesOnlyGroups && HeadingWitness.Of(rows, equations).IsFor));

    /// <summary>Whether the equations bear out that figures stand in the order of the headings, and not in that of the form.</summary>
    private static bool SuitsHeadings(IEnumerable<RowReading> rows, ColumnOrder order, FormEquations equations, int fewest) =>
        HeadingWitness.Of(rows, equations, row => ColumnsIn(row, order), isTelling: true) is { IsFor: true, Holding: var holding } && holding >= fewest && !HeadingWitness.Of(rows, equations).IsFor;

    /// <summary>Whether the equations say that only the headings changed places: they bear out the order of the form, and not that of the headings.</summary>
    private static bool AreOnlyHeadings(IEnumerable<RowReading> rows, ColumnOrder order, FormEquations equations) =>
        HeadingWitness.Of(rows, equations).IsFor && !HeadingWitness.Of(rows, equations, row => ColumnsIn(row, order), isTelling: true).IsFor;

    /// <summary>The columns of the cells of a row as the headings have them, where it has all of them.</summary>
    private static int[] ColumnsIn(RowReading row, ColumnOrder order) => Places(row, order) is [>= 0, ..] places ? Ordered(row, order, places) : row.Columns;

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

    private static void Reorder(RowReading row, ColumnOrder order)
    {
        row.Headings = [.. order.Columns.Select(static column => FormLabel.Of(column.Label))];
        int[] places = Places(row, order);
        if (!order.IsCertain || places[0] < 0)
        {
            row.Problem = RowProblem.OtherColumns;
            return;
        }

        row.Columns = Ordered(row, order, places);
    }

    /// <summary>Where the columns of an order stand among those of a row, from left to right; the first is negative where some do not.</summary>
    private static int[] Places(RowReading row, ColumnOrder order) => [.. order.Columns.Select(column => Array.IndexOf(row.Columns, column.Line)).Order()];

    private static int[] Ordered(RowReading row, ColumnOrder order, int[] places)
    {
        int[] columns = [.. row.Columns];
        for (int i = 0; i < places.Length; i++)
        {
            columns[places[i]] = order.Columns[i].Line;
        }

        return columns;
    }
}
