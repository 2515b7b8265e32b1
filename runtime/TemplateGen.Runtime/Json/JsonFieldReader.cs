using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Values;

namespace TemplateGen.Json;

/// <summary>Reads what stands outside tables.</summary>
/// <param name="notes">Where problems go.</param>
internal sealed class JsonFieldReader(JsonNotes notes)
{
    /// <summary>Reads the members of an object. What the form does not know is kept all the same, with a note.</summary>
    /// <param name="value">The object.</param>
    /// <param name="values">Where the values go.</param>
    /// <param name="fields">What the form knows.</param>
    /// <param name="path">The way to the object.</param>
    /// <param name="except">The names of members that are read elsewhere.</param>
    internal void Read(PlacedJson value, FieldValues values, IEnumerable<(string Name, Field? Field)> fields, JsonPath path, params ReadOnlySpan<string> except)
    {
        notes.AddDuplicates(value, path);
        Dictionary<string, Field?> known = [];
        foreach ((string name, Field? field) in fields)
        {
            known.TryAdd(name, field);
        }

        foreach (PlacedMember member in value.Members)
        {
            if (except.Contains(member.Name))
            {
                continue;
            }

            if (!known.TryGetValue(member.Name, out Field? field))
            {
                notes.AddUnknown(member, path, "此表式没有这一项，仍予保留", "the form has no such field; it was kept");
            }

            values.Set(member.Name, ReadValue(member.Value, field, path.Member(member.Name)));
        }
    }

    private FieldValue? ReadValue(PlacedJson value, Field? field, JsonPath path)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                AddUnreadable(value, field, path);
                return new FieldValue(value.Text);
            case JsonValueKind.Number when field?.Kind?.IsNumeric == true:
                return new FieldValue(value.Text);
            case JsonValueKind.True or JsonValueKind.False when field?.Kind?.Type == CellType.Flag:
                return new FieldValue(value.Kind == JsonValueKind.True ? "true" : "false");
            case JsonValueKind.Array when field is null || field.IsList:
                return new FieldValue("", ReadEntries(value, field, path));
            case JsonValueKind.Object when value.Member(JsonFields.Entries) is { Kind: JsonValueKind.Array } entries:
                return new FieldValue(value.Member(JsonStates.Text)?.Text ?? "", ReadEntries(entries, field, path.Member(JsonFields.Entries)));
            case JsonValueKind.Number:
                notes.AddWrongType(value, path, "一段文字，已按所写的数字保留", "a text; the number was kept as written");
                return new FieldValue(value.Text);
            default:
                notes.AddWrongType(value, path, field?.IsList == true ? "一个数组，已略去" : "一段文字，已略去", field?.IsList == true ? "an array; it was left out" : "a text; it was left out");
                return null;
        }
    }

    // As in other documents: kept as found, with a note.
    private void AddUnreadable(PlacedJson value, Field? field, JsonPath path)
    {
        if (field?.Kind is { Type: not (CellType.Text or CellType.Link or CellType.Digits) } kind && !IsStored(value.Text, kind)
            && ValueReader.Read(value.Text, kind, null, null, DateOrder.Unknown) is { State: CellState.Unreadable, Mark: null })
        {
            string text = QuotedText.Of(value.Text);
            notes.Add("value-unreadable", path, value.Start, $"“{text}”不是该项的数据，按原文保留", $"\"{text}\" is no value of this field; it was kept as found");
        }
    }

    // Options are kept by their names, and yes or no as programs write it.
    private static bool IsStored(string text, CellKind kind) =>
        kind.Type == CellType.Flag ? text is "true" or "false" : OptionText.Bits(text, kind.Options.Count, option => kind.Options[option].Name) is not null;

    private List<FieldValues> ReadEntries(PlacedJson array, Field? list, JsonPath path)
    {
        List<FieldValues> entries = [];
        for (int i = 0; i < array.Items.Count; i++)
        {
            PlacedJson item = array.Items[i];
            if (item.Kind != JsonValueKind.Object)
            {
                notes.AddWrongType(item, path.Item(i), "一个对象，已略去", "an object; it was left out");
                continue;
            }

            FieldValues entry = new();
            Read(item, entry, (list?.Fields ?? []).Select(field => (field.Name, (Field?)field)), path.Item(i));
            entries.Add(entry);
        }

        return entries;
    }
}
