namespace TemplateGen.Bench.Checking;

/// <summary>The 42 equations as one would write them by hand for speed: one flat array, a few loops, no names.</summary>
internal static class FlatLoop
{
    /// <summary>Whether all equations hold.</summary>
    /// <param name="cells">25 rows of 7 columns, then three times 5 cells.</param>
    internal static bool Holds(long[] cells)
    {
        for (int row = 0; row < 25; row++)
        {
            ReadOnlySpan<long> line = cells.AsSpan(row * 7, 7);
            if (line[6] != line[0] + line[1] + line[2] + line[3] + line[4] + line[5])
            {
                return false;
            }
        }

        for (int column = 0; column < 7; column++)
        {
            long sum = 0;
            for (int row = 2; row < 23; row++)
            {
                sum += cells[(row * 7) + column];
            }

            long total = cells[(23 * 7) + column];
            if (total != sum || cells[column] + cells[7 + column] != total + cells[(24 * 7) + column])
            {
                return false;
            }
        }

        for (int first = 175; first < 190; first += 5)
        {
            ReadOnlySpan<long> part = cells.AsSpan(first, 5);
            if (part[4] != part[0] + part[1] + part[2] + part[3])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all equations hold and no cell is negative.</summary>
    /// <inheritdoc cref="Holds"/>
    internal static bool HoldsWithRange(long[] cells)
    {
        foreach (long cell in cells)
        {
            if (cell < 0)
            {
                return false;
            }
        }

        return Holds(cells);
    }
}
