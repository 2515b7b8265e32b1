using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TemplateGen.Rules;

/// <summary>What generated rules leave to a loop over many cells.</summary>
public static class CellSums
{
    /// <summary>Whether no cell is negative: by far the most frequent range, since every count has it.</summary>
    /// <param name="cells">The values of a block.</param>
    public static bool NoneIsNegative(ReadOnlySpan<long> cells)
    {
        // The sign bit of all cells or-ed together is set where one of them is negative: no comparison, and no branch until the end.
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(cells);
        Vector<long> signs = Vector<long>.Zero;
        foreach (Vector<long> vector in vectors)
        {
            signs |= vector;
        }

        long rest = 0;
        foreach (long cell in cells[(vectors.Length * Vector<long>.Count)..])
        {
            rest |= cell;
        }

        return rest >= 0 && Vector.GreaterThanOrEqualAll(signs, Vector<long>.Zero);
    }

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
