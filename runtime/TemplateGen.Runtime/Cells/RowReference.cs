namespace TemplateGen.Cells;

/// <summary>A row of a block, found again whenever it is used: rows added above it move it.</summary>
/// <remarks>
/// What the generated views stand on. Of a group of rows a report may lack one that another key has: its cells read as null, and
/// setting one to a value adds the row.
/// </remarks>
public readonly struct RowReference
{
    private readonly CellBlock _block;
    private readonly int _line;
    private readonly string? _key;
    private readonly int _detail;

    /// <summary>Refers to a row.</summary>
    /// <param name="block">The cells of the table.</param>
    /// <param name="line">The template line.</param>
    /// <param name="key">The key of a repeated row, or null for a fixed one.</param>
    public RowReference(CellBlock block, int line, string? key = null)
    {
        _block = block;
        _line = line;
        _key = key;
    }

    private RowReference(CellBlock block, int line, string? key, int detail)
        : this(block, line, key) => _detail = detail;

    internal CellBlock Block => _block;

    /// <summary>The row of the block, or -1 where the report does not have it.</summary>
    internal int Row
    {
        get
        {
            int first = _key is not null ? _block.RowOf(_line, _key) : _block.RowsOf(_line) > 0 ? _block.RowOf(_line) : -1;
            return first >= 0 && (_detail == 0 || _detail < _block.DetailsOf(first)) ? first + _detail : -1;
        }
    }

    /// <summary>The row of the block, which is added where the report does not have it.</summary>
    /// <exception cref="InvalidOperationException">It cannot be added.</exception>
    internal int Ensure()
    {
        int row = Row;
        if (row >= 0)
        {
            return row;
        }

        string path = _block.Layout.Rows.Lines[_line].Path;
        return _key is null || _detail > 0 || _block.Layout.Rows.Lines[_line].Repetition is null
            ? throw new InvalidOperationException($"Table '{_block.Layout.Name}' does not have this row '{path}' or this line of it")
            : _block.AddRow(_line, _key);
    }

    /// <summary>Another row of the same table, and of the same entry where rows are repeated.</summary>
    /// <param name="line">Its template line.</param>
    public RowReference At(int line) => new(_block, line, _key);

    /// <summary>A line within this row, where the form has as many as the report has.</summary>
    internal RowReference Detail(int detail) => new(_block, _line, _key, detail);

    /// <summary>A whole number, or null where the cell holds none.</summary>
    public long? GetInteger(int column) => Row is >= 0 and var row ? _block.GetInteger(row, column) : null;

    /// <summary>Sets a whole number; null makes the cell blank.</summary>
    public void SetInteger(int column, long? value)
    {
        if (value is not null || Row >= 0)
        {
            _block.SetInteger(Ensure(), column, value);
        }
    }

    /// <summary>A decimal, or null where the cell holds none.</summary>
    public decimal? GetDecimal(int column) => Row is >= 0 and var row ? _block.GetDecimal(row, column) : null;

    /// <summary>Sets a decimal; null makes the cell blank.</summary>
    public void SetDecimal(int column, decimal? value)
    {
        if (value is not null || Row >= 0)
        {
            _block.SetDecimal(Ensure(), column, value);
        }
    }

    /// <summary>A text, or null where the cell holds none.</summary>
    public string? GetText(int column) => Row is >= 0 and var row ? _block.GetText(row, column) : null;

    /// <summary>Sets a text; null makes the cell blank.</summary>
    public void SetText(int column, string? value)
    {
        if (value is not null || Row >= 0)
        {
            _block.SetText(Ensure(), column, value);
        }
    }

    /// <summary>Yes or no, or null where the cell says neither.</summary>
    public bool? GetFlag(int column) => GetInteger(column) is { } value ? value != 0 : null;

    /// <summary>Sets yes or no; null makes the cell blank.</summary>
    public void SetFlag(int column, bool? value) => SetInteger(column, value is { } flag ? (flag ? 1 : 0) : null);

    /// <summary>A date, or null where the cell holds none.</summary>
    public DateOnly? GetDate(int column) => GetInteger(column) is { } day ? DateOnly.FromDayNumber((int)day) : null;

    /// <summary>Sets a date; null makes the cell blank.</summary>
    public void SetDate(int column, DateOnly? value) => SetInteger(column, value?.DayNumber);

    /// <summary>The number of the chosen option in the order of the form, or null where none is.</summary>
    public long? GetChoice(int column) => GetInteger(column);

    /// <summary>Chooses an option by its number; null makes the cell blank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such option.</exception>
    public void SetChoice(int column, long? option)
    {
        if (option is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)number, (ulong)Options(column).Count, nameof(option));
        }

        SetInteger(column, option);
    }

    /// <summary>The chosen options, a bit for each in the order of the form; null where none is.</summary>
    public long? GetChoices(int column)
    {
        IReadOnlyList<Layout.ChoiceOption> options = Options(column);
        return OptionText.Bits(GetText(column), options.Count, option => options[option].Name);
    }

    /// <summary>Chooses options, a bit for each; null or none makes the cell blank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such option.</exception>
    public void SetChoices(int column, long? chosen)
    {
        IReadOnlyList<Layout.ChoiceOption> options = Options(column);
        SetText(column, OptionText.Text(chosen, options.Count, option => options[option].Name));
    }

    private IReadOnlyList<Layout.ChoiceOption> Options(int column) => _block.Layout[_line, column].Kind.Options;
}
