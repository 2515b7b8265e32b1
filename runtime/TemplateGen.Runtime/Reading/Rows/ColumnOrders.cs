using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Finds in which order a document has the columns of the form, by headings that stand side by side.</summary>
internal static class ColumnOrders
{
    private const int MostLines = 3;

    // Over so many columns a table has headings in several rows.
    private const int Nearby = 24;

    /// <summary>Finds them.</summary>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="saysYear">Whether the years in a heading are those that the form prints over a column.</param>
    internal static List<ColumnOrder> Find(IReadOnlyList<AlignedStep> steps, Func<AxisNode, string, bool> saysYear)
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
                orders.Add(new ColumnOrder(start, TableOf(steps[start])!, first.Parent, Columns(isCertain ? headings : AcrossLines(headings, labels)), isCertain));
            }
            else if (areColumns && headings.Count < all.Count && OnOneLine(steps, start, end, first, saysYear) is { } line && line.Count == all.Count)
            {
                orders.Add(new ColumnOrder(end - 1, TableOf(steps[start])!, first.Parent, Columns(line), IsCertain: true));
            }
            else if (!areColumns && headings.Count < all.Count && InCells(steps, start, end, first, saysYear) is { } cells && cells.Count == all.Count)
            {
                orders.Add(new ColumnOrder(end - 1, TableOf(steps[start])!, first.Parent, Columns(cells), IsCertain: false));
            }
            else if (!areColumns && headings.Count < all.Count && InText(steps, start, end, first, saysYear) is { } text && text.Count == all.Count
                && new ColumnOrder(end - 1, TableOf(steps[start])!, first.Parent, Columns(text), IsCertain: false) is { MovesColumns: true } moved)
            {
                orders.Add(moved);
            }

            start = end;
        }

        // Beside all headings of a table those below one of them say nothing more.
        List<ColumnOrder> running = [.. RunningHeadings.Find(steps)];
        orders.RemoveAll(order => running.Exists(whole => whole.Table == order.Table && !order.IsCertain));
        return running.Count == 0 ? orders : [.. orders.Concat(running).OrderBy(static order => order.Step)];
    }

    /// <summary>
    /// The headings beside one on its line of text, in their order there: where a column is as narrow as its figures, the headings over it may seem to cover others, and come to stand in other rows of the table.
    /// </summary>
    private static List<AxisNode>? OnOneLine(IReadOnlyList<AlignedStep> steps, int start, int end, AxisNode first, Func<AxisNode, string, bool> saysYear)
    {
        if (steps[start].Step.Label!.Place is not { HasLine: true, Path: null, Line: var line })
        {
            return null;
        }

        return Ordered(Beside(steps, start, end, first, saysYear).Where(one => one.Label.Place is { Path: null } place && place.Line == line).Select(static one => (one.Heading, one.Label.Place.Column)));
    }

    /// <summary>The headings beside one in the rows of its part of a table, where one over several stands in a row of its own, in the order of their cells.</summary>
    private static List<AxisNode>? InCells(IReadOnlyList<AlignedStep> steps, int start, int end, AxisNode first, Func<AxisNode, string, bool> saysYear)
    {
        Record record = steps[start].Step.Record;
        if (record.Limits != RowLimits.Ruled)
        {
            return null;
        }

        // In text aligned with spaces the cells of headings are counted within their row alone.
        bool hasColumns = steps[start].Step.Label!.Columns is not null;
        List<(AxisNode Heading, int Place)> found = [.. Beside(steps, start, end, first, saysYear)
            .Where(one => one.Record.Limits == RowLimits.Ruled && one.Record.Part == record.Part && (one.Label.Columns is not null) == hasColumns)
            .Select(static one => (one.Heading, one.Label.Columns?.Start ?? one.Label.Cell))];
        return found.Select(static one => one.Place).Distinct().Count() == found.Count ? Ordered(found) : null;
    }

    /// <summary>
    /// The headings beside one in running text, where others stand between them: those on few lines as they stand from left to right. What stands beside headings over several may have been copied before or behind
    /// them, but not before or behind one another.
    /// </summary>
    private static List<AxisNode>? InText(IReadOnlyList<AlignedStep> steps, int start, int end, AxisNode first, Func<AxisNode, string, bool> saysYear)
    {
        if (steps[start].Step.Record.Limits == RowLimits.Ruled)
        {
            return null;
        }

        List<(AxisNode Heading, SourcePlace Place)> found = [.. Beside(steps, start, end, first, saysYear).Where(static one => one.Record.Limits != RowLimits.Ruled && one.Label.Place is { HasLine: true, Path: null })
            .Select(static one => (one.Heading, one.Label.Place))];
        bool areAcross = found.Count > 0 && found.Max(static one => one.Place.Line) - found.Min(static one => one.Place.Line) <= MostLines && found.Select(static one => one.Place.Column).Distinct().Count() == found.Count;
        return areAcross ? Ordered(found.Select(static one => (one.Heading, one.Place.Column))) : null;
    }

    /// <summary>The headings under the same one as another, close to it.</summary>
    private static IEnumerable<(AxisNode Heading, Token Label, Record Record)> Beside(IReadOnlyList<AlignedStep> steps, int start, int end, AxisNode first, Func<AxisNode, string, bool> saysYear)
    {
        for (int i = Math.Max(0, start - Nearby); i < Math.Min(steps.Count, end + Nearby); i++)
        {
            if (TableOf(steps[i]) == TableOf(steps[start]) && Heading(steps[i], saysYear) is { } heading && heading.Parent == first.Parent)
            {
                yield return (heading, steps[i].Step.Label!, steps[i].Step.Record);
            }
        }
    }

    private static List<AxisNode>? Ordered(IEnumerable<(AxisNode Heading, int Place)> found)
    {
        List<AxisNode> headings = [.. found.OrderBy(static one => one.Place).Select(static one => one.Heading)];
        return headings.Distinct().Count() == headings.Count ? headings : null;
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

    /// <summary>The columns under headings.</summary>
    private static AxisNode[] Columns(List<AxisNode> headings)
    {
        List<AxisNode> columns = [];
        foreach (AxisNode heading in headings)
        {
            AddColumns(heading, columns);
        }

        return [.. columns];
    }

    private static void AddColumns(AxisNode heading, List<AxisNode> columns)
    {
        if (heading.Line >= 0)
        {
            columns.Add(heading);
        }

        for (int i = 0; i < heading.Children.Count; i++)
        {
            AddColumns(heading.Children[i], columns);
        }
    }

    /// <summary>The heading of the form that a heading is, where its wording, or the year in it, tells it from all others of the table.</summary>
    /// <param name="step">The step of the heading.</param>
    /// <param name="saysYear">Whether the years in a heading are those that the form prints over a column.</param>
    internal static AxisNode? Heading(AlignedStep step, Func<AxisNode, string, bool> saysYear)
    {
        if (step.Choice is not { Entry.Kind: LayoutItemKind.Header, Match: { Target.Column: { } column } match })
        {
            return null;
        }

        LabelMatches all = step.Step.Label!.Matches;
        int count = 0;
        foreach (LabelMatch other in all)
        {
            count += IsLike(other, match) ? 1 : 0;
        }

        return count == 1 ? column : OfYear(step.Step.Label, match, saysYear);
    }

    private static AxisNode? OfYear(Token label, LabelMatch match, Func<AxisNode, string, bool> saysYear)
    {
        AxisNode? only = null;
        foreach (LabelMatch other in label.Matches)
        {
            if (IsLike(other, match) && saysYear(other.Target.Column!, label.Text))
            {
                if (only is not null)
                {
                    return null;
                }

                only = other.Target.Column;
            }
        }

        return only;
    }

    private static bool IsLike(LabelMatch one, LabelMatch other) => one.Cost == other.Cost && one.Target.Item == other.Target.Item && one.Target.Column is not null;
}
