using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>A table while it is read: merges cells and makes rows of it at its end.</summary>
/// <param name="path">The way to it.</param>
/// <param name="budget">Counts what is made.</param>
/// <param name="notes">Takes what is left out.</param>
internal sealed class WordTable(string path, PieceBudget budget, LeftOutNotes notes)
{
    private readonly List<List<WordCell>> _rows = [];
    private Dictionary<int, WordCell> _open = [];

    /// <summary>The way to it.</summary>
    internal string Path { get; } = path;

    /// <summary>How many rows began in it.</summary>
    internal int RowCount { get; set; }

    /// <summary>Adds a row that has ended.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where its first cell begins.</param>
    internal void Add(WordRow row, SourcePlace place)
    {
        Dictionary<int, WordCell> open = [];
        List<WordCell> cells = [];
        int column = row.FreeBefore;
        if (column > 0)
        {
            cells.Add(new WordCell(Path, place) { ColumnSpan = column });
        }

        foreach (WordCell cell in row.Cells)
        {
            if (cell.IsDeleted)
            {
                notes.Add(LeftOut.Deleted, cell.Place);
                continue;
            }

            WordCell? above = cell.ContinuesMerge ? _open.GetValueOrDefault(column) : null;
            WordCell? before = cell.ContinuesRow && cells.Count > 0 ? cells[^1] : null;
            if (above is not null)
            {
                above.RowSpan++;
                open[column] = above;
            }
            else if (before is not null)
            {
                before.ColumnSpan += cell.ColumnSpan;
            }
            else
            {
                cells.Add(cell);
                if (cell.StartsMerge)
                {
                    open[column] = cell;
                }
            }

            if ((above ?? before) is not null && !cell.IsBlank)
            {
                notes.Add(LeftOut.Covered, cell.Place);
            }

            column += cell.ColumnSpan;
        }

        _open = open;
        _rows.Add(cells);
    }

    /// <summary>The rows, once the table has ended.</summary>
    internal List<SourceRow> ToRows()
    {
        List<SourceRow> rows = [];
        foreach (List<WordCell> cells in _rows)
        {
            budget.Take(cells.Count + 1);
            if (cells.Exists(static cell => cell.HasTable))
            {
                NestedTables.Add(cells, rows, budget);
            }
            else if (cells.Count > 0)
            {
                rows.Add(new SourceRow(RowForm.Ruled, rows.Count == 0 || rows[^1].Form == RowForm.Running, [.. cells.Select(static cell => cell.ToCell(cell.RowSpan))]));
            }
        }

        return rows;
    }
}
