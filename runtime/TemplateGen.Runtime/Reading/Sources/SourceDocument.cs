using TemplateGen.Reading.Sources.Numbers;

namespace TemplateGen.Reading.Sources;

/// <summary>What every adapter makes of a document, whatever its format: rows of cells with their places, in order.</summary>
/// <param name="Rows">The rows.</param>
public sealed record SourceDocument(IReadOnlyList<SourceRow> Rows)
{
    /// <summary>How many lines and cells a report may have at most; past them an adapter answers <see cref="SourceReading.TooLong"/>.</summary>
    public const int MaximumPieces = 2_000_000;

    /// <summary>Its pages in order, where it says where they begin; otherwise none.</summary>
    internal IReadOnlyList<SourcePage> Pages { get; init; } = [];

    /// <summary>How it wrote its numbers before they were written as this library does.</summary>
    internal NumberMarks Numbers { get; init; } = NumberMarks.Usual;

    /// <summary>Its lines in order, those of all cells of all rows.</summary>
    internal DocumentLines Lines => new(Rows);
}
