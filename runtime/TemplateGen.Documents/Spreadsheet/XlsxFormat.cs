using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Workbooks in Open XML: <c>.xlsx</c> and its kin with macros or for templates, transitional and strict.</summary>
internal sealed class XlsxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xltx", ".xltm"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> document) => PackageReading.KindOf(document) == OfficeKind.Spreadsheet;

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> document) => PackageReading.Read(document, static (archive, main) =>
    {
        using SheetPackage package = SheetPackage.Open(archive, main);
        return new WorkbookReader(package).Read();
    });
}
