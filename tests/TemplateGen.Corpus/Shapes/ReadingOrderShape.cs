using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Shapes;

/// <summary>Text as <c>pdftotext</c> gives it in reading order: each line of each cell on a line of its own, with an empty line behind a cell.</summary>
internal static class ReadingOrderShape
{
    /// <summary>Row by row.</summary>
    public static string Write(Draft draft, int labelWidth = 24) =>
        TextShapes.Lines(draft, grid => grid.Cells.Where(cell => cell.Text.Length > 0).SelectMany(cell => (IEnumerable<string>)[.. DisplayWidth.Wrap(cell.Text, labelWidth), ""]));

    /// <summary>Column by column within a stretch of rows of one shape, as it happens where the gaps between columns are wide.</summary>
    public static string WriteByColumns(Draft draft) => TextShapes.Lines(draft, grid => ByColumns(grid));

    private static IEnumerable<string> ByColumns(Grid grid)
    {
        int row = 0;
        while (row < grid.Rows.Count)
        {
            int count = grid.Rows[row].Count;
            int end = row;
            bool hasFigures = grid.Rows[row].Any(cell => cell.Address is not null);
            while (end < grid.Rows.Count && grid.Rows[end].Count == count && grid.Rows[end].Any(cell => cell.Address is not null) == hasFigures)
            {
                end++;
            }

            for (int column = 0; column < count; column++)
            {
                for (int i = row; i < end; i++)
                {
                    yield return grid.Rows[i][column].Text;
                }

                yield return "";
            }

            row = end;
        }
    }
}
