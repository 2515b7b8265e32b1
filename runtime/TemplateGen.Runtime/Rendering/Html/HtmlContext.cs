using TemplateGen.Rules;

namespace TemplateGen.Rendering.Html;

/// <summary>What a page is being written from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Marks">Its findings, or null where there are none.</param>
/// <param name="Applicability">Which parts of the form apply to the report; null where all do.</param>
/// <param name="Language">The language of explanations.</param>
/// <param name="ContentLanguage">The language of the form.</param>
/// <param name="IdPrefix">What every id begins with.</param>
internal readonly record struct HtmlContext(Report Report, FindingMarks? Marks, Applicability? Applicability, Language Language, Language ContentLanguage, string IdPrefix);
