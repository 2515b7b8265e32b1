namespace TemplateGen.Reading.Alignment;

/// <summary>How many characters have to be inserted, deleted or replaced to make one text of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <c>limit + 1</c> where it is more than the limit.</summary>
    /// <remarks>Only the band within the limit is filled in, so the time is the length times the limit.</remarks>
    internal static int Bounded(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        Span<int> row = other.Length < 256 ? stackalloc int[other.Length + 1] : new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            int low = Math.Max(1, i - limit);
            int high = Math.Min(other.Length, i + limit);
            row[0] = i;
            if (low > 1)
            {
                diagonal = row[low - 1];
                row[low - 1] = limit + 1;
            }

            int least = row[0];
            for (int j = low; j <= high; j++)
            {
                int above = i == 1 || j < i + limit ? row[j] : limit + 1;
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return Math.Min(row[other.Length], limit + 1);
    }
}
