using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen;

public abstract partial class Report
{
    /// <summary>Reads the text of a document.</summary>
    /// <param name="text">The text; JSON if it begins with a brace.</param>
    /// <param name="editions">The editions that are known; the document itself shows which one it follows.</param>
    /// <returns>The report with notes on what was repaired, inferred or left out, or why it could not be read; bad input makes no exception.</returns>
    public static ReadResult Read(string text, IReadOnlyList<ReportEdition> editions) => ReportReader.Read(text, editions);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The bytes: text in UTF-8, UTF-16 with a byte order mark, or GB18030, or a document of one of the formats.</param>
    /// <param name="editions">The editions that are known.</param>
    /// <param name="formats">The formats that can be opened beside text and JSON, such as those of TemplateGen.Documents.</param>
    /// <returns>The report with notes, or why it could not be read; bad input makes no exception.</returns>
    public static ReadResult Read(
        ReadOnlyMemory<byte> document, IReadOnlyList<ReportEdition> editions, params IReadOnlyList<IDocumentFormat> formats) =>
        ReportReader.Read(document, editions, formats);
}
