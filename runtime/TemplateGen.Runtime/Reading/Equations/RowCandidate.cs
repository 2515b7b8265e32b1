using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Equations;

/// <summary>One way to give the figures of a row to its columns.</summary>
/// <param name="Cells">A figure for each column; null where the document has none for it.</param>
/// <param name="BlankIsNothing">Whether a column without a figure counts as nothing, and not as any number.</param>
internal sealed record RowCandidate(Token?[] Cells, bool BlankIsNothing)
{
    private readonly decimal?[] _numbers = [.. Cells.Select(cell => cell is null ? BlankIsNothing ? 0 : null : NumberOf(cell))];

    /// <summary>Whether every column has a figure, or counts as nothing, or the whole table says that it is blank: only then can an equation bear the way out.</summary>
    internal bool IsWhole { get; init; } = BlankIsNothing || Array.TrueForAll(Cells, static cell => cell is not null);

    /// <summary>The number of a column by its place among those of the row; null where it is not known, or is none of them.</summary>
    internal decimal? Number(int column) => column < 0 ? null : _numbers[column];

    /// <summary>Whether two ways give a column the same figure.</summary>
    internal bool Agrees(RowCandidate other, int column) => Cells[column]?.Text == other.Cells[column]?.Text;

    /// <summary>The number that a piece of a document is, or null.</summary>
    internal static decimal? NumberOf(Token token) => token.Figure?.Number;
}
