using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A value outside tables; a list has fields instead of a kind.</summary>
public sealed record FieldModel(string Name, EquatableArray<string> Labels, KindModel? Kind, bool IsOptional, EquatableArray<FieldModel> Fields);
