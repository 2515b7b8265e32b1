using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>Web pages: HTML as served, fragments of it, what Word and Excel save as HTML under whatever name, and pages saved whole (MHTML).</summary>
/// <remarks>
/// No script runs, no style sheet is applied, nothing is fetched. A page has at most <see cref="HtmlTree.MaximumTags"/> tags nested
/// <see cref="HtmlTree.MaximumDepth"/> deep, which bounds time and memory: some seconds and 1 GiB at the very most.
/// </remarks>
internal sealed class HtmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> document) => SavedPage.Recognises(document.Span) || HtmlSignature.Recognises(document.Span);

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> document)
    {
        string? charset = null;
        if (SavedPage.Recognises(document.Span))
        {
            if (SavedPage.Open(document) is not { } page)
            {
                return SourceReading.Refused(HtmlNotes.NoPage());
            }

            (document, charset) = (page.Content, page.Charset);
        }

        List<ReadingNote> notes = [];
        string text = HtmlDecoder.Decode(document.Span, charset, notes);
        return HtmlTree.Parse(text) is { } tree ? PageReader.Read(tree, notes) : SourceReading.TooLong;
    }
}
