using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>Which rows a block has: their template lines, the keys of repeated ones, and lines within a row.</summary>
/// <remarks>
/// Rows are sorted by template line, and the rows of a repeated line stand in the order in which they were added. Where the form has as many lines
/// within a row as the report has, each of them is a row of the block, numbered from 0: only the first shows the columns that the row has once.
/// </remarks>
internal sealed class RowIndex
{
    private readonly bool _isFixed;
    private readonly bool _hasDetails;
    private int[] _lines;
    private string?[] _keys;
    private int[] _details;
    private Dictionary<(int Line, string Key), int>? _byKey;

    internal RowIndex(TableLayout layout)
    {
        _hasDetails = layout.Columns.IsRepeated;
        _isFixed = !_hasDetails && !layout.Rows.IsRepeated;
        _lines = [.. layout.Rows.Lines.Where(line => line.Repetition is null).Select(line => line.Line)];
        _keys = _isFixed ? [] : new string?[_lines.Length];
        _details = _hasDetails ? new int[_lines.Length] : [];
    }

    internal int Count => _lines.Length;

    internal int LineOf(int row) => _lines[row];

    internal string? KeyOf(int row) => _isFixed ? null : _keys[row];

    internal int DetailOf(int row) => _hasDetails ? _details[row] : 0;

    /// <summary>The first row of a line, or the row before which it would stand.</summary>
    internal int RowOf(int line) => _isFixed ? line : LowerBound(line);

    internal int RowsOf(int line) => _isFixed ? 1 : LowerBound(line + 1) - LowerBound(line);

    /// <summary>The first row of an entry, or -1.</summary>
    internal int RowOf(int line, string key)
    {
        if (_byKey is null)
        {
            _byKey = [];
            for (int row = 0; row < _keys.Length; row++)
            {
                if (_keys[row] is { } known)
                {
                    _byKey.TryAdd((_lines[row], known), row);
                }
            }
        }

        return _byKey.TryGetValue((line, key), out int found) ? found : -1;
    }

    /// <summary>How many lines stand within the row to which a row of the block belongs: 1 at least.</summary>
    internal int DetailsOf(int row)
    {
        int first = row - DetailOf(row);
        int next = first + 1;
        while (_hasDetails && next < _details.Length && _details[next] > 0)
        {
            next++;
        }

        return next - first;
    }

    internal void Insert(int row, int line, IReadOnlyList<(string? Key, int Detail)> rows)
    {
        Insert(ref _lines, row, rows.Count, line);
        Insert(ref _keys, row, rows.Count, null);
        Insert(ref _details, _hasDetails ? row : 0, _hasDetails ? rows.Count : 0, 0);
        for (int i = 0; i < rows.Count; i++)
        {
            _keys[row + i] = rows[i].Key;
            if (_hasDetails)
            {
                _details[row + i] = rows[i].Detail;
            }
        }

        _byKey = null;
    }

    /// <summary>Makes room in an array.</summary>
    internal static void Insert<T>(ref T[] array, int index, int count, T value)
    {
        T[] grown = new T[array.Length + count];
        array.AsSpan(0, index).CopyTo(grown);
        array.AsSpan(index).CopyTo(grown.AsSpan(index + count));
        grown.AsSpan(index, count).Fill(value);
        array = grown;
    }

    private int LowerBound(int line)
    {
        int low = 0;
        int high = _lines.Length;
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
