using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Tells text that runs down a sheet, such as its title, from tables.</summary>
internal static class Paragraphs
{
    /// <summary>Makes running rows of the parts of a sheet that have one cell in each row, always in the same place, and no other, were it blank.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="first">The first of the sheet.</param>
    /// <param name="isAlone">For each row of the sheet, whether it has one cell in the file.</param>
    internal static void Mark(List<SourceRow> rows, int first, List<bool> isAlone)
    {
        for (int start = first; start < rows.Count;)
        {
            int end = start + 1;
            while (end < rows.Count && !rows[end].StartsPart)
            {
                end++;
            }

            if (isAlone.GetRange(start - first, end - start).TrueForAll(static alone => alone) && IsText(rows, start, end))
            {
                for (int i = start; i < end; i++)
                {
                    SourceCell cell = rows[i].Cells.First(static cell => !cell.IsBlank);
                    rows[i] = new SourceRow(RowForm.Running, true, [new SourceCell(cell.Lines, cell.Place)]);
                }
            }

            start = end;
        }
    }

    private static bool IsText(List<SourceRow> rows, int start, int end)
    {
        int place = -1;
        for (int i = start; i < end; i++)
        {
            IReadOnlyList<SourceCell> cells = rows[i].Cells;
            if (cells.Count(static cell => !cell.IsBlank) != 1)
            {
                return false;
            }

            int filled = 0;
            while (cells[filled].IsBlank)
            {
                filled++;
            }

            if (place >= 0 && place != filled)
            {
                return false;
            }

            place = filled;
        }

        return true;
    }
}
