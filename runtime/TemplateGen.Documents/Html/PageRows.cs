using AngleSharp.Dom;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>The rows of a page: paragraphs, and the rows of its tables.</summary>
internal sealed class PageRows
{
    // A cell of so many lines is a part of the page that a table lays out; alone in its row, one of fewer.
    private const int MostLines = 64;
    private const int MostLinesAlone = 12;

    private readonly List<SourceRow> _rows = [];
    private IElement? _table;

    /// <summary>The rows so far.</summary>
    internal List<SourceRow> All => _rows;

    /// <summary>Whether rows of tables are among them.</summary>
    internal bool HasTable { get; private set; }

    /// <summary>How many cells the rows have.</summary>
    internal int CellCount { get; private set; }

    /// <summary>Adds lines as paragraphs.</summary>
    internal void AddParagraphs(PageLine[] lines)
    {
        int start = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].StartsParagraph)
            {
                _rows.Add(new SourceRow(RowForm.Running, true, [new SourceCell(Array.ConvertAll(lines[start..i], static line => line.Line), lines[start].Line.Place)]));
                start = i;
                _table = null;
            }
        }
    }

    /// <summary>Adds rows that another adapter made.</summary>
    internal void AddRows(IReadOnlyList<SourceRow> rows)
    {
        CellCount += rows.Sum(static row => row.Cells.Count);
        _rows.AddRange(rows);
        _table = null;
    }

    /// <summary>Adds a row of a table.</summary>
    /// <param name="table">The table, or what stands for one.</param>
    /// <param name="cells">The cells with their lines.</param>
    /// <param name="isFrame">Whether the table is nothing but this one cell.</param>
    internal void AddRow(IElement table, List<PageCell> cells, bool isFrame)
    {
        CellCount += cells.Count;
        int most = 0;
        int filled = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            most = Math.Max(most, cells[i].Lines.Length);
            filled += cells[i].Lines.Length > 0 ? 1 : 0;
        }

        bool isAlone = filled == 1;
        if (most > MostLines || (isAlone && most > (isFrame ? 1 : MostLinesAlone)))
        {
            foreach (PageCell cell in cells)
            {
                AddParagraphs(cell.Lines);
            }

            return;
        }

        SourceCell[] made = new SourceCell[cells.Count];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = cells[i].ToSource();
        }

        // Tables of one row each, one right below the other and as wide, are the rows of one.
        bool goesOn = _table == table
            || (_table is not null && _table == table.PreviousElementSibling && _rows[^1].Cells.Count == made.Length && IsRow(_table) && IsRow(table));
        _rows.Add(new SourceRow(RowForm.Ruled, !goesOn, made) { MayBeRendered = true });
        _table = table;
        HasTable = true;
    }

    private static bool IsRow(IElement table) => ElementSorts.Of(table) == ElementSort.Table && !TablePlan.RowsOf(table).Skip(1).Any();
}
