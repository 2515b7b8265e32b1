using TemplateGen.Dsl.Collections;

namespace TemplateGen.Generator.Editions;

/// <summary>Rows or columns by their paths in the edition before: all of them, or in their place all the parts of a heading.</summary>
internal sealed record Sought(EquatableArray<string> Paths, EquatableArray<string> Parts)
{
    internal bool IsIn(OutlineTable table, bool isRow) =>
        Paths.All(path => table.Has(path, isRow)) || (Parts.Count > 0 && Parts.All(path => table.Has(path, isRow)));

    /// <summary>Whether a path is one of them, or a heading over one.</summary>
    internal bool Names(string path) => Paths.Concat(Parts).Any(own => own == path || own.StartsWith(path + ".", StringComparison.Ordinal));
}
