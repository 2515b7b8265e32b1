using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Reading;

/// <summary>Something that reading repaired, inferred, skipped or could not place.</summary>
/// <param name="Code">What sort of thing, for programs, such as <c>label-differs</c>.</param>
/// <param name="Severity">A warning where a reader of the report should look; otherwise a note.</param>
/// <param name="Place">Where in the document, or null where it concerns the whole.</param>
/// <param name="Chinese">One sentence in Chinese.</param>
/// <param name="English">The same in English.</param>
public sealed record ReadingNote(string Code, Severity Severity, SourcePlace? Place, string Chinese, string English)
{
    /// <summary>The sentence.</summary>
    /// <param name="language">The language.</param>
    public string Message(Language language) => language == Language.Chinese ? Chinese : English;
}
