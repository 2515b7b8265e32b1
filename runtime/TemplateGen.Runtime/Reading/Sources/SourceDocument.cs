namespace TemplateGen.Reading.Sources;

/// <summary>What every adapter makes of a document, whatever its format: rows of cells with their places, in order.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record SourceDocument(IReadOnlyList<SourceRow> Rows);
