using TemplateGen.Dsl.Collections;

namespace TemplateGen.Generator.Editions;

/// <summary>What other editions of a form need to know of one, and what it says of those before: names and paths, no labels, kinds or places.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The form.</param>
/// <param name="Edition">The edition.</param>
/// <param name="FirstYear">The first year for which it is used, or null.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="LooksBack">What it takes to be in the edition before.</param>
internal sealed record Outline(
    string Path,
    string Name,
    string Edition,
    int? FirstYear,
    EquatableArray<OutlineTable> Tables,
    EquatableArray<LookBack> LooksBack)
{
    internal static Outline Of(TemplateModel file) => new(
        file.Path,
        file.Report.Name,
        file.Report.Edition,
        file.Report.FirstYear,
        file.Report.Tables.Select(OutlineTable.Of).ToArray(),
        LookBacks.Of(file.Report).ToArray());

    /// <summary>The table of a name, or null.</summary>
    internal OutlineTable? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);
}
