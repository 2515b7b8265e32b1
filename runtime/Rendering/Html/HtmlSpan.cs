using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>How many rows a label spans.</summary>
/// <param name="Rows">The printed rows that it covers.</param>
internal sealed record HtmlSpan(IReadOnlyList<PrintedRow> Rows);
