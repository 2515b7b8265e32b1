using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>One item of a form in the order in which it is printed.</summary>
/// <param name="index">The place in that order, from 0.</param>
/// <param name="kind">What it is.</param>
/// <param name="table">The table it belongs to, or null for the heading of a section.</param>
/// <param name="section">The section it belongs to, or null.</param>
/// <param name="node">The row or the heading over rows; otherwise null.</param>
internal sealed class LayoutItem(int index, LayoutItemKind kind, TableLayout? table, Section? section, AxisNode? node)
{
    /// <summary>The place in the order in which the form is printed, from 0.</summary>
    internal int Index { get; } = index;

    /// <summary>What it is.</summary>
    internal LayoutItemKind Kind { get; } = kind;

    /// <summary>The table it belongs to, or null for the heading of a section.</summary>
    internal TableLayout? Table { get; } = table;

    /// <summary>The section it belongs to, or null.</summary>
    internal Section? Section { get; } = section;

    /// <summary>The row or the heading over rows; otherwise null.</summary>
    internal AxisNode? Node { get; } = node;

    /// <summary>The state of an alignment that has just seen the label of this item.</summary>
    internal int LabelPosition => Index * 2;

    /// <summary>The state of an alignment that has just seen the figures of this row.</summary>
    internal int ValuesPosition => (Index * 2) + 1;

    /// <summary>The columns that have a cell in this row, in order; empty where it is no row.</summary>
    internal int[] Columns { get; init; } = [];

    /// <summary>The same row with other columns.</summary>
    internal LayoutItem With(int[] columns) => new(Index, Kind, Table, Section, Node) { Columns = columns, TablesBefore = TablesBefore, RowOrder = RowOrder, NextLine = NextLine };

    /// <summary>How many tables are printed before it, its own left out.</summary>
    internal int TablesBefore { get; init; }

    /// <summary>The place of the row among the rows of its table; that of the next row for a heading over rows.</summary>
    internal int RowOrder { get; init; }

    /// <summary>The row whose figures come next where nothing more is said; -1 where none does.</summary>
    internal int NextLine { get; set; } = -1;

    /// <summary>Whether it is the section or the caption over a row, or a heading above it.</summary>
    internal bool IsOver(LayoutItem row) => Kind switch
    {
        LayoutItemKind.Section => Section == row.Section,
        LayoutItemKind.Caption => Table == row.Table,
        _ => Table == row.Table && Node is { } heading && row.Node is { } node && node.IsBelow(heading),
    };
}
