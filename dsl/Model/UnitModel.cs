using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>The unit in which amounts are printed, what one of it stands for, units also met, and the printed wording.</summary>
public sealed record UnitModel(string Name, string? Scale, EquatableArray<string> Alternatives, string? Printed);
