using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Model;

/// <summary>A row or column, or a heading over some.</summary>
/// <remarks>Index counts depth first on the axis; Line is -1 for a heading without cells; Sum is what the name stands for in a sum.</remarks>
public sealed record NodeModel(
    int Index,
    string Name,
    string Path,
    EquatableArray<string> Labels,
    int Line,
    EquatableArray<SignedLine> Sum,
    EquatableArray<NodeModel> Children,
    bool IsOptional,
    bool IsMemo,
    bool IsLess,
    RepetitionModel? Repetition,
    AncestryModel? Ancestry,
    int? Since,
    int? Until,
    ExpressionModel? Present,
    EquatableArray<string> Codes)
{
    /// <summary>The official label, or an empty string.</summary>
    public string Label => Labels.Count > 0 ? Labels[0] : "";
}
