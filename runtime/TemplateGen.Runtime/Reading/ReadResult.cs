namespace TemplateGen.Reading;

/// <summary>What became of reading a document.</summary>
/// <param name="Report">The report, or null where the document could not be read.</param>
/// <param name="Refusal">Why it could not be read, or null.</param>
/// <param name="Notes">What reading repaired, inferred, skipped or could not place, in the order of the document.</param>
public record ReadResult(Report? Report, ReadingNote? Refusal, IReadOnlyList<ReadingNote> Notes);
