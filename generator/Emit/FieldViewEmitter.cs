using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the typed views of what stands outside tables: the head, and the texts of sections.</summary>
internal sealed class FieldViewEmitter(SourceWriter writer, ViewNames names)
{
    /// <summary>Emits the view of the head and returns its class, or null where the head has no more than lists.</summary>
    internal string? EmitHead(EquatableArray<FieldModel> head) =>
        EmitClass("HeadFields", "What the head of the report states, year apart; null where it is not filled in.", FieldView.OfHead(head));

    /// <summary>Emits the view of texts and fields and returns its class, or null where the form has none.</summary>
    internal string? EmitTexts(EquatableArray<SectionModel> sections) =>
        EmitClass("SectionTexts", "The texts and fields of the sections; null where they are not filled in.", FieldView.OfSections(sections));

    private string? EmitClass(string wished, string summary, FieldView[] fields)
    {
        if (fields.Length == 0)
        {
            return null;
        }

        string name = names.Take(wished, fields.Select(field => field.Member));
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Open($"public sealed class {name}");
        writer.Line("private readonly global::TemplateGen.FieldValues _values;");
        writer.Line();
        writer.Line($"internal {name}(global::TemplateGen.FieldValues values) => _values = values;");
        foreach (FieldView field in fields)
        {
            writer.Line();
            writer.Summary(field.Label.Length > 0 ? $"{field.Label} ({field.Key})" : field.Key);
            writer.Open($"public {Identifiers.Hiding(field.Member)}{field.Type.Name} {field.Member}");
            string key = SourceWriter.Literal(field.Key);
            bool isText = field.Type.Name == "string?";
            writer.Line($"get => _values{(isText ? $"[{key}]" : $".Get{field.Type.Accessor}({key})")};");
            writer.Line($"set => _values{(isText ? $"[{key}] = value" : $".Set{field.Type.Accessor}({key}, value)")};");
            writer.Close();
        }

        writer.Close().Line();
        return name;
    }
}
