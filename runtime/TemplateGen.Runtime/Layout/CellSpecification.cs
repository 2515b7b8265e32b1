namespace TemplateGen.Layout;

/// <summary>What the form says of one cell.</summary>
/// <param name="Kind">What may stand in it.</param>
/// <param name="IsOptional">Whether it may stay empty.</param>
/// <param name="IsVoid">Whether the form has no such cell (shaded, or left out by <c>only</c>).</param>
/// <param name="Unit">The unit of the table or report that applies, or null.</param>
public sealed record CellSpecification(CellKind Kind, bool IsOptional, bool IsVoid, MeasureUnit? Unit);
