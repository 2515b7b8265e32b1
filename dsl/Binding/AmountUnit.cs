namespace TemplateGen.Dsl.Binding;

/// <summary>A unit of amounts: what sort of money, and how much of it one printed unit is.</summary>
internal sealed record AmountUnit(string Sort, decimal Worth);
