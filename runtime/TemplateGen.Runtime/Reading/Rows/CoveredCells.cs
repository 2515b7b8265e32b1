using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Rows;

/// <summary>The cells over which some headings stand.</summary>
/// <param name="headings">The headings.</param>
internal sealed class CoveredCells(IEnumerable<Token> headings)
{
    // Headings side by side cover their cells together.
    private readonly List<ColumnRange> _ranges = ColumnRange.Merge(headings.Select(static heading => new ColumnRange(heading.Cell, heading.Cell + heading.Width)), gap: 1);

    /// <summary>Whether one of them stands over a cell.</summary>
    internal bool Has(int cell)
    {
        (int low, int high) = (0, _ranges.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _ranges[middle].Start <= cell ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _ranges[low - 1].End > cell;
    }
}
