using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>One cell of a document: the lines that are not blank, and where the cell itself begins.</summary>
/// <param name="Lines">Its lines; none in a blank cell.</param>
/// <param name="Place">Where the cell begins, which is all that a blank one has.</param>
/// <param name="ColumnSpan">How many columns of the document's grid it covers; 1 where the document does not say.</param>
/// <param name="RowSpan">How many rows it covers. It stands in the first of them only.</param>
public readonly record struct SourceCell(IReadOnlyList<SourceLine> Lines, SourcePlace Place, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>A cell of one line, or a blank one.</summary>
    /// <param name="line">The line, if there is one.</param>
    /// <param name="place">Where a blank cell begins.</param>
    internal static SourceCell Of(SourceLine? line, SourcePlace place) => line is { } only ? new SourceCell((SourceLine[])[only], only.Place) : new SourceCell([], place);

    /// <summary>Whether nothing but white space stands in it.</summary>
    public bool IsBlank => Lines.Count == 0;
}
