namespace TemplateGen.Dsl.Model;

/// <summary>What the form says of one cell.</summary>
public sealed record CellModel(KindModel Kind, bool IsOptional, bool IsVoid, UnitModel? Unit);
