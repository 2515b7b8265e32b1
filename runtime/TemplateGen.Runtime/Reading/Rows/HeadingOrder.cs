namespace TemplateGen.Reading.Rows;

/// <summary>The columns that headings say, left to right, and how their figures are found in a row.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="IsPlaced">Whether they lie in cells that are the same in each row.</param>
/// <param name="IsCounted">Whether the figures of a row are in their order, wherever they stand.</param>
internal sealed record HeadingOrder(IReadOnlyList<HeadedColumn> Columns, bool IsPlaced, bool IsCounted)
{
    /// <summary>Whether the heading over the labels of rows is there, so that all behind it are over figures.</summary>
    internal bool HasCorner { get; init; }

    /// <summary>Behind the last cell of the headings.</summary>
    internal int End { get; init; }

    /// <summary>The order of headings; null where it is not certain.</summary>
    /// <param name="tops">The headings above all others, left to right.</param>
    /// <param name="isRunning">Whether they stand in running text, where who copied them may have put them in order.</param>
    internal static HeadingOrder? Of(IReadOnlyList<HeadedColumn> tops, bool isRunning)
    {
        List<HeadedColumn> leaves = [];
        foreach (HeadedColumn top in tops)
        {
            top.AddLeaves(leaves);
        }

        if (leaves.Count == 0 || leaves.Exists(static leaf => leaf is { IsForeign: false, IsColumn: false }))
        {
            return null;
        }

        // What stands in running text above them says which columns are below it, and nothing of where.
        bool areApart = !leaves.Exists(static leaf => leaf.IsRunning) && leaves.Select(static leaf => leaf.Heading.Cell).Distinct().Count() == leaves.Count;
        if (leaves.Exists(static leaf => leaf.IsForeign))
        {
            leaves.RemoveAll(leaf => leaf.IsForeign && leaves.Exists(other => other.IsColumn && IsOver(leaf, other)));
        }

        List<HeadedColumn> placed = AreAscending(leaves, static leaf => leaf.Heading.Cell) ? leaves : [.. leaves.OrderBy(static leaf => leaf.Heading.Cell)];

        // Without the headings above them only their cells say where columns of a lower row belong, unless lines of headings have run together.
        bool isWhole = leaves.TrueForAll(static leaf => leaf.IsForeign || leaf.Node!.Parent is not { Label.Length: > 0 } || leaf.Above is not null);
        bool isPlaced = areApart && leaves.TrueForAll(IsBelow) && tops.All(top => AreTogether(top, placed)) && (isWhole || IsOfOneLine(placed));
        bool isCounted = isPlaced || (isWhole && IsCertain(leaves, isRunning));
        return isPlaced || isCounted ? new HeadingOrder(isPlaced ? placed : leaves, isPlaced, isCounted) : null;
    }

    /// <summary>Whether the columns of the form are in its order, or those below each heading stand in one row.</summary>
    private static bool IsCertain(List<HeadedColumn> leaves, bool isRunning)
    {
        List<HeadedColumn> own = leaves.FindAll(static leaf => leaf.IsColumn);
        return AreAscending(own, static leaf => leaf.Node!.Line)
            || (!isRunning && own.GroupBy(static leaf => leaf.Node!.Parent, static leaf => leaf.Row).All(static rows => rows.Distinct().Count() == 1));
    }

    /// <summary>Whether the columns below a heading, and those below each of these, stand side by side: where they do not, rows of headings have moved.</summary>
    private static bool AreTogether(HeadedColumn top, List<HeadedColumn> placed)
    {
        // One that stands alone stands beside itself.
        if (top.Below.Count == 0)
        {
            return true;
        }

        List<HeadedColumn> leaves = [];
        top.AddLeaves(leaves);
        (int count, int first, int last) = (0, int.MaxValue, -1);
        foreach (HeadedColumn leaf in leaves)
        {
            if (placed.IndexOf(leaf) is >= 0 and var place)
            {
                (count, first, last) = (count + 1, Math.Min(first, place), Math.Max(last, place));
            }
        }

        return (count == 0 || last - first == count - 1) && top.Below.TrueForAll(below => AreTogether(below, placed));
    }

    /// <summary>Whether the headings above a column stand in rows above it: where these rows have run together, its cell says nothing.</summary>
    private static bool IsBelow(HeadedColumn column) => column.Above is not { } above || (above.Row < column.Row && IsBelow(above));

    /// <summary>Whether columns are in the order of the form, or those of one row of headings all stand in one line of the document.</summary>
    private static bool IsOfOneLine(List<HeadedColumn> placed)
    {
        return AreAscending(placed.FindAll(static column => column.IsColumn), static column => column.Node!.Line) || placed.GroupBy(static column => column.Row).All(static row => row.Select(static column => column.Heading.Place.Line).Distinct().Count() == 1);
    }

    /// <summary>Whether columns are in an order already, as most are.</summary>
    private static bool AreAscending(List<HeadedColumn> columns, Func<HeadedColumn, int> place)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            if (place(columns[i]) < place(columns[i - 1]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a heading that the form does not have stands above a column, as one over several.</summary>
    private static bool IsOver(HeadedColumn heading, HeadedColumn column) => column.Above is null && heading.Above is null
        && column.Row > heading.Row && column.Heading.Cell >= heading.Heading.Cell && column.Heading.Cell < heading.Heading.Cell + heading.Heading.Width;
}
