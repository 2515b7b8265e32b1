namespace TemplateGen.Reading.Explaining;

/// <summary>What became of reading a document, with how each piece of it was understood.</summary>
/// <param name="Result">What reading alone gives.</param>
/// <param name="Pieces">
/// The pieces in the order of the document; the cells that it does not have follow what it has of their table. Empty where the document could not be read.
/// </param>
public sealed record ReadingExplanation(ReadResult Result, IReadOnlyList<ReadPiece> Pieces);
