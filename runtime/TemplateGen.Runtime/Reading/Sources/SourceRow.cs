namespace TemplateGen.Reading.Sources;

/// <summary>Cells that stand in one row.</summary>
/// <param name="Form">How much the document says about its limits.</param>
/// <param name="StartsPart">Whether something else than a row stood before it: the rows between two such breaks are one part of a table.</param>
/// <param name="Cells">The cells, blank ones too; a paragraph is one cell.</param>
public sealed record SourceRow(RowForm Form, bool StartsPart, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>Whether it comes in a shape in which this library renders tables too: only then may it be read by the places of its cells alone.</summary>
    internal bool MayBeRendered { get; init; }

    /// <summary>How many of its first cells are those of labels, where columns of characters tell it; otherwise 0.</summary>
    internal int Labels { get; init; }

    /// <summary>Whether its figures stand in no columns, so that their order is all there is.</summary>
    internal bool IsOrdered { get; init; }

    /// <summary>Whether rows of its table are filled up to one width behind their cells, so that a blank last cell may be no cell at all.</summary>
    internal bool IsPadded { get; init; }

    /// <summary>Whether its last cell stands in a column of words behind all columns of figures.</summary>
    internal bool HasRemark { get; init; }
}
