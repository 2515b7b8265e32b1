namespace TemplateGen.Reading.Sources;

/// <summary>A word of a line in text that is aligned with spaces, or several of them with single spaces between.</summary>
/// <param name="Start">The column in which it begins, from 0.</param>
/// <param name="End">The column behind it.</param>
/// <param name="First">Its first character in the line.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct AlignedWord(int Start, int End, int First, int Length)
{
    /// <summary>The columns in which it stands.</summary>
    internal ColumnRange Columns => new(Start, End);

    /// <summary>Whether it shares a column with another.</summary>
    internal bool Overlaps(AlignedWord other) => Columns.Overlaps(other.Columns);

    /// <summary>Whether it shares a column with a range of columns.</summary>
    internal bool Overlaps(ColumnRange range) => Columns.Overlaps(range);

    /// <summary>With how many of some ranges it shares a column.</summary>
    internal int CountIn(List<ColumnRange> ranges)
    {
        int count = 0;
        foreach (ColumnRange range in ranges)
        {
            count += Overlaps(range) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether another is a part of it.</summary>
    internal bool Contains(AlignedWord part) => part.Start >= Start && part.End <= End;

    /// <summary>Both, and what stands between them.</summary>
    internal AlignedWord To(AlignedWord last) => new(Start, last.End, First, last.First + last.Length - First);
}
