using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>The cells of one table of a report, in one block: rows by columns, as many rows as the report has.</summary>
/// <remarks>
/// Values lie in one array per storage, so that rules read them without going through properties. Raw text and places lie
/// in a side table, because only reading fills them.
/// </remarks>
public sealed class CellBlock
{
    private readonly int _columns;
    private long[] _integers;
    private decimal[] _decimals;
    private string?[] _texts;
    private CellState[] _states;
    private static readonly CellSpecification Elsewhere = new(new CellKind(CellType.Text, null, null, null, null, null, null, [], []), true, true, null);

    private readonly RowIndex _rows; // the arrays may be longer than its rows need
    private int _open;
    private int _notApplicable;
    private bool _hasLongDecimals;
    private Dictionary<int, CellSource>? _sources;
    private Dictionary<int, string>? _rawTexts;

    internal CellBlock(TableLayout layout)
    {
        Layout = layout;
        _columns = layout.Columns.Lines.Count;
        _rows = new RowIndex(layout);
        int size = _rows.Count * _columns;
        _states = new CellState[size];
        _integers = layout.Stores(CellStorage.Integer) ? new long[size] : [];
        _decimals = layout.Stores(CellStorage.Decimal) ? new decimal[size] : [];
        _texts = layout.Stores(CellStorage.Text) ? new string?[size] : [];
        _open = Enumerable.Range(0, _rows.Count).Sum(CellsOf);
    }

    /// <summary>The greatest amount that a cell holds: values of 15 digits, so that sums of 9,000 of them fit 64 bits.</summary>
    public const long MaximumValue = 999_999_999_999_999;

    /// <summary>How many decimal places a value may have so that sums of 9,000 such values are exact: 19 digits before the point and these are the 28 that a decimal holds.</summary>
    public const int MaximumPlaces = 9;

    /// <summary>How many cells a table of a report may have.</summary>
    public const int MaximumCells = 1_000_000;

    /// <summary>The table of the form.</summary>
    public TableLayout Layout { get; }

    /// <summary>How many rows the report has in this table.</summary>
    public int RowCount => _rows.Count;

    /// <summary>How many columns the table has.</summary>
    public int ColumnCount => _columns;

    /// <summary>Whole numbers, row by row; meaningful where the state is <see cref="CellState.Value"/> and the kind is kept here.</summary>
    public ReadOnlySpan<long> Integers => _integers.AsSpan(0, Math.Min(_integers.Length, Size));

    /// <summary>Decimals, row by row.</summary>
    public ReadOnlySpan<decimal> Decimals => _decimals.AsSpan(0, Math.Min(_decimals.Length, Size));

    /// <summary>Texts, row by row.</summary>
    public ReadOnlySpan<string?> Texts => _texts.AsSpan(0, Math.Min(_texts.Length, Size));

    /// <summary>States, row by row.</summary>
    public ReadOnlySpan<CellState> States => _states.AsSpan(0, Size);

    /// <summary>Whether every cell that the form has holds a value.</summary>
    public bool IsComplete => _open == 0 && !IsUnread;

    /// <summary>Whether no cell that the form has is open: each holds a value or does not apply.</summary>
    public bool IsDecided => _open == _notApplicable && !IsUnread;

    /// <summary>Whether the document may have entries or lines here that reading did not take; until some are added, how many is not known.</summary>
    public bool IsUnread { get; internal set; }

    /// <summary>Whether sums of decimals are exact: no value has more places than <see cref="MaximumPlaces"/>.</summary>
    public bool IsExact => !_hasLongDecimals;

    /// <summary>Whether every text is as long as the form allows.</summary>
    public bool TextsFit
    {
        get
        {
            if (IsUnread)
            {
                return false;
            }

            for (int i = 0; i < _texts.Length; i++)
            {
                if (_texts[i] is { } text && _states[i] == CellState.Value && !TextLength.Fits(Specification(i / _columns, i % _columns).Kind, text))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The template line of a row.</summary>
    /// <param name="row">The row of the block.</param>
    public int LineOf(int row) => _rows.LineOf(row);

    /// <summary>The key of a repeated row, or null for a fixed one.</summary>
    /// <param name="row">The row of the block.</param>
    public string? KeyOf(int row) => _rows.KeyOf(row);

    /// <summary>Which line within its row this is, from 0: only the first shows the columns that a row has once.</summary>
    /// <param name="row">The row of the block.</param>
    public int DetailOf(int row) => _rows.DetailOf(row);

    /// <summary>How many lines stand within the row to which a row of the block belongs: 1 at least.</summary>
    /// <param name="row">The row of the block.</param>
    public int DetailsOf(int row) => _rows.DetailsOf(row);

    /// <summary>The first row of a template line; where the report has none, the row before which it would stand.</summary>
    /// <param name="line">The template line.</param>
    public int RowOf(int line) => _rows.RowOf(line);

    /// <summary>How many rows stand for a template line, lines within them included: 1 for a fixed one without.</summary>
    /// <param name="line">The template line.</param>
    public int RowsOf(int line) => _rows.RowsOf(line);

    /// <summary>The row with a key, or -1: the first of its lines.</summary>
    /// <param name="line">The repeated template line.</param>
    /// <param name="key">The key.</param>
    public int RowOf(int line, string key) => _rows.RowOf(line, key);

    /// <summary>Adds a line within a row, after those it has.</summary>
    /// <param name="row">A row of the block that belongs to it.</param>
    /// <returns>The row of the block that is the new line.</returns>
    /// <exception cref="InvalidOperationException">The form has one line a row in this table, or there would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddDetail(int row) => AddDetails(row, 1);

    /// <summary>Adds lines within a row, after those it has: many at once cost what one costs.</summary>
    /// <param name="row">A row of the block that belongs to it.</param>
    /// <param name="count">How many.</param>
    /// <returns>The row of the block that is the first new line.</returns>
    /// <exception cref="InvalidOperationException">The form has one line a row here, or there would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddDetails(int row, int count)
    {
        int line = LineOf(row);
        if (!HasDetails(line))
        {
            throw new InvalidOperationException($"Row '{Layout.Rows.Lines[line].Path}' of table '{Layout.Name}' has one line");
        }

        EnsureRoom(count);
        int next = DetailsOf(row);
        int added = row - DetailOf(row) + next;
        string? key = KeyOf(row);
        Insert(added, line, [.. Enumerable.Range(next, count).Select(detail => (key, detail))]);
        return added;
    }

    /// <summary>Adds a row for an entry of a repeated line, after those it has.</summary>
    /// <param name="line">The repeated template line.</param>
    /// <param name="key">The key, unique in the table.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">The line is not repeated, or the key is taken.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddRow(int line, string key) => AddRows(line, [key]);

    /// <summary>Adds rows for entries of a repeated line, after those it has: many at once cost what one costs.</summary>
    /// <param name="line">The repeated template line.</param>
    /// <param name="keys">The keys, unique in the table.</param>
    /// <returns>The first of the rows.</returns>
    /// <exception cref="ArgumentException">The line is not repeated, or a key is taken.</exception>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaximumCells"/> cells.</exception>
    public int AddRows(int line, IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return AddEntries(line, [.. keys.Select(key => (key, 1))]);
    }

    /// <summary>Adds rows for entries of a repeated line, each with its number of lines: more than one only where the form has them.</summary>
    internal int AddEntries(int line, IReadOnlyList<(string Key, int Lines)> entries)
    {
        if (Layout.Rows.Lines[line].Repetition is null)
        {
            throw new ArgumentException($"Row '{Layout.Rows.Lines[line].Path}' of table '{Layout.Name}' is not repeated", nameof(line));
        }

        IsUnread = false;
        int row = RowOf(line) + RowsOf(line);
        HashSet<string> added = [];
        foreach ((string key, _) in entries)
        {
            if (RowOf(line, key) >= 0 || !added.Add(key))
            {
                throw new ArgumentException($"Table '{Layout.Name}' has a row '{key}' already", nameof(entries));
            }
        }

        EnsureRoom(entries.Sum(entry => (long)entry.Lines));
        Insert(row, line, [.. entries.SelectMany(entry => Enumerable.Range(0, entry.Lines).Select(detail => ((string?)entry.Key, detail)))]);
        return row;
    }

    /// <summary>Whether the form has as many lines within a row as the report has.</summary>
    /// <param name="line">The template line of the row.</param>
    internal bool HasDetails(int line)
    {
        foreach (AxisNode column in Layout.Columns.Lines)
        {
            if (column.Repetition is not null && !Layout[line, column.Line].IsVoid)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cell at a row and a column of the block.</summary>
    public Cell Cell(int row, int column) => new(this, row, column);

    /// <summary>What the form says of a cell.</summary>
    public CellSpecification Specification(int row, int column) =>
        _rows.DetailOf(row) > 0 && Layout.Columns.Lines[column].Repetition is null ? Elsewhere : Layout[_rows.LineOf(row), column];

    /// <summary>The state of a cell.</summary>
    public CellState State(int row, int column) => _states[(row * _columns) + column];

    /// <summary>The whole number of a cell, or null where it holds none.</summary>
    public long? GetInteger(int row, int column)
    {
        int index = (row * _columns) + column;
        return _states[index] == CellState.Value ? _integers[index] : null;
    }

    /// <summary>The decimal of a cell, or null where it holds none.</summary>
    public decimal? GetDecimal(int row, int column)
    {
        int index = (row * _columns) + column;
        return _states[index] == CellState.Value ? _decimals[index] : null;
    }

    /// <summary>The text of a cell, or null where it holds none.</summary>
    public string? GetText(int row, int column)
    {
        int index = (row * _columns) + column;
        return _states[index] == CellState.Value ? _texts[index] : null;
    }

    /// <summary>The number of a cell whatever its storage, or null where it holds none.</summary>
    public decimal? GetNumber(int row, int column) => Specification(row, column).Kind.Storage switch
    {
        CellStorage.Integer => GetInteger(row, column),
        CellStorage.Decimal => GetDecimal(row, column),
        _ => null,
    };

    /// <summary>Sets the whole number of a cell; null makes it blank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value has more than 15 digits.</exception>
    public void SetInteger(int row, int column, long? value)
    {
        Limit(value);
        int index = Touch(row, column, value.HasValue);
        _integers[index] = value.GetValueOrDefault();
    }

    /// <summary>Sets the decimal of a cell; null makes it blank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or the value has more than 15 digits before the point.</exception>
    public void SetDecimal(int row, int column, decimal? value)
    {
        Limit(value);
        int index = Touch(row, column, value.HasValue);
        _decimals[index] = value.GetValueOrDefault();
        _hasLongDecimals |= _decimals[index].Scale > MaximumPlaces;
    }

    /// <summary>Sets the text of a cell; null makes it blank.</summary>
    public void SetText(int row, int column, string? value)
    {
        int index = Touch(row, column, value is not null);
        _texts[index] = value;
    }

    /// <summary>Sets the number of a cell whatever its storage; null makes it blank.</summary>
    /// <exception cref="ArgumentException">The cell holds no numbers, or whole ones only.</exception>
    public void SetNumber(int row, int column, decimal? value)
    {
        switch (Specification(row, column).Kind.Storage)
        {
            case CellStorage.Integer when value is null || (value == decimal.Truncate(value.Value) && Math.Abs(value.Value) <= long.MaxValue):
                SetInteger(row, column, (long?)value);
                break;
            case CellStorage.Decimal:
                SetDecimal(row, column, value);
                break;
            default:
                throw new ArgumentException($"Cell '{Cell(row, column).Address}' cannot hold {value}", nameof(value));
        }
    }

    /// <summary>Sets the state of a cell that holds no value, with the text found there.</summary>
    /// <param name="row">The row of the block.</param>
    /// <param name="column">The column.</param>
    /// <param name="state">Any state but <see cref="CellState.Value"/>.</param>
    /// <param name="text">The text as found, for an unreadable cell or a mark; otherwise null.</param>
    public void SetState(int row, int column, CellState state, string? text = null)
    {
        if (state == CellState.Value)
        {
            throw new ArgumentException("A value is set with its value", nameof(state));
        }

        int index = Touch(row, column, false);
        _states[index] = state;
        _notApplicable += state == CellState.NotApplicable && !Specification(row, column).IsVoid ? 1 : 0;
        SetRawText(index, text);
    }

    /// <summary>Sets a cell to a mark that counts as a number, such as <c>&lt;1</c> as 0.1.</summary>
    public void SetMark(int row, int column, Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (mark.Value is { } value)
        {
            SetNumber(row, column, value);
            SetRawText((row * _columns) + column, mark.Text);
        }
        else
        {
            SetState(row, column, CellState.NotApplicable, mark.Text);
        }
    }

    /// <summary>The text that stands in a cell instead of a plain value: a mark, or what could not be read; otherwise null.</summary>
    public string? RawText(int row, int column) => _rawTexts?.GetValueOrDefault((row * _columns) + column);

    /// <summary>What the document holds for a cell, or null where the cell was not read from one.</summary>
    public CellSource? Source(int row, int column) =>
        _sources is not null && _sources.TryGetValue((row * _columns) + column, out CellSource source) ? source : null;

    /// <summary>Notes where in a document a cell was read.</summary>
    public void SetSource(int row, int column, CellSource source) => (_sources ??= [])[(row * _columns) + column] = source;

    /// <summary>Makes room for rows.</summary>
    private void Insert(int row, int line, IReadOnlyList<(string? Key, int Detail)> rows)
    {
        int used = Size;
        int start = row * _columns;
        int size = rows.Count * _columns;
        _rows.Insert(row, line, rows);
        RowIndex.Insert(ref _states, used, start, size, CellState.Blank);
        if (Layout.Stores(CellStorage.Integer))
        {
            RowIndex.Insert(ref _integers, used, start, size, 0L);
        }

        if (Layout.Stores(CellStorage.Decimal))
        {
            RowIndex.Insert(ref _decimals, used, start, size, 0m);
        }

        if (Layout.Stores(CellStorage.Text))
        {
            RowIndex.Insert(ref _texts, used, start, size, null);
        }

        _open += Enumerable.Range(row, rows.Count).Sum(CellsOf);
        _sources = Shift(_sources, start, used, size);
        _rawTexts = Shift(_rawTexts, start, used, size);
    }

    private int Size => _rows.Count * _columns;

    /// <summary>Whether a table may have so many rows more.</summary>
    internal bool HasRoom(long rows) => (RowCount + rows) * _columns <= MaximumCells;

    /// <summary>Refuses rows beyond what a table may have, before anything is made for them.</summary>
    /// <exception cref="InvalidOperationException">There would be more than <see cref="MaximumCells"/> cells.</exception>
    internal void EnsureRoom(long rows)
    {
        if (!HasRoom(rows))
        {
            throw new InvalidOperationException($"Table '{Layout.Name}' would have more than {MaximumCells} cells");
        }
    }

    private static void Limit(decimal? value)
    {
        if (value is > MaximumValue or < -MaximumValue)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A cell holds at most 15 digits before the decimal point");
        }
    }

    private int CellsOf(int row) => Enumerable.Range(0, _columns).Count(column => !Specification(row, column).IsVoid);

    private int Touch(int row, int column, bool isValue)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)RowCount, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)_columns, nameof(column));
        int index = (row * _columns) + column;
        bool isVoid = Specification(row, column).IsVoid;
        if (isVoid && isValue)
        {
            // A value there would be seen by nothing but the sums of generated rules.
            throw new ArgumentOutOfRangeException(nameof(column), column, $"The form has no such cell in row {row} of table '{Layout.Name}'");
        }

        if (!isVoid && (_states[index] == CellState.Value) != isValue)
        {
            _open += isValue ? -1 : 1;
        }

        _notApplicable -= _states[index] == CellState.NotApplicable && !isVoid ? 1 : 0;
        _states[index] = isValue ? CellState.Value : CellState.Blank;
        _rawTexts?.Remove(index);
        if (!isValue)
        {
            Clear(index);
        }

        return index;
    }

    /// <summary>What is no value is kept as zero, which is what it adds to the sums of generated rules.</summary>
    private void Clear(int index)
    {
        if (_integers.Length > 0)
        {
            _integers[index] = 0;
        }

        if (_decimals.Length > 0)
        {
            _decimals[index] = 0;
        }

        if (_texts.Length > 0)
        {
            _texts[index] = null;
        }
    }

    private void SetRawText(int index, string? text)
    {
        if (text is not null)
        {
            (_rawTexts ??= [])[index] = text;
        }
    }

    // Mostly few rows stand behind those that are added; then only what belongs to them is moved.
    private static Dictionary<int, T>? Shift<T>(Dictionary<int, T>? table, int from, int end, int by)
    {
        if (table is null || table.Count < end - from)
        {
            return table?.ToDictionary(entry => entry.Key >= from ? entry.Key + by : entry.Key, entry => entry.Value);
        }

        for (int index = end - 1; index >= from; index--)
        {
            if (table.Remove(index, out T? value))
            {
                table.Add(index + by, value);
            }
        }

        return table;
    }
}
