namespace TemplateGen.Reading.Sources;

/// <summary>A run of characters without a gap of two columns, in text that is aligned with spaces.</summary>
/// <param name="Start">The column in which it begins, from 0; a wide character takes two.</param>
/// <param name="End">The column behind it.</param>
/// <param name="First">Its first character in the line.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct AlignedWord(int Start, int End, int First, int Length)
{
    /// <summary>Whether it shares a column with another.</summary>
    internal bool Overlaps(AlignedWord other) => Start < other.End && other.Start < End;

    /// <summary>Whether it shares a column with a range of columns.</summary>
    internal bool Overlaps((int Start, int End) range) => Start < range.End && range.Start < End;
}
