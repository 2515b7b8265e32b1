using TemplateGen.Documents.Notes;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>Follows the merged cells of a sheet from row to row.</summary>
internal sealed class MergedCells
{
    private readonly WorkbookContext _workbook;
    private readonly string _sheet;
    private readonly List<int> _columns;
    private readonly List<MergedRange> _ranges;

    // For each column: the last row that a merged cell covers, the row in which it begins, and the column.
    private readonly (int Bottom, int From, int First, int Width)[] _open;
    private int _next;

    /// <summary>Takes the merged cells of a sheet.</summary>
    /// <param name="workbook">What counts for all sheets.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="ranges">The merged cells.</param>
    /// <param name="columns">The columns that are used, in order.</param>
    internal MergedCells(WorkbookContext workbook, string sheet, List<MergedRange> ranges, List<int> columns)
    {
        _workbook = workbook;
        _sheet = sheet;
        _columns = columns;
        _ranges = [.. ranges.OrderBy(static range => range.Top).ThenBy(static range => range.Left)];
        _open = new (int, int, int, int)[columns.Count];
    }

    /// <summary>Goes to a row, which lies below the one before.</summary>
    internal void Enter(int row)
    {
        for (; _next < _ranges.Count && _ranges[_next].Top <= row; _next++)
        {
            MergedRange range = _ranges[_next];
            int first = IndexOf(range.Left);
            int end = IndexOf(range.Right + 1);
            if (range.Bottom < row || first == end)
            {
                continue;
            }

            _workbook.Budget.Take();
            bool isFree = true;
            for (int c = first; c < end && isFree; c++)
            {
                isFree = _open[c].Bottom < row;
            }

            if (!isFree)
            {
                _workbook.Budget.Take(end - first);
                _workbook.Notes.Add(LeftOut.Overlap, _workbook.PathOnly(_sheet, range.Top, range.Left), _sheet);
                continue;
            }

            for (int c = first; c < end; c++)
            {
                _open[c] = (range.Bottom, row, first, end - first);
            }
        }
    }

    /// <summary>Whether a merged cell that begins elsewhere covers a column in the row.</summary>
    internal bool Covers(int column, int row) => _open[column].Bottom >= row && (_open[column].First != column || _open[column].From != row);

    /// <summary>How many columns a cell covers, and down to which row.</summary>
    internal (int Width, int Bottom) Span(int column, int row) => _open[column].Bottom >= row ? (_open[column].Width, _open[column].Bottom) : (1, row);

    /// <summary>Whether a merged cell that has begun reaches down to a row.</summary>
    internal bool Reaches(int row) => Array.Exists(_open, open => open.Bottom >= row);

    private int IndexOf(int column)
    {
        int found = _columns.BinarySearch(column);
        return found >= 0 ? found : ~found;
    }
}
