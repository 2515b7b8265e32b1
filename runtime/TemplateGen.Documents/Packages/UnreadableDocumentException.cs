using TemplateGen.Reading;

namespace TemplateGen.Documents.Packages;

/// <summary>Ends the reading of a document from wherever it is found to be unreadable; it never leaves an adapter.</summary>
/// <param name="refusal">Why.</param>
internal sealed class UnreadableDocumentException(ReadingNote refusal) : Exception(refusal.English)
{
    /// <summary>Why.</summary>
    internal ReadingNote Refusal { get; } = refusal;
}
