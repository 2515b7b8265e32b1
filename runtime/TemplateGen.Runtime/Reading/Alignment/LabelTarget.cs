using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>Something on the form that has a label.</summary>
/// <param name="Item">The item that it belongs to.</param>
/// <param name="Official">The official wording.</param>
/// <param name="Column">The column or heading over columns, where it is one; otherwise null.</param>
internal sealed record LabelTarget(LayoutItem Item, string Official, AxisNode? Column);
