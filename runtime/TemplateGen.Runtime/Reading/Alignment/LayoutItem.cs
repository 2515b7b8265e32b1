using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>One item of a form in the order in which it is printed.</summary>
/// <param name="Index">The place in that order, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Table">The table it belongs to, or null for the heading of a section.</param>
/// <param name="Section">The section it belongs to, or null.</param>
/// <param name="Node">The row or the heading over rows; otherwise null.</param>
internal sealed record LayoutItem(int Index, LayoutItemKind Kind, TableLayout? Table, Section? Section, AxisNode? Node)
{
    /// <summary>The state of an alignment that has just seen the label of this item.</summary>
    internal int LabelPosition => Index * 2;

    /// <summary>The state of an alignment that has just seen the figures of this row.</summary>
    internal int ValuesPosition => (Index * 2) + 1;

    /// <summary>The columns that have a cell in this row, in order; empty where it is no row.</summary>
    internal int[] Columns { get; init; } = [];

    /// <summary>How many tables are printed before it, its own left out.</summary>
    internal int TablesBefore { get; init; }

    /// <summary>The place of the row among the rows of its table; that of the next row for a heading over rows.</summary>
    internal int RowOrder { get; init; }

    /// <summary>The row whose figures come next where nothing more is said; -1 where none does.</summary>
    internal int NextLine { get; set; } = -1;
}
