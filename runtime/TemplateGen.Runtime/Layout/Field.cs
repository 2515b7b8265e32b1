namespace TemplateGen.Layout;

/// <summary>A single value outside tables: in the head of the report, or printed in a section.</summary>
/// <param name="Name">The name for programs.</param>
/// <param name="Labels">The printed label first, then wordings also met.</param>
/// <param name="Kind">What may stand in it; null for a list.</param>
/// <param name="IsOptional">Whether it may stay empty.</param>
/// <param name="Fields">The fields of each entry where this is a list; otherwise empty.</param>
public sealed record Field(string Name, IReadOnlyList<string> Labels, CellKind? Kind, bool IsOptional, IReadOnlyList<Field> Fields)
{
    /// <summary>Whether this is a list of entries.</summary>
    public bool IsList => Fields.Count > 0;
}
