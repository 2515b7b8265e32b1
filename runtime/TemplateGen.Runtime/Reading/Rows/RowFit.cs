using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>The cells of a row, matched one to one with the columns; or not.</summary>
/// <param name="Cells">A cell for each column; null where they cannot be matched.</param>
/// <param name="Surplus">Figures or texts that stand outside the columns.</param>
/// <param name="BlankCount">How many blank cells were left out.</param>
internal sealed record RowFit(IReadOnlyList<Token>? Cells, IReadOnlyList<Token> Surplus, int BlankCount)
{
    /// <summary>The cells cannot be matched with the columns.</summary>
    internal static RowFit None { get; } = new(null, [], 0);
}
