using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>A row of such a grid.</summary>
/// <param name="Printed">The printed row.</param>
/// <param name="Cells">The cells that start in it.</param>
internal sealed record ExpandedRow(PrintedRow Printed, IReadOnlyList<ExpandedCell> Cells);
