using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>The cells over which some headings stand.</summary>
internal sealed class CoveredCells
{
    private readonly List<(int Start, int End)> _ranges = [];

    /// <summary>Gathers them.</summary>
    /// <param name="headings">The headings.</param>
    internal CoveredCells(IEnumerable<Token> headings)
    {
        foreach (Token heading in headings.OrderBy(static heading => heading.Cell))
        {
            int end = heading.Cell + heading.Width;
            if (_ranges.Count > 0 && heading.Cell <= _ranges[^1].End)
            {
                _ranges[^1] = (_ranges[^1].Start, Math.Max(_ranges[^1].End, end));
            }
            else
            {
                _ranges.Add((heading.Cell, end));
            }
        }
    }

    /// <summary>Whether one of them stands over a cell.</summary>
    internal bool Has(int cell)
    {
        int place = _ranges.BinarySearch((cell, int.MaxValue));
        return ~place > 0 && _ranges[~place - 1].End > cell;
    }
}
