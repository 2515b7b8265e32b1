using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Loads the sections of a form.</summary>
/// <param name="kinds">What fields hold.</param>
/// <param name="grids">The grids, by index.</param>
internal sealed class SectionReader(KindReader kinds, IReadOnlyList<Grid> grids)
{
    private readonly List<Section> _sections = [];

    /// <summary>All sections read so far, each before those within it.</summary>
    internal IReadOnlyList<Section> All => _sections;

    /// <summary>Loads a section and those within it.</summary>
    internal Section Read(JsonElement element, Section? parent)
    {
        Section section = new(
            _sections.Count,
            element.Text("name")!,
            element.Texts("labels"),
            parent,
            kinds.Kind(element),
            element.Flag("optional"));
        _sections.Add(section);
        section.Items = [.. element.Items("items").Select(item => ReadItem(item, section))];
        return section;
    }

    private SectionItem ReadItem(JsonElement item, Section section) =>
        item.TryGetProperty("section", out JsonElement inner) ? new SectionItem(Read(inner, section), null, null)
        : item.TryGetProperty("grid", out JsonElement grid) ? new SectionItem(null, grids[grid.GetInt32()], null)
        : new SectionItem(null, null, [.. item.Items("fields").Select(kinds.Field)]);
}
