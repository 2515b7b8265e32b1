using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the typed views of what stands outside tables: the head, and the texts of sections.</summary>
internal sealed class FieldViewEmitter(SourceWriter writer, ViewNames names)
{
    /// <summary>Emits the view of the head and returns its class.</summary>
    internal string EmitHead(EquatableArray<FieldModel> head) => EmitClass(
        "HeadFields",
        "What the head of the report states, year apart.",
        [.. head.Where(field => field.Kind is not null).Select(field => (field.Name, field.Name, Label(field)))]);

    /// <summary>Emits the view of texts and fields and returns its class, or null where the form has none.</summary>
    internal string? EmitTexts(EquatableArray<SectionModel> sections)
    {
        List<(string Member, string Key, string Label)> texts = [];
        Gather(sections, texts);
        return texts.Count == 0 ? null : EmitClass("SectionTexts", "The texts and fields of the sections.", texts);
    }

    private static void Gather(IEnumerable<SectionModel> sections, List<(string Member, string Key, string Label)> texts)
    {
        foreach (SectionModel section in sections)
        {
            if (section.Kind is not null)
            {
                texts.Add((section.Name, section.Name, section.Labels.Count > 0 ? section.Labels[0] : section.Name));
            }

            foreach (SectionItemModel item in section.Items)
            {
                // Fields of several sections may have one name: footnotes, say. The section's name keeps them apart.
                texts.AddRange(item.Fields.Select(field => (section.Name + "_" + field.Name, section.Name + "." + field.Name, Label(field))));
                if (item.Section is { } inner)
                {
                    Gather([inner], texts);
                }
            }
        }
    }

    private static string Label(FieldModel field) => field.Labels.Count > 0 ? field.Labels[0] : field.Name;

    private string EmitClass(string wished, string summary, IReadOnlyList<(string Member, string Key, string Label)> fields)
    {
        string name = names.Take(wished, fields.Select(field => Identifiers.Member(field.Member)));
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Open($"public readonly struct {name}");
        writer.Line("private readonly global::TemplateGen.FieldValues _values;");
        writer.Line();
        writer.Line($"internal {name}(global::TemplateGen.FieldValues values) => _values = values;");
        foreach ((string member, string key, string label) in fields)
        {
            string property = Identifiers.Member(member);
            writer.Line();
            writer.Summary($"{label} ({key}); null where it is not filled in");
            writer.Open($"public {Identifiers.Hiding(property)}string? {property}");
            writer.Line($"get => _values[{SourceWriter.Literal(key)}];");
            writer.Line($"set => _values[{SourceWriter.Literal(key)}] = value;");
            writer.Close();
        }

        writer.Close().Line();
        return name;
    }
}
