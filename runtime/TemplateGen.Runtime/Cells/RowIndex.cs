using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>Which rows a block has: their template lines, the keys of repeated ones, and lines within a row.</summary>
/// <remarks>
/// Rows are sorted by template line, and the rows of a repeated line stand in the order in which they were added. Where the form has as many lines
/// within a row as the report has, each of them is a row of the block, numbered from 0: only the first shows the columns that the row has once.
/// Arrays have room for more rows than there are, so that adding row by row costs no more than adding all at once.
/// </remarks>
internal sealed class RowIndex
{
    private readonly bool _isFixed;
    private readonly bool _hasDetails;
    private int[] _lines;
    private string?[] _keys;
    private int[] _details;
    private Dictionary<(int Line, string Key), int>? _offsets; // from the first row of the line: rows added to other lines change nothing

    internal RowIndex(TableLayout layout)
    {
        _hasDetails = layout.Columns.IsRepeated;
        _isFixed = !_hasDetails && !layout.Rows.IsRepeated;
        _lines = [.. layout.Rows.Lines.Where(line => line.Repetition is null).Select(line => line.Line)];
        Count = _lines.Length;
        _keys = _isFixed ? [] : new string?[_lines.Length];
        _details = _hasDetails ? new int[_lines.Length] : [];
    }

    internal int Count { get; private set; }

    internal int LineOf(int row) => _lines[row];

    internal string? KeyOf(int row) => _isFixed ? null : _keys[row];

    internal int DetailOf(int row) => _hasDetails ? _details[row] : 0;

    /// <summary>The first row of a line, or the row before which it would stand.</summary>
    internal int RowOf(int line) => _isFixed ? line : LowerBound(line);

    internal int RowsOf(int line) => _isFixed ? 1 : LowerBound(line + 1) - LowerBound(line);

    /// <summary>The first row of an entry, or -1.</summary>
    internal int RowOf(int line, string key)
    {
        if (_offsets is null)
        {
            _offsets = [];
            int first = 0;
            for (int row = 0; row < (_isFixed ? 0 : Count); row++)
            {
                first = _lines[row] == _lines[first] ? first : row;
                if (_keys[row] is { } known)
                {
                    _offsets.TryAdd((_lines[row], known), row - first);
                }
            }
        }

        return _offsets.TryGetValue((line, key), out int found) ? LowerBound(line) + found : -1;
    }

    /// <summary>How many lines stand within the row to which a row of the block belongs: 1 at least.</summary>
    /// <remarks>Lines are numbered, and rows behind begin again at 0: a line at some distance belongs to the row where its number is that distance.</remarks>
    internal int DetailsOf(int row)
    {
        if (!_hasDetails)
        {
            return 1;
        }

        int first = row - _details[row];
        int step = 1;
        while (first + step < Count && _details[first + step] == step)
        {
            step *= 2;
        }

        int low = step / 2; // belongs to it
        int high = Math.Min(step, Count - first); // does not
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = _details[first + middle] == middle ? (middle, high) : (low, middle);
        }

        return high;
    }

    internal void Insert(int row, int line, IReadOnlyList<(string? Key, int Detail)> rows)
    {
        int lineStart = LowerBound(line);
        bool isAtEnd = row == LowerBound(line + 1);
        Insert(ref _lines, Count, row, rows.Count, line);
        Insert(ref _keys, Count, row, rows.Count, null);
        if (_hasDetails)
        {
            Insert(ref _details, Count, row, rows.Count, 0);
        }

        Count += rows.Count;
        _offsets = isAtEnd ? _offsets : null;
        for (int i = 0; i < rows.Count; i++)
        {
            _keys[row + i] = rows[i].Key;
            if (_hasDetails)
            {
                _details[row + i] = rows[i].Detail;
            }

            if (rows[i].Key is { } key)
            {
                _offsets?.TryAdd((line, key), row + i - lineStart);
            }
        }
    }

    /// <summary>Makes room in an array, of which only the beginning is used.</summary>
    internal static void Insert<T>(ref T[] array, int used, int index, int count, T value)
    {
        if (used + count > array.Length)
        {
            Array.Resize(ref array, Math.Max(used + count, array.Length * 2));
        }

        array.AsSpan(index, used - index).CopyTo(array.AsSpan(index + count));
        array.AsSpan(index, count).Fill(value);
    }

    private int LowerBound(int line)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_lines[middle] < line)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
