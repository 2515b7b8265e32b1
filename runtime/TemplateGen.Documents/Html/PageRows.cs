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
    internal void AddParagraphs(IReadOnlyList<PageLine> lines)
    {
        int start = 0;
        for (int i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || lines[i].StartsParagraph)
            {
                _rows.Add(new SourceRow(RowForm.Running, true, [new SourceCell([.. lines.Take(start..i).Select(static line => line.Line)], lines[start].Line.Place)]));
                start = i;
                _table = null;
            }
        }
    }

    /// <summary>Adds rows that another adapter made.</summary>
    internal void AddRows(IEnumerable<SourceRow> rows)
    {
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
        int most = cells.Max(static cell => cell.Lines.Count);
        bool isAlone = cells.Count(static cell => cell.Lines.Count > 0) == 1;
        if (most > MostLines || (isAlone && most > (isFrame ? 1 : MostLinesAlone)))
        {
            foreach (PageCell cell in cells)
            {
                AddParagraphs(cell.Lines);
            }

            return;
        }

        _rows.Add(new SourceRow(RowForm.Ruled, _table != table, [.. cells.Select(static cell => cell.ToSource())]));
        _table = table;
        HasTable = true;
    }
}
