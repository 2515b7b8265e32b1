using System.Globalization;
using AngleSharp.Dom;
using TemplateGen.Cells;

namespace TemplateGen.Documents.Html;

/// <summary>The tables that are open, each within a cell of the one before, and the rows and cells that are being read in them.</summary>
/// <param name="plan">The tables of the page.</param>
/// <param name="cursor">Says where elements stand in the source.</param>
/// <param name="places">Makes places of that.</param>
/// <param name="lines">The lines of the open cell.</param>
/// <param name="rows">Takes the rows.</param>
internal sealed class OpenTables(TablePlan plan, SourceCursor cursor, SourceLines places, LineBuilder lines, PageRows rows)
{
    private readonly Stack<PageTable> _tables = new();
    private readonly Dictionary<IElement, PageTable> _boxes = [];

    /// <summary>The path of the cell that is open, or null between tables.</summary>
    internal string? Path => _tables.TryPeek(out PageTable? table) ? table.CellPath : null;

    /// <summary>The innermost table.</summary>
    internal PageTable Current => _tables.Peek();

    /// <summary>Opens a table.</summary>
    internal void Open(IElement table) => _tables.Push(new PageTable(table, $"table[{plan.NumberOf(table).ToString(CultureInfo.InvariantCulture)}]"));

    /// <summary>Leaves it.</summary>
    internal void Close() => _tables.Pop();

    /// <summary>Opens a row that is not made with table elements.</summary>
    internal void OpenBoxRow(IElement row)
    {
        // Rows of one table have the same element around them.
        OpenBox(row.ParentElement ?? row);
        Current.NextRow();
    }

    /// <summary>Opens a table whose cells are laid out as a grid.</summary>
    internal void OpenGrid(IElement element, GridBox grid) => OpenBox(grid.IsRow ? element.ParentElement ?? element : element);

    /// <summary>Ends it.</summary>
    internal void CloseGrid()
    {
        AddRow(false);
        _tables.Pop();
    }

    /// <summary>Ends a row.</summary>
    internal void CloseRow(IElement row)
    {
        PageTable table = _tables.Peek();
        bool isBox = ElementSorts.Of(row) != ElementSort.Row;
        AddRow(!isBox && table.Cells.Count == 1 && table.HasOneRow);
        table.RowsLeft--;
        if (isBox)
        {
            _tables.Pop();
        }
    }

    /// <summary>Opens a cell.</summary>
    internal void OpenCell(IElement cell) => OpenCell(cell, false);

    /// <summary>Opens a cell of a grid.</summary>
    internal void OpenCell(IElement cell, GridBox grid)
    {
        PageTable table = _tables.Peek();
        if (grid.Place(cell))
        {
            AddRow(false);
            table.NextRow();
        }

        string path = table.NextCell(cell, false);
        table.Begin(places.At(cursor.Index, path), GridBox.Span(cell, "column"), GridBox.Span(cell, "row"));
    }

    /// <summary>Opens a cell of a table within a cell whose row is spliced into the row around it.</summary>
    internal void OpenSpliced(IElement cell)
    {
        PageTable table = _tables.Peek();
        if (!lines.IsEmpty || table.IsSpliced)
        {
            CloseCell();
        }

        OpenCell(cell, true);
    }

    /// <summary>Ends a cell.</summary>
    internal void CloseCell() => _tables.Peek().End(lines.Take());

    /// <summary>Where what was passed last stands.</summary>
    internal SourcePlace Place() => places.At(cursor.Index, Path);

    private void OpenBox(IElement table)
    {
        if (!_boxes.TryGetValue(table, out PageTable? box))
        {
            _boxes[table] = box = new PageTable(table, $"{table.LocalName}[{(_boxes.Count + 1).ToString(CultureInfo.InvariantCulture)}]");
        }

        box.RowsLeft = int.MaxValue;
        _tables.Push(box);
    }

    private void AddRow(bool isFrame)
    {
        PageTable table = _tables.Peek();
        if (table.Cells.Count > 0)
        {
            rows.AddRow(table.Element, table.Cells, isFrame);
            table.Cells.Clear();
        }
    }

    private void OpenCell(IElement cell, bool isSpliced)
    {
        PageTable table = _tables.Peek();
        bool isBox = ElementSorts.Of(cell) != ElementSort.Cell;
        string path = table.NextCell(cell, isSpliced);
        table.Begin(
            places.At(cursor.Index, path),
            isBox ? BoxRow.SpanOf(cell, "colspan") : ElementAttributes.Value(cell, "colspan"),
            isBox ? BoxRow.SpanOf(cell, "rowspan") : ElementAttributes.Value(cell, "rowspan"));
    }
}
