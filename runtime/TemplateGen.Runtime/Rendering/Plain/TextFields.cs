using TemplateGen.Layout;

namespace TemplateGen.Rendering.Plain;

/// <summary>Writes fields outside tables.</summary>
internal static class TextFields
{
    private const string Gap = "    ";

    /// <summary>Writes fields that the form prints side by side on one line; a list becomes a drawn table, a long text paragraphs.</summary>
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
                Write(context, label, "");
                foreach (string paragraph in FieldText.Paragraphs(text))
                {
                    context.Output.Append(PlainText.Drawn(paragraph)).Append('\n');
                }
            }
            else
            {
                line.Add(Labelled(context, label, text));
            }
        }

        EndLine(context, line);
    }

    /// <summary>Writes a field on a line of its own.</summary>
    internal static void Write(PlainContext context, string label, string text) => context.Output.Append(Labelled(context, label, text)).Append('\n');

    private static string Labelled(PlainContext context, string label, string text) =>
        PlainText.Drawn($"{label}{(context.ContentLanguage == Language.Chinese ? "：" : ": ")}{text}").TrimEnd();

    private static void EndLine(PlainContext context, List<string> line)
    {
        if (line.Count > 0)
        {
            context.Output.AppendJoin(Gap, line).Append('\n');
            line.Clear();
        }
    }

    private static void WriteList(PlainContext context, Field list, string label, IReadOnlyList<FieldValues> entries)
    {
        Write(context, label, "");
        List<TextCell> cells = [];
        for (int row = 0; row <= entries.Count; row++)
        {
            for (int column = 0; column < list.Fields.Count; column++)
            {
                Field field = list.Fields[column];
                cells.Add(new TextCell
                {
                    Top = row,
                    Left = column,
                    Width = 1,
                    Height = 1,
                    Text = PlainText.Drawn(row == 0 ? FieldText.Label(field, context.Report) : FieldText.Value(field, entries[row - 1][field.Name], context.ContentLanguage)),
                    IsLabel = true,
                    IsValue = row > 0,
                    IsExact = row > 0,
                });
            }
        }

        TextTable.Draw(context.Output, cells, list.Fields.Count, list.Fields.Count, entries.Count + 1, context.ContentLanguage == Language.Chinese);
    }
}
