using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Rows whose figures were given to columns in another order than the headings above them stand in. Whatever else the headings are, no two columns of the form side by side whose headings stand beside one another
/// have their figures the other way round, unless the equations say that only the headings changed places.
/// </summary>
internal static class OppositeHeadings
{
    private const int MostLines = 3;

    /// <summary>Takes such rows out.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    /// <param name="saysYear">Whether the years in a heading are those that the form prints over a column.</param>
    internal static void Apply(IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows, FormEquations equations, Func<AxisNode, string, bool> saysYear)
    {
        Dictionary<TableLayout, List<Block>> blocks = Find(steps, saysYear);
        if (blocks.Count == 0)
        {
            return;
        }

        Dictionary<AlignedStep, int> places = [];
        for (int i = 0; i < steps.Count; i++)
        {
            places[steps[i]] = i;
        }

        IEnumerable<RowReading> open = rows.Where(row => row.Problem is RowProblem.None or RowProblem.Count && row.Columns.Length > 1 && places.ContainsKey(row.Step) && blocks.ContainsKey(row.Table));
        foreach (IGrouping<Block, RowReading> below in open.GroupBy(row => Above(blocks[row.Table], places[row.Step])))
        {
            List<RowReading> opposite = [.. below.Where(row => below.Key.Orders.Exists(order => !AreInOrder(row, order)))];
            if (opposite.Count > 0 && !HeadingWitness.Of(opposite, equations).IsFor)
            {
                foreach (RowReading row in opposite)
                {
                    row.Problem = RowProblem.OtherColumns;
                    row.Headings = below.Key.Orders.First(order => !AreInOrder(row, order)).ConvertAll(static column => FormLabel.Of(column.Label));
                }
            }
        }
    }

    /// <summary>The headings of each table that stand together, without a row of the table between them.</summary>
    private static Dictionary<TableLayout, List<Block>> Find(IReadOnlyList<AlignedStep> steps, Func<AxisNode, string, bool> saysYear)
    {
        Dictionary<TableLayout, List<Block>> blocks = [];
        HashSet<TableLayout> isOpen = [];
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Row is { Table: { } closed })
            {
                isOpen.Remove(closed);
            }
            else if (steps[i] is { Choice.Entry.Table: { Columns.IsRepeated: false } table, Step: { Label: { } label, Record: { } record } } && ColumnOrders.Heading(steps[i], saysYear) is { Line: >= 0 } column)
            {
                if (!blocks.TryGetValue(table, out List<Block>? all))
                {
                    blocks[table] = all = [];
                }

                if (isOpen.Add(table))
                {
                    all.Add(new Block(i));
                }

                all[^1].Headings.Add(new Found(column, label, record));
            }
        }

        foreach (Block block in blocks.Values.SelectMany(static all => all))
        {
            block.Orders.AddRange(Orders(block.Headings).Where(static order => order.Count > 1));
        }

        return blocks;
    }

    /// <summary>The columns side by side whose headings stand in one row or line, or over a few lines of text with none over another, from left to right.</summary>
    private static IEnumerable<List<AxisNode>> Orders(List<Found> headings)
    {
        foreach (IGrouping<AxisNode?, Found> beside in headings.GroupBy(static heading => heading.Column.Parent))
        {
            foreach (IGrouping<int, Found> row in beside.Where(static heading => heading.Record.Limits == RowLimits.Ruled).GroupBy(static heading => heading.Record.Row))
            {
                yield return [.. row.OrderBy(static heading => heading.Label.Cell).Select(static heading => heading.Column).Distinct()];
            }

            foreach (IGrouping<int, Found> line in beside.Where(static heading => heading.Record.Limits != RowLimits.Ruled && heading.Label.Place is { HasLine: true, Path: null }).GroupBy(static heading => heading.Label.Place.Line))
            {
                yield return [.. line.OrderBy(static heading => heading.Label.Place.Column).Select(static heading => heading.Column).Distinct()];
            }

            Found[] across = [.. beside.Where(static heading => heading.Label.Columns is not null).OrderBy(static heading => heading.Label.Columns!.Value.Start)];
            bool areApart = across.Zip(across.Skip(1)).All(static pair => pair.First.Label.Columns!.Value.End <= pair.Second.Label.Columns!.Value.Start);
            if (areApart && across.Length > 1 && across.Max(static heading => heading.Label.Place.Line) - across.Min(static heading => heading.Label.Place.Line) <= MostLines)
            {
                yield return [.. across.Select(static heading => heading.Column).Distinct()];
            }
        }
    }

    /// <summary>The headings above a row; the first of all where they stand below.</summary>
    private static Block Above(List<Block> blocks, int step)
    {
        int behind = blocks.Count;
        for (int from = 0; from < behind;)
        {
            int middle = (from + behind) / 2;
            (from, behind) = blocks[middle].Step < step ? (middle + 1, behind) : (from, middle);
        }

        return blocks[Math.Max(0, behind - 1)];
    }

    private static bool AreInOrder(RowReading row, List<AxisNode> order)
    {
        int last = -1;
        foreach (AxisNode column in order)
        {
            int place = Array.IndexOf(row.Columns, column.Line);
            if (place >= 0 && place < last)
            {
                return false;
            }

            last = Math.Max(last, place);
        }

        return true;
    }

    private sealed record Found(AxisNode Column, Token Label, Record Record);

    private sealed class Block(int step)
    {
        internal int Step { get; } = step;

        internal List<Found> Headings { get; } = [];

        internal List<List<AxisNode>> Orders { get; } = [];
    }
}
