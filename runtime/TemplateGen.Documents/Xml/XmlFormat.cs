using System.Xml;
using System.Xml.Linq;
using TemplateGen.Cells;
using TemplateGen.Documents.Html;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Xml;

/// <summary>Any XML that holds a report: what sites and converters export, with tables as rows of cells or with pages in its texts. That of office programs is told by <see cref="OtherFormat"/>.</summary>
/// <remarks>No document type is read and nothing from outside; a document has at most <see cref="MostElements"/> elements nested <see cref="MostDepth"/> deep.</remarks>
internal sealed class XmlFormat : IDocumentFormat
{
    private const int MostElements = 500_000;
    private const int MostDepth = 128;
    private const int HeadLength = 1024;

    /// <inheritdoc/>
    public string Name => "xml";

    /// <summary>Files of this name are hardly ever reports: it is read where it is named.</summary>
    public IReadOnlyList<string> Extensions { get; } = [];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlyMemory<byte> document)
    {
        ReadOnlySpan<byte> head = document.Span[..Math.Min(document.Length, HeadLength)];
        int start = head.IndexOf((byte)'<');
        bool isDeclared = start >= 0 && head[start..].StartsWith("<?xml"u8);
        bool mayBegin = start >= 0 && head[..start].IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0 && start + 1 < head.Length && char.IsAsciiLetter((char)head[start + 1]);
        if (!(isDeclared || (mayBegin && !HtmlSignature.Recognises(document.Span))) || head.IndexOf("<?mso-application"u8) >= 0)
        {
            return false;
        }

        try
        {
            using XmlReader reader = Open(document);
            int elements = 0;
            bool isPage = false;
            while (reader.Read() && !isPage)
            {
                elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
                isPage = reader.Depth > MostDepth || elements > MostElements || (elements == 1 && reader.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase));
            }

            return !isPage;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public SourceReading Read(ReadOnlyMemory<byte> document)
    {
        try
        {
            using XmlReader reader = Open(document);
            return XmlRows.Read(XDocument.Load(reader, LoadOptions.SetLineInfo).Root!, MostDepth);
        }
        catch (XmlException exception)
        {
            return SourceReading.Refused(new ReadingNote("not-xml", Severity.Error, new SourcePlace(exception.LineNumber, exception.LinePosition), "这不是合法的 XML", "This is not well-formed XML"));
        }
    }

    // The encoding is that of pages: declared, or found by content.
    private static XmlReader Open(ReadOnlyMemory<byte> document) => XmlReader.Create(new StringReader(HtmlDecoder.Decode(document.Span, null, []).TrimStart()), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = ReportReader.MaximumLength,
    });
}
