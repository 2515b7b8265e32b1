namespace TemplateGen.Reading.Equations;

/// <summary>A cell that takes part in an equation of the form.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Coefficient">How often it counts.</param>
internal readonly record struct EquationTerm(FormCell Cell, decimal Coefficient);
