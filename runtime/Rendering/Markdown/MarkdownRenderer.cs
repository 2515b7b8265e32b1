using System.Globalization;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Markdown;

/// <summary>Renders a report to Markdown with pipe tables.</summary>
internal static class MarkdownRenderer
{
    internal static StringBuilder Render(Report report, RenderOptions options)
    {
        PlainContext context = PlainContext.Of(report, options);
        context.Output.Append("# ").Append(MarkdownText.Inline(ReportTitle.Of(report))).Append("\n\n");
        if (ReportTitle.LeavesOutYear(report.Template) && report.Year is { } year)
        {
            WriteField(context, RenderWords.Of(context.ContentLanguage).Year, year.ToString(CultureInfo.InvariantCulture));
        }

        WriteFields(context, ReportTitle.OtherFields(report.Template), report.HeadValues, "");
        foreach (Section section in report.Template.Sections)
        {
            WriteSection(context, section, 2);
        }

        // Blocks end with an empty line; a file ends with its last line.
        context.Output.Length--;
        return context.Output;
    }

    private static void WriteSection(PlainContext context, Section section, int level)
    {
        if (section.Label.Length > 0)
        {
            context.Output.Append('#', Math.Min(level, 6)).Append(' ').Append(MarkdownText.Inline(SlottedText.Fill(section.Label, context.Report))).Append("\n\n");
        }

        if (section.Kind is not null)
        {
            string[] paragraphs = [.. FieldText.Paragraphs(context.Report.TextValues[section.Name]).Select(MarkdownText.Paragraph)];
            foreach (string paragraph in paragraphs.DefaultIfEmpty($"*{RenderWords.Of(context.ContentLanguage).NoText}*"))
            {
                context.Output.Append(paragraph).Append("\n\n");
            }
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is { } inner)
            {
                WriteSection(context, inner, level + 1);
            }
            else if (item.Grid is { } grid)
            {
                MarkdownGrid.Write(context, grid);
            }
            else if (item.Fields is { } fields)
            {
                WriteFields(context, fields, context.Report.TextValues, section.Name + ".");
            }
        }
    }

    private static void WriteFields(PlainContext context, IEnumerable<Field> fields, FieldValues values, string prefix)
    {
        foreach (Field field in fields)
        {
            FieldValue? value = values.Find(prefix + field.Name);
            if (value is null && field.IsOptional)
            {
                continue;
            }

            string label = FieldText.Label(field, context.Report);
            if (value?.Entries is not { } entries)
            {
                WriteField(context, label, FieldText.Value(field, value?.Text));
                continue;
            }

            context.Output.Append("**").Append(MarkdownText.Inline(label)).Append("**\n\n");
            foreach (FieldValues entry in entries)
            {
                IEnumerable<string> parts = field.Fields.Select(part => FieldText.Value(part, entry[part.Name])).Where(text => text.Length > 0);
                context.Output.Append("- ").Append(MarkdownText.Paragraph(string.Join(" · ", parts))).Append('\n');
            }

            context.Output.Append('\n');
        }
    }

    private static void WriteField(PlainContext context, string label, string text) =>
        context.Output.Append("**").Append(MarkdownText.Inline(label)).Append(context.ContentLanguage == Language.Chinese ? "**：" : "**: ").Append(MarkdownText.Inline(text)).Append("\n\n");
}
