using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// All column headings of a table in text that does not rule off its cells, one behind another: headings over several may stand before theirs or in a line above, and are seldom lost without those below them.
/// What stands under one heading stands in the order in which it is met, which who copied the text may have made.
/// </summary>
internal static class RunningHeadings
{
    /// <summary>Finds the tables whose headings stand in another order than the form's.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    internal static IEnumerable<ColumnOrder> Find(IReadOnlyList<AlignedStep> steps)
    {
        int start = 0;
        while (start < steps.Count)
        {
            int end = start;
            while (end < steps.Count && Header(steps[end]) is { } item && item == Header(steps[start]))
            {
                end++;
            }

            if (end > start && Header(steps[start])!.Table is { Columns.IsRepeated: false } table && !AreAcross(steps, start, end) && Columns(steps, start, end, table) is var (columns, met) && new ColumnOrder(start, table, OverAll(table), columns, IsCertain: false) is { IsOfForm: false } order)
            {
                ColumnOrder told = order with { IsFlattened = IsFlattened(met, order.Parent) };
                yield return told with { IsCertain = !told.MovesOnlyGroups && AreOnOneLine(steps, start, end) };
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static LayoutItem? Header(AlignedStep step) =>
        (step.Row is null || step.IsUnlabelled) && step is { Choice.Entry: { Kind: LayoutItemKind.Header } item, Step: { Label: not null, Record.Limits: not RowLimits.Ruled } } ? item : null;

    /// <summary>Whether all headings of columns stand on one line: as they do, so do the figures below them.</summary>
    private static bool AreOnOneLine(IReadOnlyList<AlignedStep> steps, int start, int end) => Labels(steps, start, end) is { Length: > 0 } labels && Array.TrueForAll(labels, label => HasLine(label) && label.Place.Line == labels[0].Place.Line);

    /// <summary>Whether headings stand on several lines, none over another: a layout, which says their order by where they stand and not by which comes first.</summary>
    private static bool AreAcross(IReadOnlyList<AlignedStep> steps, int start, int end)
    {
        Token[] labels = [.. Labels(steps, start, end).OrderBy(static label => label.Place.Column)];
        return labels.Length > 1 && Array.TrueForAll(labels, HasLine) && Array.Exists(labels, label => label.Place.Line != labels[0].Place.Line)
            && labels.Zip(labels.Skip(1)).All(static pair => pair.First.Place.Column + pair.First.Text.Length <= pair.Second.Place.Column);
    }

    private static bool HasLine(Token label) => label.Place is { HasLine: true, Path: null };

    private static Token[] Labels(IReadOnlyList<AlignedStep> steps, int start, int end) =>
        [.. Enumerable.Range(start, end - start).Select(step => steps[step].Step.Label!).Where(static label => label.Matches.Any(match => match.Cost == label.Matches.LeastCost && match.Target.Column is { Line: >= 0 }))];

    /// <summary>The heading over all columns of a table, or null.</summary>
    private static AxisNode? OverAll(TableLayout table)
    {
        AxisNode? over = null;
        for (IReadOnlyList<AxisNode> nodes = table.Columns.Roots; nodes is [{ Line: < 0 } only]; nodes = only.Children)
        {
            over = only;
        }

        return over;
    }

    /// <summary>Whether a column below a heading is met before one that stands beside such headings.</summary>
    private static bool IsFlattened(List<AxisNode> met, AxisNode? over)
    {
        int below = met.FindIndex(node => node.Parent != over);
        return below >= 0 && met.FindIndex(below, node => node.Parent == over && node.Line < met[below].Line) >= 0;
    }

    /// <summary>The columns in the order of their headings, and in that in which these are met; null where not each of them has just one.</summary>
    private static (AxisNode[] Columns, List<AxisNode> Met)? Columns(IReadOnlyList<AlignedStep> steps, int start, int end, TableLayout table)
    {
        Dictionary<AxisNode, int> places = [];
        int columns = 0;
        bool areTold = true;
        for (int i = start; i < end; i++)
        {
            LabelMatches matches = steps[i].Step.Label!.Matches;
            AxisNode[] own = [.. matches.Where(match => match.Cost == matches.LeastCost && match.Target.Item == Header(steps[i])).Select(static match => match.Target.Column).OfType<AxisNode>().Distinct()];
            AxisNode? node = Array.Find(own, node => !places.ContainsKey(node));
            if (node is null && own.Any(static node => node.Line >= 0))
            {
                return null;
            }

            if (node is not null)
            {
                areTold &= own.Length == 1;
                places.Add(node, i);
                columns += node.Line >= 0 ? 1 : 0;
            }
        }

        if (columns != table.Columns.Lines.Count)
        {
            return null;
        }

        // Of headings that have the same wording below several others the first are those below the first of these: they tell nothing of the order of what stands above them.
        List<AxisNode> found = [];
        Add(table.Columns.Roots, node => areTold || node.Line >= 0 ? PlaceOf(node, places) : start, found);
        return ([.. found], [.. places.OrderBy(static pair => pair.Value).Select(static pair => pair.Key).Where(static node => node.Line >= 0)]);
    }

    private static void Add(IReadOnlyList<AxisNode> nodes, Func<AxisNode, int> placeOf, List<AxisNode> found)
    {
        foreach (AxisNode node in nodes.OrderBy(placeOf))
        {
            if (node.Line >= 0)
            {
                found.Add(node);
            }

            Add(node.Children, placeOf, found);
        }
    }

    /// <summary>Where a heading stands; one that is lost stands where the first below it does.</summary>
    private static int PlaceOf(AxisNode node, Dictionary<AxisNode, int> places) =>
        places.TryGetValue(node, out int place) ? place : node.Children.Select(child => PlaceOf(child, places)).DefaultIfEmpty(int.MaxValue).Min();
}
