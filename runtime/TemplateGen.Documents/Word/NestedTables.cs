using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>Makes rows of a row that has tables in its cells, as they lie beside and below one another on paper.</summary>
internal static class NestedTables
{
    /// <summary>Adds the rows.</summary>
    /// <param name="cells">The cells of the outer row.</param>
    /// <param name="rows">Takes them.</param>
    /// <param name="budget">Counts what is made.</param>
    internal static void Add(List<WordCell> cells, List<SourceRow> rows, PieceBudget budget)
    {
        WordCell[] filled = [.. cells.Where(static cell => !cell.IsBlank)];
        if (filled.Length == 1 && filled[0].HasTable && (cells.Count == 1 || filled[0].Rows.Count > 1))
        {
            // Nothing but a frame for what stands in it.
            budget.Take(filled[0].Rows.Count);
            rows.AddRange(filled[0].Rows);
            return;
        }

        List<List<SourceCell>>[] stacks = [.. cells.Select(cell => Stack(cell, budget))];
        int height = stacks.Max(static stack => stack.Count);
        for (int i = 0; i < height; i++)
        {
            List<SourceCell> row = [];
            for (int c = 0; c < cells.Count; c++)
            {
                if (i < stacks[c].Count)
                {
                    bool isWhole = stacks[c].Count == 1;
                    row.AddRange(isWhole ? stacks[c][i].Select(cell => cell with { RowSpan = height + cells[c].RowSpan - 1 }) : stacks[c][i]);
                }
                else if (stacks[c].Count > 1)
                {
                    row.Add(new SourceCell([], cells[c].Place, cells[c].ColumnSpan));
                }
            }

            budget.Take(row.Count + 1);
            rows.Add(new SourceRow(RowForm.Ruled, rows.Count == 0 || rows[^1].Form == RowForm.Running, row));
        }
    }

    /// <summary>The cells of an outer cell, row by row.</summary>
    private static List<List<SourceCell>> Stack(WordCell cell, PieceBudget budget)
    {
        if (!cell.HasTable)
        {
            return [[cell.ToCell(1)]];
        }

        List<List<SourceCell>> stack = [];
        List<SourceLine>? text = null;
        foreach (SourceRow row in cell.Rows)
        {
            budget.Take(row.Cells.Count);
            if (row.Form == RowForm.Ruled)
            {
                stack.Add(Spread(row.Cells, cell.ColumnSpan));
                text = null;
                continue;
            }

            // Paragraphs that follow one another are lines of one cell.
            if (text is null)
            {
                text = [];
                stack.Add([row.Cells[0] with { Lines = text, ColumnSpan = cell.ColumnSpan }]);
            }

            text.AddRange(row.Cells[0].Lines);
        }

        return stack;
    }

    /// <summary>Lets the cells of an inner row cover the columns of the outer cell.</summary>
    private static List<SourceCell> Spread(IReadOnlyList<SourceCell> inner, int columns)
    {
        int spans = inner.Sum(static cell => cell.ColumnSpan);
        return inner.Count == 0 || spans >= columns ? [.. inner] : [.. inner.SkipLast(1), inner[^1] with { ColumnSpan = inner[^1].ColumnSpan + columns - spans }];
    }
}
