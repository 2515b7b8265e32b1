using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>How many rows a cell spans.</summary>
/// <param name="Rows">The printed rows that it covers.</param>
/// <param name="IsWithinEntry">Whether it covers them for one entry; otherwise for all that there are.</param>
internal sealed record HtmlSpan(IReadOnlyList<PrintedRow> Rows, bool IsWithinEntry);
