using System.Buffers;
using System.Text;
using TemplateGen.Rendering;

namespace TemplateGen;

public abstract partial class Report
{
    /// <summary>Renders the report to a text.</summary>
    /// <param name="format">What to render to.</param>
    /// <param name="options">How; null is <see cref="RenderOptions.Default"/>.</param>
    public string Render(ReportFormat format, RenderOptions? options = null)
    {
        ArrayBufferWriter<byte> output = new(16 * 1024);
        Render(output, format, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Renders the report to UTF-8.</summary>
    /// <param name="output">Where it goes; a writer that is used again saves every allocation for HTML fragments.</param>
    /// <param name="format">What to render to.</param>
    /// <param name="options">How; null is <see cref="RenderOptions.Default"/>.</param>
    public void Render(IBufferWriter<byte> output, ReportFormat format, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportRenderer.Render(this, output, format, options ?? RenderOptions.Default);
    }
}
