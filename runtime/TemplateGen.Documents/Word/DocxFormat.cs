using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>Text documents in Open XML: <c>.docx</c> and its kin with macros or for templates, transitional and strict.</summary>
internal sealed class DocxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx", ".dotm"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> document) => PackageReading.KindOf(document) == OfficeKind.Word;

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> document) => PackageReading.Read(document, static (archive, main) =>
    {
        using WordPackage package = new(archive, main);
        return new WordBodyReader(package).Read();
    });
}
