using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A section; one with a kind is a text of its own.</summary>
public sealed record SectionModel(string Name, EquatableArray<string> Labels, KindModel? Kind, bool IsOptional, EquatableArray<SectionItemModel> Items);
