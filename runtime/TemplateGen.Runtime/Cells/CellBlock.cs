using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>The cells of one table of a report, in one block: rows by columns, as many rows as the report has.</summary>
/// <remarks>
/// Values lie in one array per storage, so that rules read them without going through properties. Raw text and places lie
/// in a side table, because only reading fills them.
/// </remarks>
public sealed partial class CellBlock
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
    private CellSideTable<CellSource> _sources;
    private CellSideTable<string> _rawTexts;

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

    /// <summary>Keys that the document has more than once: the rows behind the first were left out.</summary>
    internal List<string> RepeatedKeys { get; } = [];

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

    /// <summary>The cell at a row and a column of the block.</summary>
    public Cell Cell(int row, int column) => new(this, row, column);

    /// <summary>What the form says of a cell.</summary>
    public CellSpecification Specification(int row, int column) =>
        _rows.DetailOf(row) > 0 && Layout.Columns.Lines[column].Repetition is null ? Elsewhere : Layout[_rows.LineOf(row), column];

    /// <summary>The state of a cell.</summary>
    public CellState State(int row, int column) => _states[(row * _columns) + column];

    /// <summary>The text that stands in a cell instead of a plain value: a mark, or what could not be read; otherwise null.</summary>
    public string? RawText(int row, int column) => _rawTexts.Find((row * _columns) + column, out string? text) ? text : null;

    /// <summary>What the document holds for a cell, or null where the cell was not read from one.</summary>
    public CellSource? Source(int row, int column) => _sources.Find((row * _columns) + column, out CellSource source) ? source : null;

    /// <summary>Notes where in a document a cell was read.</summary>
    internal void SetSource(int row, int column, CellSource source) => _sources.Set((row * _columns) + column, source, Size);

    private int Size => _rows.Count * _columns;

    private int CellsOf(int row) => Enumerable.Range(0, _columns).Count(column => !Specification(row, column).IsVoid);
}
