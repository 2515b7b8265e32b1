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
        foreach ((string label, string value) in ReportTitle.LeftOut(report, RenderWords.Of(context.ContentLanguage)))
        {
            MarkdownFields.Write(context, label, value);
        }

        // What a form prints in its head stands line under line; only fields of a section share one.
        foreach (Field field in ReportTitle.OtherFields(report.Template))
        {
            MarkdownFields.Write(context, [field], report.HeadValues, "");
        }

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
                MarkdownFields.Write(context, fields, context.Report.TextValues, section.Name + ".");
            }
        }
    }
}
