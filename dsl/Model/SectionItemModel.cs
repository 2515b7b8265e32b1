using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>Something that a section prints: a section within, a grid by its index, or fields side by side.</summary>
public sealed record SectionItemModel(SectionModel? Section, int? Grid, EquatableArray<FieldModel> Fields);
