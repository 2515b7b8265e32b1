using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>Tables in which columns of the form stand in another order, by their headings: rows are read in the order of the headings.</summary>
/// <remarks>
/// Only where all that the form has under one heading stands side by side in one row, each of it once: what stands in several rows, or one below the other, may have
/// been put in order by who copied it, so that it is not certain which order the figures have.
/// </remarks>
internal static class SwappedColumns
{
    /// <summary>Says of rows in which order their cells are.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    /// <param name="saysYear">Whether the years in a heading are those that the form prints over a column.</param>
    internal static void Apply(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, FormEquations equations, Func<AxisNode, string, bool> saysYear)
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

        ILookup<ColumnOrder, RowReading> below = rows.Where(row => row.Problem is RowProblem.None or RowProblem.Count && row.Found.Count > 0 && places.ContainsKey(row.Step))
            .SelectMany(row => Above(orders.FindAll(order => order.Table == row.Table), places[row.Step]).Where(static order => !order.IsOfForm), static (row, order) => (row, order))
            .ToLookup(static pair => pair.order, static pair => pair.row);
        foreach (IGrouping<ColumnOrder, RowReading> order in below.Where(order => order.Key.IsFlat || !SuitTheForm(order, equations)))
        {
            foreach (RowReading row in order)
            {
                Reorder(row, order.Key);
            }
        }
    }

    /// <summary>Whether the equations bear out that figures stand in the order of the form: who copied headings over columns may have put them in another one.</summary>
    private static bool SuitTheForm(IEnumerable<RowReading> rows, FormEquations equations)
    {
        bool[] holding = [.. rows.Where(static row => row.Cells is not null).SelectMany(row => equations.OfRow(row.Table.Index, row.Item.Node!.Line)
            .Where(equation => equation.IsWithinRow && equation.Terms.All(term => Figure(row, term.Cell.Column) is not null))
            .Select(equation => equation.CanHold(cell => Figure(row, cell.Column))))];
        return holding.Length > 0 && holding.Count(static holds => !holds) * 2 < holding.Length;
    }

    private static decimal? Figure(RowReading row, int column) => Array.IndexOf(row.Columns, column) is >= 0 and var place ? RowCandidate.NumberOf(row.Cells![place]) : null;

    /// <summary>The last headings above a row of each group of columns; the first of all where every one stands below.</summary>
    private static List<ColumnOrder> Above(List<ColumnOrder> orders, int step)
    {
        List<ColumnOrder> last = [];
        foreach (ColumnOrder order in orders.Where(order => order.Step < step))
        {
            last.RemoveAll(order.IsLike);
            last.Add(order);
        }

        return last.Count > 0 ? last : [.. orders.Take(1)];
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
                Record record = steps[start].Step.Record;
                bool isCertain = record.Limits != RowLimits.None && Enumerable.Range(start, end - start).All(step => steps[step].Step.Record.Row == record.Row);

                // Where some are headings over columns, what is certain is known from the whole block of headings; in running text there is none.
                if (columns.Length == all.Count && columns.Distinct().Count() == all.Count && (record.Limits == RowLimits.None || all.All(static column => column.Line >= 0)))
                {
                    orders.Add(new ColumnOrder(start, table, first.Parent, [.. columns.SelectMany(static column => column.WithDescendants()).Where(static column => column.Line >= 0)], isCertain));
                }
            }

            start = end;
        }

        return orders;
    }

    private static TableLayout? TableOf(AlignedStep step) => step.Choice?.Entry.Table;

    /// <summary>The column that a heading stands over, or the heading over columns that it is, where its wording, or the year in it, tells it from all others of the table.</summary>
    private static AxisNode? Column(AlignedStep step, Func<AxisNode, string, bool> saysYear)
    {
        if (step.Choice is not { Entry.Kind: LayoutItemKind.Header, Match: { Target.Column: { } column } match })
        {
            return null;
        }

        AxisNode[] columns = [.. step.Step.Label!.Matches.Where(other => other.Cost == match.Cost && other.Target.Item == match.Target.Item).Select(static other => other.Target.Column).OfType<AxisNode>()];
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
