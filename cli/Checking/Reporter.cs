using TemplateGen.Layout;

namespace TemplateGen.Cli.Checking;

/// <summary>Who reports, as far as the form itself tells.</summary>
internal static class Reporter
{
    /// <summary>What the head says in the first text field that the title names, or else in its first text field of all; null where it says nothing.</summary>
    internal static string? Of(Report report)
    {
        List<Field> texts = [.. report.Template.Head.Where(static field => !field.IsList && field.Kind is null or { Type: CellType.Text })];
        Field? named = texts
            .Select(field => (Field: field, At: report.Template.Title?.IndexOf($"{{{field.Name}}}", StringComparison.Ordinal) ?? -1))
            .Where(static slot => slot.At >= 0)
            .OrderBy(static slot => slot.At)
            .Select(static slot => slot.Field)
            .FirstOrDefault();
        return (named ?? texts.FirstOrDefault()) is { } field ? report.HeadValues[field.Name] : null;
    }
}
