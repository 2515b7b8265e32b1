using System.Globalization;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>What a form prints of an entry beside its key: a further field of the list from which the rows are made.</summary>
/// <param name="List">The name of the list.</param>
/// <param name="Place">The place of the field, the key being 0.</param>
internal readonly record struct EntryText(string List, int Place)
{
    /// <summary>What a printed cell stands for.</summary>
    internal static EntryText Of(PrintedCell cell)
    {
        int end = cell.Text.LastIndexOf('.');
        return new EntryText(cell.Text[..end], int.Parse(cell.Text.AsSpan(end + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>The text of the field; empty where the report does not state it.</summary>
    internal string Write(Report report, string? key)
    {
        string list = List;
        if (key is null || report.Template.Head.FirstOrDefault(field => field.Name == list) is not { } head || Place >= head.Fields.Count)
        {
            return "";
        }

        IReadOnlyList<FieldValues> entries = report.HeadValues.Find(list)?.Entries ?? [];
        return entries.FirstOrDefault(entry => entry[head.Fields[0].Name] == key)?[head.Fields[Place].Name] ?? "";
    }
}
