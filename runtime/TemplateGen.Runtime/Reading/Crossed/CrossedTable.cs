using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>A table whose rows were put in the place of what the document has.</summary>
/// <param name="First">Its first figure.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="Labels">How many labels the document has for them, each cell by itself.</param>
/// <param name="IsParted">Whether its columns stand in several tables of the document, one below another.</param>
internal readonly record struct CrossedTable(Token First, int Cells, int Labels, bool IsParted)
{
    /// <summary>What the document has.</summary>
    /// <param name="cells">The cells of the form that were found.</param>
    /// <param name="first">The first row of figures.</param>
    /// <param name="isParted">Whether columns stand in several tables.</param>
    internal static CrossedTable Of(IReadOnlyList<CrossedCells> cells, ScannedRow first, bool isParted) =>
        new(first.Tokens.Find(static token => token.Kind == TokenKind.Figure)!, cells.Sum(static table => table.Count), cells.Sum(static table => table.LabelCount), isParted);
}
