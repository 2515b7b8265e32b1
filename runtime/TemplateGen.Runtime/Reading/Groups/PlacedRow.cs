using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Groups;

/// <summary>A row of a document with all cells that cover it, those that begin further up among them.</summary>
/// <param name="Source">The row of the document.</param>
/// <param name="Index">Its number.</param>
/// <param name="Cells">The cells, left to right.</param>
internal sealed record PlacedRow(SourceRow Source, int Index, IReadOnlyList<PlacedCell> Cells)
{
    // A span beyond it is a slip of the document, and no table has more cells that reach down.
    private const int MostColumns = 500;

    // Every row has all cells that reach down to it: more than these, and the tables are none.
    private const int MostReaching = SourceDocument.MaximumPieces;

    private readonly (int Start, PlacedCell Cell)[] _shown = Shown(Cells);

    /// <summary>How many columns it has.</summary>
    internal int Width => Cells.Count > 0 ? Cells[^1].End : 0;

    /// <summary>How many columns it has up to the last in which something stands.</summary>
    internal int FilledWidth
    {
        get
        {
            int width = 0;
            foreach (PlacedCell cell in Cells)
            {
                width = cell.IsBlank ? width : Math.Max(width, cell.End);
            }

            return width;
        }
    }

    /// <summary>Whether it is a row of a table.</summary>
    internal bool IsRuled => Source.Form == RowForm.Ruled;

    /// <summary>The cell that covers a column, or null.</summary>
    internal PlacedCell? At(int column) => Around(column).Cell;

    /// <summary>The cell that covers a column, or null, and the first column from which on the same is true of all up to it.</summary>
    internal (PlacedCell? Cell, int Start) Around(int column)
    {
        int low = 0;
        int high = _shown.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _shown[middle].Start <= column ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return (null, 0);
        }

        (int start, PlacedCell cell) = _shown[low - 1];
        return cell.Covers(column) ? (cell, start) : (null, cell.End);
    }

    /// <summary>The rows of a document, their cells where spans put them; none where more cells reach down than in any table.</summary>
    internal static List<PlacedRow> Of(SourceDocument document)
    {
        List<PlacedRow> rows = [];
        List<PlacedCell> open = [];
        long reaching = 0;
        for (int i = 0; i < document.Rows.Count; i++)
        {
            SourceRow source = document.Rows[i];
            open.RemoveAll(cell => source.StartsPart || cell.EndRow <= i);
            reaching += open.Count;
            if (reaching > MostReaching)
            {
                return [];
            }

            rows.Add(new PlacedRow(source, i, Place(source, i, document.Rows.Count, open)));
            open = [.. rows[^1].Cells.Where(cell => cell.EndRow > i + 1).Take(MostColumns)];
        }

        return rows;
    }

    /// <summary>Puts the cells of a row where those that reach down from above leave room.</summary>
    private static PlacedCell[] Place(SourceRow source, int row, int end, List<PlacedCell> open)
    {
        List<PlacedCell> cells = [.. open];
        int column = 0;
        int above = 0;
        foreach (SourceCell cell in source.Cells)
        {
            // They stand left to right: what ends before the column can be passed for good.
            while (above < open.Count && open[above].Start <= column)
            {
                column = Math.Max(column, open[above++].End);
            }

            // A span beyond any table is one to its edge.
            int width = Math.Clamp(cell.ColumnSpan, 1, MostColumns);
            cells.Add(new PlacedCell(cell, row, row + Math.Clamp(cell.RowSpan, 1, end - row), column, column + width));
            column += width;
        }

        return [.. cells.OrderBy(static cell => cell.Start)];
    }

    /// <summary>The cells of which something is to be seen, and from where: of two that overlap, the one further left lies over the other.</summary>
    private static (int Start, PlacedCell Cell)[] Shown(IReadOnlyList<PlacedCell> cells)
    {
        List<(int, PlacedCell)> shown = new(cells.Count);
        int end = 0;
        foreach (PlacedCell cell in cells)
        {
            if (cell.End > end)
            {
                shown.Add((Math.Max(cell.Start, end), cell));
                end = cell.End;
            }
        }

        return [.. shown];
    }
}
