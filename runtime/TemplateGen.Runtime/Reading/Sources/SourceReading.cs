using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Sources;

/// <summary>What an adapter made of a document.</summary>
/// <param name="Document">Its rows, or null where it could not be opened.</param>
/// <param name="Refusal">Why it could not be opened, or null.</param>
/// <param name="Notes">What the adapter left out or repaired, such as revisions that were deleted.</param>
public sealed record SourceReading(SourceDocument? Document, ReadingNote? Refusal, IReadOnlyList<ReadingNote> Notes)
{
    /// <summary>The document has more of everything than any report.</summary>
    public static SourceReading TooLong { get; } = Refused(Refusals.TooLong().Refusal!);

    /// <summary>A document that was opened.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="notes">What was left out or repaired.</param>
    public static SourceReading Of(IReadOnlyList<SourceRow> rows, params IReadOnlyList<ReadingNote> notes) => new(new SourceDocument(rows), null, notes);

    /// <summary>A document that could not be opened.</summary>
    /// <param name="refusal">Why.</param>
    public static SourceReading Refused(ReadingNote refusal) => new(null, refusal, []);

    /// <summary>The same with its figures written as usual; null where they are written so.</summary>
    internal SourceReading? WithUsualNumbers() => Document is { } document && NumberMarks.Read(document) is { Numbers.AreUsual: false } read ? this with { Document = read } : null;
}
