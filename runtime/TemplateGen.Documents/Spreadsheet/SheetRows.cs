using TemplateGen.Cells;
using TemplateGen.Documents.Notes;
using TemplateGen.Documents.Packages;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Makes rows of the cells of a sheet: what is hidden left out, merged cells as one, blank cells kept within the columns that are used.</summary>
internal sealed class SheetRows
{
    // As many blank columns in a row are kept as the table may have lost figures in; what stands farther off is another thing.
    private const int LongestGap = 16;

    private const int CharactersOfPiece = 16;

    private readonly WorkbookContext _workbook;
    private readonly string _sheet;
    private readonly SheetContent _content;
    private readonly List<SheetCell> _cells = [];
    private readonly List<int> _rows = [];
    private readonly List<int> _columns = [];
    private readonly MergedCells _merged;

    /// <summary>Takes a sheet.</summary>
    internal SheetRows(WorkbookContext workbook, string sheet, SheetContent content)
    {
        _workbook = workbook;
        _sheet = sheet;
        _content = content;
        TakeVisible();
        FindColumns();
        _merged = new MergedCells(workbook, sheet, content.Merged, _columns);
    }

    /// <summary>Adds the rows.</summary>
    internal void AddTo(List<SourceRow> rows)
    {
        int first = rows.Count;
        int next = 0;
        List<bool> isAlone = [];
        for (int i = 0; i < _rows.Count; i++)
        {
            int row = _rows[i];
            bool startsPart = i == 0 || IsApart(_rows[i - 1], row);
            _merged.Enter(row);
            _workbook.Budget.Take(_columns.Count + 1);
            int begun = next;
            List<SourceCell> cells = [];
            for (int c = 0; c < _columns.Count; c++)
            {
                bool isHere = next < _cells.Count && _cells[next].Row == row && _cells[next].Column == _columns[c];
                string text = isHere ? _cells[next++].Text : "";
                if (_merged.Covers(c, row))
                {
                    if (text.Length > 0)
                    {
                        _workbook.Notes.Add(LeftOut.Covered, _workbook.PathOnly(_sheet, row, _columns[c]), _sheet);
                    }

                    continue;
                }

                (int width, int bottom) = _merged.Span(c, row);
                SourcePlace place = _workbook.Next(_sheet, row, _columns[c]);
                cells.Add(new SourceCell(Lines(text, place), place, width, RowsUpTo(bottom, i)));
            }

            rows.Add(new SourceRow(RowForm.Ruled, startsPart, cells));
            isAlone.Add(next == begun + 1);
        }

        Paragraphs.Mark(rows, first, isAlone);
    }

    /// <summary>What is seen: a merged cell shows its first cell wherever the first row and column of it that are not hidden meet.</summary>
    private void TakeVisible()
    {
        Dictionary<(int Row, int Column), MergedRange> merged = [];
        foreach (MergedRange range in _content.Merged)
        {
            merged.TryAdd((range.Top, range.Left), range);
        }

        foreach (SheetCell cell in _content.Cells)
        {
            (int row, int column) = (cell.Row, cell.Column);
            if (merged.TryGetValue((row, column), out MergedRange range))
            {
                while (row < range.Bottom && _content.HiddenRows.Contains(row))
                {
                    _workbook.Budget.Take();
                    row++;
                }

                while (column < range.Right && _content.IsColumnHidden(column))
                {
                    _workbook.Budget.Take();
                    column++;
                }
            }

            if (!_content.HiddenRows.Contains(row) && !_content.IsColumnHidden(column))
            {
                _cells.Add(cell with { Row = row, Column = column });
            }
            else if (!string.IsNullOrWhiteSpace(cell.Text))
            {
                _workbook.Notes.Add(LeftOut.HiddenCell, _workbook.PathOnly(_sheet, cell.Row, cell.Column), _sheet);
            }
        }

        _cells.Sort(static (one, other) => one.Row != other.Row ? one.Row.CompareTo(other.Row) : one.Column.CompareTo(other.Column));
        for (int i = 1; i < _cells.Count; i++)
        {
            if (_cells[i].Row == _cells[i - 1].Row && _cells[i].Column == _cells[i - 1].Column)
            {
                throw new UnreadableDocumentException(PackageRefusals.Damaged());
            }
        }

        _rows.AddRange(_cells.Where(static cell => !string.IsNullOrWhiteSpace(cell.Text)).Select(static cell => cell.Row).Distinct());
        HashSet<int> used = [.. _rows];
        _cells.RemoveAll(cell => !used.Contains(cell.Row));
    }

    private void FindColumns()
    {
        foreach (int column in _cells.Select(static cell => cell.Column).Distinct().Order())
        {
            int before = _columns.Count == 0 ? column : _columns[^1];
            for (int blank = Math.Max(before + 1, column - LongestGap); blank < column; blank++)
            {
                if (!_content.IsColumnHidden(blank))
                {
                    _columns.Add(blank);
                }
            }

            _columns.Add(column);
        }
    }

    /// <summary>Whether a row that is shown and wholly blank parts two rows, no merged cell reaching across.</summary>
    private bool IsApart(int before, int row)
    {
        for (int between = before + 1; between < row; between++)
        {
            if (!_content.HiddenRows.Contains(between))
            {
                return !_merged.Reaches(row);
            }
        }

        return false;
    }

    /// <summary>How many of the rows that are read lie at or above a row, counted from one of them.</summary>
    private int RowsUpTo(int bottom, int index)
    {
        int found = _rows.BinarySearch(bottom);
        return Math.Max(1, (found >= 0 ? found + 1 : ~found) - index);
    }

    private List<SourceLine> Lines(string text, SourcePlace place)
    {
        List<SourceLine> lines = [];
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line[LineReader.Trim(line)] is { IsEmpty: false } trimmed)
            {
                // Cells may share a text, or be shown in one format: a long one counts wherever it stands.
                _workbook.Budget.Take(1 + (trimmed.Length / CharactersOfPiece));
                lines.Add(new SourceLine(trimmed.ToString(), place));
            }
        }

        return lines;
    }
}
