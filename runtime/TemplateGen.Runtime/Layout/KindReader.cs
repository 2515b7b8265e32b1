using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Loads what cells and fields hold.</summary>
internal sealed class KindReader
{
    private readonly CellKind[] _kinds;
    private readonly CellSpecification[] _specifications;

    /// <summary>Loads the kinds of a definition, and what sorts of cells it has.</summary>
    internal KindReader(JsonElement root)
    {
        _kinds = [.. root.Items("kinds").Select(KindOf)];
        _specifications = [.. root.Items("cells").Select(SpecificationOf)];
    }

    /// <summary>A sort of cells.</summary>
    internal CellSpecification Specification(int index) => _specifications[index];

    /// <summary>The kind that something has, or null.</summary>
    internal CellKind? Kind(JsonElement owner) => owner.Number("kind") is { } kind ? _kinds[kind] : null;

    /// <summary>A field of the head or of a section.</summary>
    internal Field Field(JsonElement field) => new(
        field.Text("name")!,
        field.Texts("labels"),
        Kind(field),
        field.Flag("optional"),
        [.. field.Items("fields").Select(Field)]);

    /// <summary>The unit that something states, or null.</summary>
    internal static MeasureUnit? Unit(JsonElement owner) => owner.TryGetProperty("unit", out JsonElement unit)
        ? new MeasureUnit(unit.Text("name")!, unit.Decimal("scale") ?? 1, unit.Texts("alternatives"), unit.Text("printed"))
        : null;

    private static CellKind KindOf(JsonElement kind) => new(
        Enum.Parse<CellType>(kind.Text("type")!, ignoreCase: true),
        kind.Text("name"),
        kind.Number("places"),
        kind.Text("unit"),
        kind.Decimal("min"),
        kind.Decimal("max"),
        kind.Number("length"),
        [.. kind.Items("options").Select(option => new ChoiceOption(option.Text("name")!, option.Texts("labels")))],
        [.. kind.Items("marks").Select(mark => new Mark(mark.Text("text")!, mark.Decimal("value")))]);

    private CellSpecification SpecificationOf(JsonElement cell) =>
        new(_kinds[cell.Number("kind") ?? 0], cell.Flag("optional"), cell.Flag("void"), Unit(cell));
}
