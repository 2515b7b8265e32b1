using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Rendering;

/// <summary>How fields outside tables are printed.</summary>
internal static class FieldText
{
    /// <summary>The printed label of a field; its name where it has none.</summary>
    internal static string Label(Field field, Report report) =>
        field.Labels is [{ Length: > 0 } label, ..] ? SlottedText.Fill(label, report) : field.Name;

    /// <summary>The label of a field as a message says it.</summary>
    internal static string QuotedLabel(Field field, Report report) =>
        field.Labels is [{ Length: > 0 } label, ..] ? SlottedText.FillQuoted(label, report) : field.Name;

    /// <summary>The paragraphs of a text: its lines that are not empty.</summary>
    internal static IEnumerable<string> Paragraphs(string? text) => text is null
        ? []
        : text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>Which fields of some are printed: all but optional ones that are not filled in.</summary>
    internal static IEnumerable<(Field Field, FieldValue? Value)> Printed(IEnumerable<Field> fields, FieldValues values, string prefix) => fields
        .Select(field => (Field: field, Value: values.Find(prefix + field.Name)))
        .Where(field => field.Value is not null || !field.Field.IsOptional);

    /// <summary>Whether a section is printed: all but texts that may be left out and are not filled in.</summary>
    internal static bool IsPrinted(Section section, Report report) =>
        section is not { Kind: not null, IsOptional: true } || report.TextValues[section.Name] is { Length: > 0 };

    /// <summary>The text of a field; options by their printed wording, yes and no in the language of the form.</summary>
    internal static string Value(Field field, string? text, Language language) => (field.Kind, text) switch
    {
        (_, null) => "",
        ({ Type: CellType.Choice } kind, _) => kind.Options.FirstOrDefault(option => option.Name == text) is { } option ? KindText.Option(option) : text,
        ({ Type: CellType.Choices } kind, _) => KindText.Choices(kind, text, language),
        ({ Type: CellType.Flag }, _) => HeadOperand.Flag(text) is { } flag ? KindText.Flag(flag, language) : text,
        ({ Type: CellType.Percent }, _) when LacksPercentSign(field, text) => text + "%",
        _ => text,
    };

    private static bool LacksPercentSign(Field field, string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) && !(field.Labels is [string label, ..] && KindText.SaysPercent(label));
}
