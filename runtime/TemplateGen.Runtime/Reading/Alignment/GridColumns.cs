using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Says in which columns of its grid the cells of a row stand, where cells span columns and reach down from rows above.</summary>
internal sealed class GridColumns
{
    // A span beyond this is a slip of the document, and no table is as wide.
    private const int MostColumns = 1_024;

    private readonly List<int> _reaching = [];

    /// <summary>Whether some cell of the part spans anything: without that, cells are simply counted.</summary>
    internal bool HasSpans { get; private set; }

    /// <summary>A new table begins.</summary>
    internal void Begin()
    {
        _reaching.Clear();
        HasSpans = false;
    }

    /// <summary>The column in which each cell of the next row begins.</summary>
    /// <param name="cells">The cells of the row.</param>
    internal int[] Place(IReadOnlyList<SourceCell> cells)
    {
        for (int i = 0; i < cells.Count && !HasSpans; i++)
        {
            HasSpans = cells[i].ColumnSpan > 1 || cells[i].RowSpan > 1;
        }

        int[] places = new int[cells.Count];
        if (!HasSpans)
        {
            for (int i = 0; i < places.Length; i++)
            {
                places[i] = i;
            }

            return places;
        }

        int column = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            while (column < _reaching.Count && _reaching[column] > 0)
            {
                _reaching[column++]--;
            }

            places[i] = column;
            column = Cover(column, Width(cells[i]), cells[i].RowSpan - 1);
        }

        for (; column < _reaching.Count; column++)
        {
            _reaching[column] = Math.Max(0, _reaching[column] - 1);
        }

        return places;
    }

    /// <summary>How many columns a cell covers.</summary>
    internal static int Width(SourceCell cell) => Math.Clamp(cell.ColumnSpan, 1, MostColumns);

    private int Cover(int column, int width, int below)
    {
        for (int i = column; i < column + width && i < MostColumns * 8; i++)
        {
            while (_reaching.Count <= i)
            {
                _reaching.Add(0);
            }

            _reaching[i] = Math.Max(0, below);
        }

        return column + width;
    }
}
