using TemplateGen.Documents.Html;
using TemplateGen.Documents.Json;
using TemplateGen.Documents.Spreadsheet;
using TemplateGen.Documents.Word;
using TemplateGen.Documents.Xml;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents;

/// <summary>The formats of documents that this package opens.</summary>
public static class DocumentFormats
{
    /// <summary>All of them, in the order in which a document should be shown to them.</summary>
    public static IReadOnlyList<IDocumentFormat> All { get; } = [new DocxFormat(), new XlsxFormat(), new XmlFormat(), new HtmlFormat(), new JsonFormat(), new OtherFormat()];
}
