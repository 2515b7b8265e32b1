using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>
/// What a <c>.report</c> file means. Immutable and compared by value, without places in the file: the generator emits again only where
/// this changes.
/// </summary>
public sealed record ReportModel(
    string Name,
    string Edition,
    string? Title,
    string? Basis,
    int? FirstYear,
    int? LastYear,
    string Period,
    EquatableArray<FieldModel> Head,
    EquatableArray<SectionModel> Sections,
    EquatableArray<TableModel> Tables,
    EquatableArray<GridModel> Grids,
    EquatableArray<RuleModel> Rules);
