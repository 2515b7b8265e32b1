using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>One cell of a document: the lines that are not blank, and where the cell itself begins.</summary>
/// <param name="Lines">Its lines; none in a blank cell.</param>
/// <param name="Place">Where the cell begins, which is all that a blank one has.</param>
internal readonly record struct SourceCell(IReadOnlyList<SourceLine> Lines, SourcePlace Place)
{
    /// <summary>Whether nothing but white space stands in it.</summary>
    internal bool IsBlank => Lines.Count == 0;
}
