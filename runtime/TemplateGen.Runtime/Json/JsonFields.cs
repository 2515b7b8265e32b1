using System.Text.RegularExpressions;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Json;

/// <summary>Writes what stands outside tables.</summary>
internal static partial class JsonFields
{
    internal const string Entries = "entries";

    /// <summary>The fields of the head by name.</summary>
    internal static IEnumerable<(string Name, Field? Field)> OfHead(Template template) => template.Head.Select(field => (field.Name, (Field?)field));

    /// <summary>The texts and fields of the sections, in the order in which they stand.</summary>
    internal static IEnumerable<(string Name, Field? Field)> OfSections(Template template)
    {
        foreach (Section section in template.AllSections)
        {
            if (section.Kind is not null)
            {
                yield return (section.Name, new Field(section.Name, section.Labels, section.Kind, section.IsOptional, []));
            }

            foreach (Field field in section.Items.SelectMany(item => item.Fields ?? []))
            {
                yield return ($"{section.Name}.{field.Name}", field);
            }
        }
    }

    /// <summary>Writes the fields that are filled in: in the order of the form, then what the form does not know.</summary>
    internal static void Write(ref Utf8Output output, FieldValues values, IEnumerable<(string Name, Field? Field)> fields, bool isFirst)
    {
        HashSet<string> known = [];
        foreach ((string name, Field? field) in fields)
        {
            if (known.Add(name) && values.Find(name) is { } value)
            {
                WriteMember(ref output, name, value, field, ref isFirst);
            }
        }

        foreach (string name in values.Names)
        {
            if (!known.Contains(name))
            {
                WriteMember(ref output, name, values.Find(name)!, null, ref isFirst);
            }
        }
    }

    private static void WriteMember(ref Utf8Output output, string name, FieldValue value, Field? field, ref bool isFirst)
    {
        output.Write(isFirst ? default : ","u8);
        isFirst = false;
        JsonStrings.Write(ref output, name);
        output.Write((byte)':');
        if (value.Entries is null)
        {
            WriteText(ref output, value.Text, field);
            return;
        }

        if (value.Text.Length > 0)
        {
            output.Write("{\"text\":"u8);
            JsonStrings.Write(ref output, value.Text);
            output.Write(",\"entries\":"u8);
        }

        WriteEntries(ref output, value.Entries, field);
        output.Write(value.Text.Length > 0 ? "}"u8 : default);
    }

    private static void WriteEntries(ref Utf8Output output, IReadOnlyList<FieldValues> entries, Field? list)
    {
        output.Write((byte)'[');
        for (int i = 0; i < entries.Count; i++)
        {
            output.Write(i == 0 ? "{"u8 : ",{"u8);
            Write(ref output, entries[i], (list?.Fields ?? []).Select(field => (field.Name, (Field?)field)), isFirst: true);
            output.Write((byte)'}');
        }

        output.Write((byte)']');
    }

    // A number is a number, and yes or no are true or false, where reading it gives the same text again.
    private static void WriteText(ref Utf8Output output, string text, Field? field)
    {
        if ((field?.Kind?.IsNumeric == true && PlainNumber().IsMatch(text)) || (field?.Kind?.Type == CellType.Flag && text is "true" or "false"))
        {
            output.WriteText(text);
        }
        else
        {
            JsonStrings.Write(ref output, text);
        }
    }

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
