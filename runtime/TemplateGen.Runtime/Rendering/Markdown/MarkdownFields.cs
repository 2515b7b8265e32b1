using TemplateGen.Layout;

namespace TemplateGen.Rendering.Markdown;

/// <summary>Writes fields outside tables.</summary>
internal static class MarkdownFields
{
    private const string Gap = " &emsp; ";

    /// <summary>Writes fields that the form prints side by side on one line; a list becomes a pipe table, a long text paragraphs.</summary>
    internal static void Write(PlainContext context, IReadOnlyList<Field> fields, FieldValues values, string prefix)
    {
        List<string> line = [];
        foreach ((Field field, FieldValue? value) in FieldText.Printed(fields, values, prefix))
        {
            string label = FieldText.Label(field, context.Report);
            string text = FieldText.Value(field, value?.Text, context.ContentLanguage);
            if (field.IsList && value?.Entries is { } entries)
            {
                EndLine(context, line);
                WriteList(context, field, label, entries);
            }
            else if (FieldText.Paragraphs(text).Skip(1).Any())
            {
                EndLine(context, line);
                foreach (string paragraph in FieldText.Paragraphs(text).Select(MarkdownText.Paragraph).Prepend($"**{MarkdownText.Inline(label)}**"))
                {
                    context.Output.Append(paragraph).Append("\n\n");
                }
            }
            else
            {
                line.Add(Labelled(context, label, MarkdownText.Inline(text)));
            }
        }

        EndLine(context, line);
    }

    /// <summary>Writes a field on a line of its own.</summary>
    internal static void Write(PlainContext context, string label, string text) =>
        context.Output.Append(Labelled(context, label, MarkdownText.Inline(text))).Append("\n\n");

    private static string Labelled(PlainContext context, string label, string markup) =>
        $"**{MarkdownText.Inline(label)}{(context.ContentLanguage == Language.Chinese ? "**：" : "**: ")}{markup}";

    private static void EndLine(PlainContext context, List<string> line)
    {
        if (line.Count > 0)
        {
            context.Output.AppendJoin(Gap, line).Append("\n\n");
            line.Clear();
        }
    }

    private static void WriteList(PlainContext context, Field list, string label, IReadOnlyList<FieldValues> entries)
    {
        context.Output.Append("**").Append(MarkdownText.Inline(label)).Append("**\n\n");
        MarkdownRow.Write(context.Output, list.Fields.Select(field => MarkdownText.Inline(FieldText.Label(field, context.Report))));
        MarkdownRow.Write(context.Output, list.Fields.Select(_ => ":---"));
        foreach (FieldValues entry in entries)
        {
            MarkdownRow.Write(context.Output, list.Fields.Select(field => MarkdownText.Value(FieldText.Value(field, entry[field.Name], context.ContentLanguage), field.Kind)));
        }

        context.Output.Append('\n');
    }
}
