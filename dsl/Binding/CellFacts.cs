using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>What some cells hold, those aside that are void.</summary>
/// <param name="Kinds">Their kinds.</param>
/// <param name="Unit">The unit of their amounts where they have but one, otherwise null.</param>
internal sealed record CellFacts(IReadOnlyList<KindModel> Kinds, AmountUnit? Unit);
