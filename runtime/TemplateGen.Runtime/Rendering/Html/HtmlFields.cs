using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes what stands outside the grids: texts and fields.</summary>
internal static class HtmlFields
{
    /// <summary>Writes what the head states and the title does not.</summary>
    internal static void WriteHead(ref Utf8Output output, in HtmlContext context)
    {
        Report report = context.Report;
        foreach ((string label, string value) in ReportTitle.LeftOut(report, RenderWords.Of(context.ContentLanguage)))
        {
            output.Write("<dl class=\"fields\">"u8);
            WriteField(ref output, label, value, null);
            output.Write("</dl>\n"u8);
        }

        WriteFields(ref output, context, [.. ReportTitle.OtherFields(report.Template)], report.HeadValues, "");
    }

    /// <summary>Writes the paragraphs of a text, or that there is none.</summary>
    internal static void WriteText(ref Utf8Output output, in HtmlContext context, string? text)
    {
        string[] paragraphs = [.. FieldText.Paragraphs(text)];
        foreach (string paragraph in paragraphs)
        {
            output.Write("<p>"u8);
            HtmlText.Write(ref output, paragraph);
            output.Write("</p>\n"u8);
        }

        if (paragraphs.Length == 0)
        {
            output.Write("<p class=\"none\">"u8);
            HtmlText.Write(ref output, RenderWords.Of(context.ContentLanguage).NoText);
            output.Write("</p>\n"u8);
        }
    }

    /// <summary>Writes fields that are printed side by side; a list is a table of its entries.</summary>
    internal static void WriteFields(ref Utf8Output output, in HtmlContext context, IReadOnlyList<Field> fields, FieldValues values, string prefix)
    {
        bool isOpen = false;
        foreach ((Field field, FieldValue? value) in FieldText.Printed(fields, values, prefix))
        {
            if (field.IsList && (value is null || value.Entries is not null))
            {
                output.Write(isOpen ? "</dl>\n"u8 : default);
                isOpen = false;
                WriteList(ref output, context, field, value?.Entries ?? []);
                continue;
            }

            output.Write(isOpen ? default : "<dl class=\"fields\">"u8);
            isOpen = true;
            WriteField(ref output, FieldText.Label(field, context.Report), FieldText.Value(field, value?.Text, context.ContentLanguage), field.Kind);
        }

        output.Write(isOpen ? "</dl>\n"u8 : default);
    }

    private static void WriteField(ref Utf8Output output, string label, string text, CellKind? kind)
    {
        output.Write("<div><dt>"u8);
        HtmlText.Write(ref output, label);
        output.Write("</dt><dd>"u8);
        WriteValue(ref output, text, kind);
        output.Write("</dd></div>"u8);
    }

    private static void WriteValue(ref Utf8Output output, string text, CellKind? kind)
    {
        if (kind?.Type == CellType.Link)
        {
            HtmlLink.Write(ref output, text);
        }
        else
        {
            HtmlText.WriteLines(ref output, text);
        }
    }

    private static void WriteList(ref Utf8Output output, in HtmlContext context, Field list, IReadOnlyList<FieldValues> entries)
    {
        output.Write("<div class=\"grid\"><table class=\"list\"><caption>"u8);
        HtmlText.Write(ref output, FieldText.Label(list, context.Report));
        output.Write("</caption><thead><tr>"u8);
        foreach (Field field in list.Fields)
        {
            output.Write("<th scope=\"col\">"u8);
            HtmlText.Write(ref output, FieldText.Label(field, context.Report));
            output.Write("</th>"u8);
        }

        output.Write("</tr></thead><tbody>"u8);
        foreach (FieldValues entry in entries)
        {
            output.Write("<tr>"u8);
            foreach (Field field in list.Fields)
            {
                output.Write("<td class=\"text\">"u8);
                WriteValue(ref output, FieldText.Value(field, entry[field.Name], context.ContentLanguage), field.Kind);
                output.Write("</td>"u8);
            }

            output.Write("</tr>"u8);
        }

        output.Write("</tbody></table></div>\n"u8);
    }
}
