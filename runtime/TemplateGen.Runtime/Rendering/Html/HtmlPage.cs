using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes the page around the grids: title, head, sections with their texts, and what the page is based on.</summary>
internal static class HtmlPage
{
    internal static void Write(ref Utf8Output output, HtmlTemplate template, in HtmlContext context)
    {
        Report report = context.Report;
        string title = ReportTitle.Of(report);
        output.Write("<!DOCTYPE html>\n<html lang=\""u8);
        HtmlText.Write(ref output, ContentLanguage.Tag(template.Language));
        output.Write("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8);
        HtmlText.Write(ref output, title);
        output.Write("</title>\n<style>\n"u8);
        output.Write(HtmlStyle.Sheet);
        output.Write("</style>\n</head>\n<body>\n<main class=\"report\">\n<h1>"u8);
        HtmlText.Write(ref output, title);
        output.Write("</h1>\n"u8);
        HtmlFields.WriteHead(ref output, context);
        foreach (Section section in report.Template.Sections)
        {
            WriteSection(ref output, template, context, section, 2);
        }

        if (report.Template.Basis is { } basis)
        {
            output.Write("<footer>"u8);
            HtmlText.Write(ref output, RenderWords.Of(template.Language).Basis + (template.Language == Language.Chinese ? "：" : ": ") + basis);
            output.Write("</footer>\n"u8);
        }

        output.Write("</main>\n</body>\n</html>\n"u8);
    }

    private static void WriteSection(ref Utf8Output output, HtmlTemplate template, in HtmlContext context, Section section, int level)
    {
        if (!FieldText.IsPrinted(section, context.Report))
        {
            return;
        }

        output.Write("<section id=\""u8);
        output.WriteText(context.IdPrefix);
        HtmlText.Write(ref output, section.Name);
        output.Write("\">\n"u8);
        if (section.Label.Length > 0)
        {
            byte digit = (byte)('0' + Math.Min(level, 6));
            output.Write([(byte)'<', (byte)'h', digit, (byte)'>']);
            HtmlText.Write(ref output, SlottedText.Fill(section.Label, context.Report));
            output.Write([(byte)'<', (byte)'/', (byte)'h', digit, (byte)'>', (byte)'\n']);
        }

        if (section.Kind is not null)
        {
            HtmlFields.WriteText(ref output, context, context.Report.TextValues[section.Name]);
        }

        foreach (SectionItem item in section.Items)
        {
            if (item.Section is { } inner)
            {
                WriteSection(ref output, template, context, inner, level + 1);
            }
            else if (item.Grid is { } grid)
            {
                HtmlGridWriter.Write(ref output, template.Grids[grid.Index], context);
                output.Write("\n"u8);
                HtmlFindings.Write(ref output, grid, context);
                output.Write("\n"u8);
            }
            else if (item.Fields is { } fields)
            {
                HtmlFields.WriteFields(ref output, context, fields, context.Report.TextValues, section.Name + ".");
            }
        }

        output.Write("</section>\n"u8);
    }
}
