using System.Buffers;
using TemplateGen.Rules;

namespace TemplateGen.Rendering.Html;

/// <summary>Renders a report to a page, or to the tables alone.</summary>
internal static class HtmlRenderer
{
    internal static void Render(Report report, IBufferWriter<byte> writer, RenderOptions options)
    {
        HtmlTemplate template = HtmlTemplate.Of(report.Template);
        FindingMarks? marks = FindingMarks.Of(report, FindingMarks.Findings(report, options));
        HtmlContext context = new(report, marks, template.IsConditional ? Applicability.Of(report) : null, options.Language, template.Language, options.IdPrefix);
        Utf8Output output = new(writer);
        if (options.IsFragment)
        {
            foreach (HtmlGrid grid in template.Grids)
            {
                HtmlGridWriter.Write(ref output, grid, context);
                HtmlFindings.Write(ref output, grid.Grid, context);
            }
        }
        else
        {
            HtmlPage.Write(ref output, template, context);
        }

        output.Flush();
    }
}
