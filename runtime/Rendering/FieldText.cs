using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>How fields outside tables are printed.</summary>
internal static class FieldText
{
    /// <summary>The printed label of a field; its name where it has none.</summary>
    internal static string Label(Field field, Report report) =>
        field.Labels is [{ Length: > 0 } label, ..] ? SlottedText.Fill(label, report) : field.Name;

    /// <summary>The paragraphs of a text: its lines that are not empty.</summary>
    internal static IEnumerable<string> Paragraphs(string? text) => text is null
        ? []
        : text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>The text of a field; options by their printed wording.</summary>
    internal static string Value(Field field, string? text) =>
        field.Kind?.Options.FirstOrDefault(option => option.Name == text) is { Labels: [string label, ..] } ? label : text ?? "";
}
