using TemplateGen.Cells;

namespace TemplateGen.Reading.Equations;

/// <summary>A cell whose text may be a figure, or several.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Options">What it may be, in the unit of the cell.</param>
/// <param name="Text">The text as found.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record DoubtfulFigure(FormCell Cell, IReadOnlyList<decimal> Options, string Text, SourcePlace Place);
