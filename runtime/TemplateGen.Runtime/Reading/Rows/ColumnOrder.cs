using TemplateGen.Layout;

namespace TemplateGen.Reading.Rows;

/// <summary>The order in which a document heads what stands under one heading of the form, or at the top of a table.</summary>
/// <param name="Step">The step of the first heading.</param>
/// <param name="Table">The table.</param>
/// <param name="Parent">The heading over them, or null.</param>
/// <param name="Columns">The columns, each once; below a heading of several, in the order of the form.</param>
/// <param name="IsCertain">Whether they stand side by side, so that the figures below them have the same order.</param>
internal readonly record struct ColumnOrder(int Step, TableLayout Table, AxisNode? Parent, AxisNode[] Columns, bool IsCertain)
{
    /// <summary>Whether it is the order of the form.</summary>
    internal bool IsOfForm { get; } = AreInOrder(Columns);

    /// <summary>Whether headings below others stand before some that are beside these, in whose row or above which they never stand: no copying brings that about.</summary>
    internal bool IsFlattened { get; init; }

    /// <summary>Whether none of them has a heading of its own above it beside the others.</summary>
    internal bool IsFlat
    {
        get
        {
            AxisNode? parent = Parent;
            return Array.TrueForAll(Columns, column => column.Parent == parent);
        }
    }

    /// <summary>Whether columns beside headings over several are in the order of the form among themselves, and so are those below such headings: as where who copied them took headings that cover rows before or behind all others.</summary>
    internal bool MovesOnlyGroups => !IsFlattened && IsInOrder(beside: true) && IsInOrder(beside: false);

    /// <summary>Whether columns beside headings over several have changed places among themselves: headings that cover rows come to stand before or behind all others where they are copied, but not before or behind one another.</summary>
    internal bool MovesColumns => !IsInOrder(beside: true);

    /// <summary>Whether it is of the same columns as another order.</summary>
    internal bool IsLike(ColumnOrder other) => Parent == other.Parent;

    private bool IsInOrder(bool beside)
    {
        AxisNode? parent = Parent;
        return AreInOrder([.. Columns.Where(column => column.Parent == parent == beside)]);
    }

    private static bool AreInOrder(AxisNode[] columns)
    {
        for (int i = 1; i < columns.Length; i++)
        {
            if (columns[i].Line < columns[i - 1].Line)
            {
                return false;
            }
        }

        return true;
    }
}
