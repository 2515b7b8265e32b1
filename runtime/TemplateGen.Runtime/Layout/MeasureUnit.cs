namespace TemplateGen.Layout;

/// <summary>The unit in which a table or report prints its amounts.</summary>
/// <param name="Name">The unit, such as <c>USD</c>.</param>
/// <param name="Scale">What one printed unit stands for: 1000 where amounts are printed in thousands.</param>
/// <param name="Alternatives">Other units in which a document may state the same amounts.</param>
/// <param name="Printed">The wording under which the form says so, or null.</param>
public sealed record MeasureUnit(string Name, decimal Scale, IReadOnlyList<string> Alternatives, string? Printed);
