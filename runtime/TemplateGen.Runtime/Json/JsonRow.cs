using TemplateGen.Cells;

namespace TemplateGen.Json;

/// <summary>Which row of a block a level of JSON shows.</summary>
/// <param name="Block">The cells.</param>
internal readonly record struct JsonRow(CellBlock Block)
{
    /// <summary>The entry, once one has been entered.</summary>
    internal RowEntry? Entry { get; init; }

    /// <summary>The row of the entry, once known, or -1.</summary>
    internal int Row { get; init; } = -1;

    /// <summary>The line within the row, once one has been entered, as a row of the block, or -1.</summary>
    internal int Line { get; init; } = -1;

    /// <summary>Enters a row of the entry where a shape is one.</summary>
    internal JsonRow Within(JsonShape shape) => Entry is { } entry && Row < 0 && shape.Line >= 0 ? this with { Row = entry.RowOf(shape.Line) } : this;

    /// <summary>The row of the block for the cell of a shape.</summary>
    internal int At(JsonShape shape) => Line >= 0 ? Line : Row >= 0 ? Row : Block.RowOf(shape.Row);

    /// <summary>The first line of the row that has the cells of a shape.</summary>
    internal int First(JsonShape shape) => At(shape.FirstCell());
}
