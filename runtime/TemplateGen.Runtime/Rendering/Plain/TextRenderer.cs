using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Plain;

/// <summary>Renders a report to plain text.</summary>
internal static class TextRenderer
{
    internal static StringBuilder Render(Report report, RenderOptions options)
    {
        PlainContext context = PlainContext.Of(report, options);
        string title = PlainText.Drawn(ReportTitle.Of(report));
        int width = DisplayWidth.Of(title, context.ContentLanguage == Language.Chinese);
        context.Output.Append(title).Append('\n').Append('=', width).Append('\n');
        WriteHead(context);
        foreach (Section section in report.Template.Sections)
        {
            WriteSection(context, section);
        }

        return context.Output;
    }

    private static void WriteHead(PlainContext context)
    {
        Report report = context.Report;
        foreach ((string label, string value) in ReportTitle.LeftOut(report, RenderWords.Of(context.ContentLanguage)))
        {
            TextFields.Write(context, label, value);
        }

        // What a form prints in its head stands line under line; only fields of a section share one.
        foreach (Field field in ReportTitle.OtherFields(report.Template))
        {
            TextFields.Write(context, [field], report.HeadValues, "");
        }
    }

    private static void WriteSection(PlainContext context, Section section)
    {
        context.Output.Append('\n');
        if (section.Label.Length > 0)
        {
            context.Output.Append(PlainText.Drawn(SlottedText.Fill(section.Label, context.Report))).Append("\n\n");
        }

        if (section.Kind is not null)
        {
            string[] paragraphs = [.. FieldText.Paragraphs(context.Report.TextValues[section.Name])];
            foreach (string paragraph in paragraphs.DefaultIfEmpty(RenderWords.Of(context.ContentLanguage).NoText))
            {
                context.Output.Append(PlainText.Drawn(paragraph)).Append('\n');
            }
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is { } inner)
            {
                WriteSection(context, inner);
            }
            else if (item.Grid is { } grid)
            {
                TextGrid.Write(context, grid);
            }
            else if (item.Fields is { } fields)
            {
                TextFields.Write(context, fields, context.Report.TextValues, section.Name + ".");
            }
        }
    }
}
