using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>A value outside tables, as generated code shows it.</summary>
/// <param name="Member">Its member.</param>
/// <param name="Key">The key under which the runtime keeps it.</param>
/// <param name="Kind">What may stand in it; null for a list.</param>
/// <param name="Label">The printed label, or an empty string.</param>
/// <param name="Fields">The fields of each entry where it is a list; otherwise empty.</param>
internal sealed record FieldView(string Member, string Key, KindModel? Kind, string Label, FieldView[] Fields)
{
    /// <summary>The fields of the head, or of an entry of a list.</summary>
    internal static FieldView[] OfHead(IEnumerable<FieldModel> head) => [.. head.Select(field => Of(field, Identifiers.Member(field.Name), field.Name))];

    /// <summary>The texts of the sections and the fields in them, in the order of the form.</summary>
    internal static FieldView[] OfSections(IEnumerable<SectionModel> sections) => [.. sections.SelectMany(OfSection)];

    private static IEnumerable<FieldView> OfSection(SectionModel section)
    {
        if (section.Kind is not null)
        {
            yield return new FieldView(Identifiers.Member(section.Name), section.Name, section.Kind, Official(section.Labels), []);
        }

        foreach (SectionItemModel item in section.Items)
        {
            // Fields of several sections may have one name: footnotes, say. The section's name keeps them apart.
            foreach (FieldModel field in item.Fields)
            {
                yield return Of(field, Identifiers.Member(section.Name) + "_" + Identifiers.Member(field.Name), section.Name + "." + field.Name);
            }

            foreach (FieldView inner in item.Section is null ? [] : OfSection(item.Section))
            {
                yield return inner;
            }
        }
    }

    private static FieldView Of(FieldModel field, string member, string key) => new(member, key, field.Kind, Official(field.Labels), OfHead(field.Fields));

    private static string Official(EquatableArray<string> labels) => labels.Count > 0 ? labels[0] : "";
}
