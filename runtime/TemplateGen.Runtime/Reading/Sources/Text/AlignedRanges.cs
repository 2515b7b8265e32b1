namespace TemplateGen.Reading.Sources;

/// <summary>Ranges of columns of characters.</summary>
internal static class AlignedRanges
{
    /// <summary>Whether two ranges share a column.</summary>
    internal static bool Overlaps((int Start, int End) one, (int Start, int End) other) => one.Start < other.End && other.Start < one.End;

    /// <summary>The ranges that words cover together, from left to right.</summary>
    /// <param name="words">The words.</param>
    /// <param name="gap">Words less far apart than this are together.</param>
    internal static List<(int Start, int End)> Merge(IEnumerable<AlignedWord> words, int gap)
    {
        List<(int Start, int End)> merged = [];
        foreach (AlignedWord word in words.OrderBy(static word => word.Start))
        {
            if (merged.Count > 0 && word.Start < merged[^1].End + gap)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, word.End));
            }
            else
            {
                merged.Add((word.Start, word.End));
            }
        }

        return merged;
    }
}
