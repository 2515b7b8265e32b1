namespace TemplateGen.Corpus.Drafts;

/// <summary>A table as it is drawn: rows of cells, some of which span several columns or rows.</summary>
internal sealed class Grid
{
    public List<List<GridCell>> Rows { get; } = [];

    public IEnumerable<GridCell> Cells => Rows.SelectMany(row => row);

    /// <summary>How many columns the widest row takes.</summary>
    public int Width => Place().Max(cell => cell.Column + cell.Cell.ColumnSpan);

    public Grid Row(params IEnumerable<GridCell> cells)
    {
        Rows.Add([.. cells]);
        return this;
    }

    /// <summary>The row in which a cell of the form stands.</summary>
    public List<GridCell> RowOf(string address) => Rows.First(row => row.Any(cell => cell.Address == address));

    /// <summary>Where each cell begins, with the space that is taken by cells reaching down from above.</summary>
    public IReadOnlyList<PlacedCell> Place()
    {
        List<PlacedCell> placed = [];
        List<int> taken = [];
        for (int row = 0; row < Rows.Count; row++)
        {
            int column = 0;
            foreach (GridCell cell in Rows[row])
            {
                while (column < taken.Count && taken[column] > row)
                {
                    column++;
                }

                placed.Add(new PlacedCell(cell, row, column));
                for (int i = 0; i < cell.ColumnSpan; i++, column++)
                {
                    while (taken.Count <= column)
                    {
                        taken.Add(0);
                    }

                    taken[column] = row + cell.RowSpan;
                }
            }
        }

        return placed;
    }

    /// <summary>The texts as a rectangle: a spanning cell stands in its first place, what it covers is empty (or repeats it).</summary>
    public string[][] Expand(bool repeat = false)
    {
        int width = Width;
        string[][] texts = [.. Rows.Select(_ => Enumerable.Repeat("", width).ToArray())];
        foreach (PlacedCell placed in Place())
        {
            for (int row = placed.Row; row < Math.Min(placed.Row + placed.Cell.RowSpan, texts.Length); row++)
            {
                for (int column = placed.Column; column < placed.Column + placed.Cell.ColumnSpan; column++)
                {
                    if (repeat || (row == placed.Row && column == placed.Column))
                    {
                        texts[row][column] = placed.Cell.Text;
                    }
                }
            }
        }

        return texts;
    }
}
