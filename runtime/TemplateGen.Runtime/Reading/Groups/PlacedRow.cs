using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Groups;

/// <summary>A row of a document with all cells that cover it, those that begin further up among them.</summary>
/// <param name="Source">The row of the document.</param>
/// <param name="Index">Its number.</param>
/// <param name="Cells">The cells, left to right.</param>
internal sealed record PlacedRow(SourceRow Source, int Index, IReadOnlyList<PlacedCell> Cells)
{
    /// <summary>How many columns it has.</summary>
    internal int Width => Cells.Count > 0 ? Cells[^1].End : 0;

    /// <summary>Whether it is a row of a table.</summary>
    internal bool IsRuled => Source.Form == RowForm.Ruled;

    /// <summary>The cell that covers a column, or null.</summary>
    internal PlacedCell? At(int column)
    {
        foreach (PlacedCell cell in Cells)
        {
            if (cell.Covers(column))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The rows of a document, their cells where spans put them.</summary>
    internal static List<PlacedRow> Of(SourceDocument document)
    {
        List<PlacedRow> rows = [];
        List<PlacedCell> open = [];
        for (int i = 0; i < document.Rows.Count; i++)
        {
            SourceRow source = document.Rows[i];
            open.RemoveAll(cell => source.StartsPart || cell.EndRow <= i);
            List<PlacedCell> cells = [.. open];
            int column = 0;
            foreach (SourceCell cell in source.Cells)
            {
                while (open.Find(above => above.Covers(column)) is { } above)
                {
                    column = above.End;
                }

                // A span beyond any table is one to its edge.
                int width = Math.Clamp(cell.ColumnSpan, 1, MostColumns);
                PlacedCell placed = new(cell, i, i + Math.Clamp(cell.RowSpan, 1, document.Rows.Count - i), column, column + width);
                cells.Add(placed);
                column += width;
            }

            open = [.. cells.Where(cell => cell.EndRow > i + 1).Take(MostColumns)];
            rows.Add(new PlacedRow(source, i, [.. cells.OrderBy(static cell => cell.Start)]));
        }

        return rows;
    }

    private const int MostColumns = 500;
}
