using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>One cell of a report: its state, value, text and place. A view; it shows what the report holds now.</summary>
public readonly struct Cell
{
    internal Cell(CellBlock block, int row, int column)
    {
        Block = block;
        Row = row;
        Column = column;
    }

    /// <summary>The block of its table.</summary>
    public CellBlock Block { get; }

    /// <summary>The row of the block.</summary>
    public int Row { get; }

    /// <summary>The column of the block.</summary>
    public int Column { get; }

    /// <summary>The row of the form.</summary>
    public AxisNode RowNode => Block.Layout.Rows.Lines[Block.LineOf(Row)];

    /// <summary>The column of the form.</summary>
    public AxisNode ColumnNode => Block.Layout.Columns.Lines[Column];

    /// <summary>What the form says of the cell.</summary>
    public CellSpecification Specification => Block.Specification(Row, Column);

    /// <summary>What is known of the cell.</summary>
    public CellState State => Block.State(Row, Column);

    /// <summary>Whether nothing is known of its value: blank, unreadable or missing.</summary>
    public bool IsOpen => State is CellState.Blank or CellState.Unreadable or CellState.Missing;

    /// <summary>The number it holds, or null.</summary>
    public decimal? Number => Block.GetNumber(Row, Column);

    /// <summary>The text that stands in it: a text value, a mark, or what could not be read; otherwise null.</summary>
    public string? Text => Block.RawText(Row, Column) ?? (Specification.Kind.Storage == CellStorage.Text ? Block.GetText(Row, Column) : null);

    /// <summary>What the document holds for it, or null where it was not read from one.</summary>
    public CellSource? Source => Block.Source(Row, Column);

    /// <summary>How its figure was come by; as read where it was set by hand.</summary>
    public CellConfidence Confidence => Source?.Confidence ?? CellConfidence.AsRead;

    /// <summary>The address, such as <c>requests.outcome.total.natural</c> or <c>requests.component["DEA"].received</c>.</summary>
    public string Address => CellAddress.Format(this);

    /// <inheritdoc/>
    public override string ToString() => Address;
}
