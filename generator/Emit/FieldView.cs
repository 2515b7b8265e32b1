using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>A value outside tables, as generated code shows it.</summary>
/// <param name="Member">Its member.</param>
/// <param name="Key">The key under which the runtime keeps it.</param>
/// <param name="Type">How it is seen from C#.</param>
/// <param name="Label">The printed label, or an empty string.</param>
internal sealed record FieldView(string Member, string Key, ValueType Type, string Label)
{
    /// <summary>The fields of the head; lists go by the rows that they repeat.</summary>
    internal static FieldView[] OfHead(IEnumerable<FieldModel> head) =>
        [.. head.Where(field => field.Kind is not null).Select(field => new FieldView(Identifiers.Member(field.Name), field.Name, ValueType.OfField(field.Kind!), Official(field.Labels)))];

    /// <summary>The texts of the sections and the fields in them, in the order of the form.</summary>
    internal static FieldView[] OfSections(IEnumerable<SectionModel> sections) => [.. sections.SelectMany(OfSection)];

    private static IEnumerable<FieldView> OfSection(SectionModel section)
    {
        if (section.Kind is not null)
        {
            yield return new FieldView(Identifiers.Member(section.Name), section.Name, ValueType.OfField(section.Kind), Official(section.Labels));
        }

        foreach (SectionItemModel item in section.Items)
        {
            // Fields of several sections may have one name: footnotes, say. The section's name keeps them apart.
            foreach (FieldModel field in item.Fields)
            {
                yield return new FieldView(
                    Identifiers.Member(section.Name) + "_" + Identifiers.Member(field.Name), section.Name + "." + field.Name, ValueType.OfField(field.Kind!), Official(field.Labels));
            }

            foreach (FieldView inner in item.Section is null ? [] : OfSection(item.Section))
            {
                yield return inner;
            }
        }
    }

    private static string Official(EquatableArray<string> labels) => labels.Count > 0 ? labels[0] : "";
}
