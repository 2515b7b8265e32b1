using System.Runtime.CompilerServices;

namespace TemplateGen.Rules;

/// <summary>Sums that generated rules leave to a loop.</summary>
public static class CellSums
{
    /// <summary>The sum of cells that stand under each other in a block.</summary>
    /// <param name="cells">The values of the block, row by row.</param>
    /// <param name="first">The index of the first cell.</param>
    /// <param name="step">How many cells a row has.</param>
    /// <param name="count">How many cells to add.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sum(ReadOnlySpan<long> cells, int first, int step, int count)
    {
        long sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += cells[first + (i * step)];
        }

        return sum;
    }

    /// <inheritdoc cref="Sum(ReadOnlySpan{long}, int, int, int)"/>
    public static decimal Sum(ReadOnlySpan<decimal> cells, int first, int step, int count)
    {
        decimal sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += cells[first + (i * step)];
        }

        return sum;
    }
}
