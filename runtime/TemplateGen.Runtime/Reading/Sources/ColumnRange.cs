namespace TemplateGen.Reading.Sources;

/// <summary>A range of columns: of characters in text that is aligned with spaces, or of cells.</summary>
/// <param name="Start">The first of them, from 0.</param>
/// <param name="End">The one behind the last.</param>
internal readonly record struct ColumnRange(int Start, int End)
{
    /// <summary>How many columns it has.</summary>
    internal int Width => End - Start;

    /// <summary>The column in its middle, doubled so that it is a whole number.</summary>
    internal int DoubledMiddle => Start + End;

    /// <summary>Whether it shares a column with another.</summary>
    internal bool Overlaps(ColumnRange other) => Start < other.End && other.Start < End;

    /// <summary>Both, and what lies between them.</summary>
    internal ColumnRange With(ColumnRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The ranges that others cover together, from left to right.</summary>
    /// <param name="ranges">The others.</param>
    /// <param name="gap">Those less far apart than this are together.</param>
    internal static List<ColumnRange> Merge(IEnumerable<ColumnRange> ranges, int gap = 0)
    {
        List<ColumnRange> merged = [];

        // Numbers are put in order without a call for each two of them, and pages have thousands.
        long[] ordered = [.. ranges.Select(static range => ((long)range.Start << 32) | (uint)range.End)];
        Array.Sort(ordered);
        foreach (long packed in ordered)
        {
            ColumnRange range = new((int)(packed >> 32), (int)packed);
            if (merged.Count > 0 && range.Start < merged[^1].End + gap)
            {
                merged[^1] = merged[^1].With(range);
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }
}
