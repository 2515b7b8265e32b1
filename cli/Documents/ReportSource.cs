using TemplateGen.Documents;
using TemplateGen.Reading;
using TemplateGen.Reading.Explaining;

namespace TemplateGen.Cli.Documents;

/// <summary>Reads documents into reports: the one way from a file to a report in the tool.</summary>
/// <param name="editions">The editions that a document may follow.</param>
internal sealed class ReportSource(IReadOnlyList<ReportEdition> editions)
{
    internal ReadResult Read(DocumentFile document)
    {
        LoadedDocument loaded = DocumentLoader.Load(document, ReportReader.MaximumLength);
        return loaded.Trouble is { } trouble ? new ReadResult(null, trouble, []) : Report.Read(loaded.Content, editions, DocumentFormats.All);
    }

    /// <summary>Reads a document and says how each piece of it was understood.</summary>
    internal ReadingExplanation Explain(DocumentFile document)
    {
        LoadedDocument loaded = DocumentLoader.Load(document, ReportReader.MaximumLength);
        return loaded.Trouble is { } trouble
            ? new ReadingExplanation(new ReadResult(null, trouble, []), [])
            : ReportReader.Explain(loaded.Content, editions, DocumentFormats.All);
    }

    /// <summary>Why a document could not be read.</summary>
    internal static ReadingNote WhyUnreadable(ReadResult result) => result.Refusal ?? DocumentNotes.NotReadable;
}
