using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A row of a printed page.</summary>
/// <param name="Table">The table of the form.</param>
/// <param name="IsHeader">Whether it heads columns.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record PaperRow(TableLayout Table, bool IsHeader, IReadOnlyList<PaperCell> Cells)
{
    internal bool HasFigures => Cells.Any(static cell => cell.IsFigure);

    internal PaperRow With(IEnumerable<PaperCell> cells) => this with { Cells = [.. cells] };
}
