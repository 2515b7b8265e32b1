using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>Finds the rows that generated rules read in tables of which each report has rows of its own.</summary>
public static class CellRows
{
    private static readonly long[] _noIntegers = new long[64];
    private static readonly decimal[] _noDecimals = new decimal[64];

    /// <summary>The row of another table that stands for a row: of a repeated one the row of the same key.</summary>
    /// <param name="other">The other table.</param>
    /// <param name="line">The template line there.</param>
    /// <param name="own">The table of the row.</param>
    /// <param name="row">The row.</param>
    /// <returns>The row, or -1 where the other table has none.</returns>
    public static int Find(CellBlock other, int line, CellBlock own, int row)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(own);
        if (own.KeyOf(row) is not { } key)
        {
            return other.RowOf(line);
        }

        // Tables mostly list the same entries in the same order.
        return row < other.RowCount && other.LineOf(row) == line && other.KeyOf(row) == key && other.DetailOf(row) == 0 ? row : other.RowOf(line, key);
    }

    /// <summary>The whole numbers of a row; zeros for one that is not there, since it adds nothing.</summary>
    /// <param name="block">The table.</param>
    /// <param name="row">The row, or -1.</param>
    public static ReadOnlySpan<long> Integers(CellBlock block, int row)
    {
        ArgumentNullException.ThrowIfNull(block);
        return row >= 0 ? block.Integers.Slice(row * block.ColumnCount, block.ColumnCount) : Nothing(_noIntegers, block.ColumnCount);
    }

    /// <summary>The decimals of a row; zeros for one that is not there.</summary>
    /// <param name="block">The table.</param>
    /// <param name="row">The row, or -1.</param>
    public static ReadOnlySpan<decimal> Decimals(CellBlock block, int row)
    {
        ArgumentNullException.ThrowIfNull(block);
        return row >= 0 ? block.Decimals.Slice(row * block.ColumnCount, block.ColumnCount) : Nothing(_noDecimals, block.ColumnCount);
    }

    /// <summary>The least value that the rows of a repeated line have in a column; null where none has a value.</summary>
    /// <param name="block">The table.</param>
    /// <param name="line">The template line.</param>
    /// <param name="column">The column.</param>
    public static decimal? Minimum(CellBlock block, int line, int column) => Extreme(block, line, column, isGreatest: false);

    /// <summary>The greatest value that the rows of a repeated line have in a column; null where none has a value.</summary>
    /// <param name="block">The table.</param>
    /// <param name="line">The template line.</param>
    /// <param name="column">The column.</param>
    public static decimal? Maximum(CellBlock block, int line, int column) => Extreme(block, line, column, isGreatest: true);

    private static decimal? Extreme(CellBlock block, int line, int column, bool isGreatest)
    {
        ArgumentNullException.ThrowIfNull(block);
        bool isInteger = block.Layout[line, column].Kind.Storage == CellStorage.Integer;
        decimal? extreme = null;
        int first = block.RowOf(line);
        for (int row = first; row < first + block.RowsOf(line); row++)
        {
            int index = (row * block.ColumnCount) + column;
            if (block.States[index] != CellState.Value)
            {
                continue;
            }

            decimal value = isInteger ? block.Integers[index] : block.Decimals[index];
            extreme = extreme is { } known && (isGreatest ? known >= value : known <= value) ? known : value;
        }

        return extreme;
    }

    private static ReadOnlySpan<T> Nothing<T>(T[] zeros, int count) => count <= zeros.Length ? zeros.AsSpan(0, count) : new T[count];
}
