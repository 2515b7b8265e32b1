using System.Buffers;
using System.Text;
using TemplateGen.Rendering.Html;
using TemplateGen.Rendering.Markdown;
using TemplateGen.Rendering.Plain;

namespace TemplateGen.Rendering;

/// <summary>Sends a report to the renderer of a format.</summary>
internal static class ReportRenderer
{
    internal static void Render(Report report, IBufferWriter<byte> output, ReportFormat format, RenderOptions options)
    {
        switch (format)
        {
            case ReportFormat.Html:
                HtmlRenderer.Render(report, output, options);
                break;
            case ReportFormat.Markdown:
                Write(output, MarkdownRenderer.Render(report, options));
                break;
            case ReportFormat.Text:
                Write(output, TextRenderer.Render(report, options));
                break;
            case ReportFormat.Json:
                JsonRenderer.Render(report, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format");
        }
    }

    private static void Write(IBufferWriter<byte> writer, StringBuilder text)
    {
        Utf8Output output = new(writer);
        output.WriteText(text.ToString());
        output.Flush();
    }
}
