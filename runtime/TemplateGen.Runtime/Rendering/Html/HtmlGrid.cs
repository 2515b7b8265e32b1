using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>A grid as it is written to pages: constant bytes, and steps that say what stands between them. Made once a template.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Constants">All constant bytes.</param>
/// <param name="Opening">What begins the table.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Closing">What ends the table.</param>
/// <param name="Labels">The labels with slots.</param>
/// <param name="Spans">The spans that depend on how often rows are repeated.</param>
internal sealed record HtmlGrid(
    Grid Grid,
    byte[] Constants,
    HtmlStep[] Opening,
    HtmlRow[] Rows,
    HtmlStep Closing,
    SlottedText[] Labels,
    HtmlSpan[] Spans);
