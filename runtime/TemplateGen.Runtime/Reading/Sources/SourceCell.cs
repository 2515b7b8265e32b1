using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>One cell of a document: the lines that are not blank, and where the cell itself begins.</summary>
/// <param name="Lines">Its lines; none in a blank cell.</param>
/// <param name="Place">Where the cell begins, which is all that a blank one has.</param>
/// <param name="ColumnSpan">How many columns of the document's grid it covers; 1 where the document does not say.</param>
/// <param name="RowSpan">How many rows it covers. It stands in the first of them only.</param>
public readonly record struct SourceCell(IReadOnlyList<SourceLine> Lines, SourcePlace Place, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Whether nothing but white space stands in it.</summary>
    public bool IsBlank => Lines.Count == 0;
}
