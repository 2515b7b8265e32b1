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
    private const int MostLines = 3;

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

        Dictionary<TableLayout, List<(int Step, List<ColumnOrder> Last)>> tables = orders.GroupBy(static order => order.Table).ToDictionary(static table => table.Key, Lasts);
        ILookup<ColumnOrder, RowReading> below = rows.Where(row => row.Problem is RowProblem.None or RowProblem.Count && row.Found.Count > 0 && places.ContainsKey(row.Step) && tables.ContainsKey(row.Table))
            .SelectMany(row => Above(tables[row.Table], places[row.Step]).Where(static order => !order.IsOfForm), static (row, order) => (row, order))
            .ToLookup(static pair => pair.order, static pair => pair.row);
        foreach (IGrouping<ColumnOrder, RowReading> order in below.Where(order => !(order.Key.IsCertain ? AreOnlyHeadings(order, order.Key, equations) : !order.Key.IsFlat && SuitTheForm(order, order.Key, equations))))
        {
            foreach (RowReading row in order)
            {
                Reorder(row, order.Key);
            }
        }
    }

    /// <summary>
    /// Whether the equations bear out that figures stand in the order of the form: who copied headings over columns may have put these in another one. Columns that changed places among themselves have done so
    /// for certain, unless the equations are broken in their order.
    /// </summary>
    private static bool SuitTheForm(IEnumerable<RowReading> rows, ColumnOrder order, FormEquations equations) =>
        Witness(rows, equations, static row => row.Columns, isTelling: false) is var witness && witness.Broken < witness.Holding
        && (order.MovesOnlyGroups || !Witness(rows, equations, row => ColumnsIn(row, order), isTelling: true).IsFor);

    /// <summary>Whether the equations say that only the headings changed places: they bear out the order of the form, and not that of the headings.</summary>
    private static bool AreOnlyHeadings(IEnumerable<RowReading> rows, ColumnOrder order, FormEquations equations) =>
        Witness(rows, equations, static row => row.Columns, isTelling: true).IsFor && !Witness(rows, equations, row => ColumnsIn(row, order), isTelling: true).IsFor;

    /// <summary>The columns of the cells of a row as the headings have them, where it has all of them.</summary>
    private static int[] ColumnsIn(RowReading row, ColumnOrder order) => Places(row, order) is [>= 0, ..] places ? Ordered(row, order, places) : row.Columns;

    /// <summary>What the equations within rows say where their cells have some columns.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    /// <param name="columnsOf">The columns of the cells of a row.</param>
    /// <param name="isTelling">Whether figures count only where some are not zero.</param>
    private static HeadingWitness Witness(IEnumerable<RowReading> rows, FormEquations equations, Func<RowReading, int[]> columnsOf, bool isTelling)
    {
        HeadingWitness witness = default;
        foreach (RowReading row in rows.Where(static row => row.Cells is not null))
        {
            int[] columns = columnsOf(row);
            witness = witness.With(equations.OfRow(row.Table.Index, row.Item.Node!.Line),
                column => Array.IndexOf(columns, column) is >= 0 and var place ? RowCandidate.NumberOf(row.Cells![place]) : null, isTelling);
        }

        return witness;
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
            if (Heading(steps[start], saysYear) is not { } first)
            {
                start++;
                continue;
            }

            IReadOnlyList<AxisNode> all = first.Parent?.Children ?? TableOf(steps[start])!.Columns.Roots;
            Record record = steps[start].Step.Record;
            bool areColumns = all.All(static heading => heading.Line >= 0);
            List<AxisNode> headings = [];
            List<Token> labels = [];
            bool isCertain = record.Limits != RowLimits.None;
            int end = start;
            while (end < steps.Count && TableOf(steps[end]) == TableOf(steps[start]) && Heading(steps[end], saysYear) is { } next && next.Parent == first.Parent)
            {
                bool isInRow = steps[end].Step.Record.Row == record.Row;
                if (!areColumns && !isInRow)
                {
                    break;
                }

                isCertain &= isInRow;
                if (areColumns || headings.Count == 0 || headings[^1] != next)
                {
                    headings.Add(next); // a heading over several may have been copied into each of their cells
                    labels.Add(steps[end].Step.Label!);
                }

                end++;
            }

            end = Math.Max(end, start + 1);
            if (headings.Count > 1 && headings.Count == all.Count && headings.Distinct().Count() == all.Count && (areColumns || isCertain || record.Limits == RowLimits.None))
            {
                orders.Add(new ColumnOrder(start, TableOf(steps[start])!, first.Parent, [.. (isCertain ? headings : AcrossLines(headings, labels)).SelectMany(Columns)], isCertain));
            }

            start = end;
        }

        return orders;
    }

    /// <summary>
    /// Headings of text in their order across its lines, where that is the order of the form: of headings with as many lines as their words need, some begin a line above or below the others, and none of
    /// them stands over another.
    /// </summary>
    private static List<AxisNode> AcrossLines(List<AxisNode> headings, List<Token> labels)
    {
        if (labels.Exists(static label => label.Place is not { HasLine: true, Path: null }) || labels.Max(static label => label.Place.Line) - labels.Min(static label => label.Place.Line) > MostLines)
        {
            return headings;
        }

        (AxisNode Heading, Token Label)[] across = [.. headings.Zip(labels).OrderBy(static pair => pair.Second.Place.Column)];
        bool areApart = across.Zip(across.Skip(1)).All(static pair => pair.First.Label.Place.Column + pair.First.Label.Text.Length <= pair.Second.Label.Place.Column && pair.First.Heading.Line < pair.Second.Heading.Line);
        return areApart ? [.. across.Select(static pair => pair.Heading)] : headings;
    }

    private static TableLayout? TableOf(AlignedStep step) => step.Choice?.Entry.Table;

    /// <summary>The columns under a heading.</summary>
    private static IEnumerable<AxisNode> Columns(AxisNode heading) => heading.Line >= 0 ? [heading, .. heading.Children.SelectMany(Columns)] : heading.Children.SelectMany(Columns);

    /// <summary>The heading of the form that a heading is, where its wording, or the year in it, tells it from all others of the table.</summary>
    private static AxisNode? Heading(AlignedStep step, Func<AxisNode, string, bool> saysYear)
    {
        if (step.Choice is not { Entry.Kind: LayoutItemKind.Header, Match: { Target.Column: { } column } match })
        {
            return null;
        }

        LabelMatches all = step.Step.Label!.Matches;
        int count = 0;
        foreach (LabelMatch other in all)
        {
            count += IsLike(other) ? 1 : 0;
        }

        return count == 1 ? column : all.Where(other => IsLike(other) && saysYear(other.Target.Column!, step.Step.Label.Text)).ToArray() is [var only] ? only.Target.Column : null;

        bool IsLike(LabelMatch other) => other.Cost == match.Cost && other.Target.Item == match.Target.Item && other.Target.Column is not null;
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
