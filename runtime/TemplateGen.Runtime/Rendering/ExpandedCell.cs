using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>A printed cell at its place in a grid whose repeated rows stand as often as the report has them.</summary>
/// <param name="Printed">The printed cell.</param>
/// <param name="Table">The table of its row.</param>
/// <param name="Top">The row in which it starts, from 0.</param>
/// <param name="Height">How many rows it spans.</param>
/// <param name="BlockRow">The row of the block, or -1 where the report has none.</param>
/// <param name="Key">The key of the entry, or null.</param>
internal sealed record ExpandedCell(PrintedCell Printed, TableLayout Table, int Top, int Height, int BlockRow, string? Key);
