using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>Emits the typed views of what stands outside tables: the head with the entries of its lists, and the texts of sections.</summary>
/// <param name="writer">Where to.</param>
/// <param name="names">The names of views.</param>
/// <param name="choices">The enums of the form.</param>
/// <param name="report">The class of the report, from the root on.</param>
internal sealed class FieldViewEmitter(SourceWriter writer, ViewNames names, ChoiceTypes choices, string report)
{
    /// <summary>Emits the view of the head and returns its class, or null where the form states nothing there.</summary>
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
        List<Action> later = [];
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Open($"public sealed class {name}");
        writer.Line("private readonly global::TemplateGen.FieldValues _values;");
        writer.Line();
        writer.Line($"internal {name}(global::TemplateGen.FieldValues values) => _values = values;");
        foreach (FieldView field in fields)
        {
            writer.Line();
            writer.Summary((field.Label.Length > 0 ? $"{field.Label} ({field.Key})" : field.Key) + (field.Kind is null ? ", by place and by key" : ""));
            if (field.Kind is null)
            {
                EmitList(field, later);
            }
            else
            {
                // Where a field goes by the name of the enums' container, that name means the field.
                bool isHidden = Array.Exists(fields, other => other.Member == ChoiceTypes.Container);
                EmitField(field, ValueType.Of(field.Kind, choices), isHidden ? $"{report}.{ChoiceTypes.Container}" : ChoiceTypes.Container);
            }
        }

        writer.Close().Line();
        later.ForEach(emit => emit());
        return name;
    }

    private void EmitField(FieldView field, ValueType type, string container)
    {
        string key = SourceWriter.Literal(field.Key);
        string arguments = type.Choice is null ? key : $"{key}, {container}.{type.Choice.NamesMember}";
        writer.Line($"/// <value>{SourceWriter.Xml(KindText.Of(field.Kind!))}.</value>");
        writer.Open($"public {Identifiers.Hiding(field.Member)}{type.Name} {field.Member}");
        writer.Line(type.IsText ? $"get => _values[{key}];" : $"get => {type.Cast}_values.Get{type.Accessor}({arguments});");
        writer.Line(type.IsText ? $"set => _values[{key}] = value;" : $"set => _values.Set{type.Accessor}({arguments}, {type.Value});");
        writer.Close();
    }

    /// <summary>Only the head has lists, and none has another. The first field of one is the key of its entries.</summary>
    private void EmitList(FieldView list, List<Action> later)
    {
        string view = names.Reserve("Head_" + list.Member, list.Fields.Select(field => field.Member));
        later.Add(() => EmitClass(view, $"An entry of <c>{SourceWriter.Xml(list.Key)}</c>{ViewClass.Colon(list.Label)}.", list.Fields));
        writer.Line($"public {Identifiers.Hiding(list.Member)}global::TemplateGen.EntryCollection<{view}> {list.Member} => field ??= new(");
        writer.Line($"    _values, {SourceWriter.Literal(list.Key)}, {SourceWriter.Literal(list.Fields[0].Key)}, static entry => new {view}(entry));");
    }
}
