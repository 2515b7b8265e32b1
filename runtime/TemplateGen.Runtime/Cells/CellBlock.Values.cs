using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <content>Values of cells by storage, and what setting one does to the counts that rules go by.</content>
public sealed partial class CellBlock
{
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

    private static void Limit(decimal? value)
    {
        if (value is > MaximumValue or < -MaximumValue)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A cell holds at most 15 digits before the decimal point");
        }
    }

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
        _rawTexts.Remove(index);
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
            _rawTexts.Set(index, text);
        }
    }
}
