namespace TemplateGen.Reading.Alignment;

/// <summary>Tells wordings that say the opposite of one another from such as are only spelt otherwise.</summary>
internal static class Opposites
{
    // One more or less of these in a Chinese wording turns it into its opposite, and hardly a mistake makes one.
    private const string Characters = "未不非无没否";

    // Between clauses, as folded wordings have them.
    private const string Marks = "、,;";

    // As folded wordings have them, without blanks. They are parts of other words, too: only where the rest is nearer without one of them was it left out or put in.
    private static readonly string[] _words = ["WITHOUT", "NOT", "NON", "UN", "DIS", "IM", "IR", "IL", "OUT"];

    /// <summary>Whether a wording has one word for "not" more or less than another.</summary>
    /// <param name="one">One wording, folded.</param>
    /// <param name="other">The other.</param>
    internal static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Count(one) != Count(other))
        {
            return true;
        }

        ReadOnlySpan<char> longer = one.Length >= other.Length ? one : other;
        ReadOnlySpan<char> shorter = one.Length >= other.Length ? other : one;
        if (longer.IndexOfAnyInRange('A', 'Z') < 0 || longer.Length - shorter.Length < 2)
        {
            return false;
        }

        int distance = EditDistance.Bounded(longer, shorter, longer.Length);
        foreach (string word in _words)
        {
            if (IsNearerWithout(longer, shorter, word, distance))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what was cut off the beginning of a wording turned what is left into its opposite: it says "not" in the clause that was cut in two.</summary>
    /// <param name="cut">What was cut off, folded.</param>
    internal static bool AreWithout(ReadOnlySpan<char> cut)
    {
        foreach (string word in _words)
        {
            if (cut.EndsWith(word))
            {
                return true;
            }
        }

        return Count(cut[(cut.LastIndexOfAny(Marks) + 1)..]) > 0;
    }

    private static bool IsNearerWithout(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter, string word, int distance)
    {
        Span<char> rest = longer.Length <= 256 ? stackalloc char[longer.Length] : new char[longer.Length];
        for (int next = longer.IndexOf(word); next >= 0;)
        {
            longer[..next].CopyTo(rest);
            longer[(next + word.Length)..].CopyTo(rest[next..]);
            if (EditDistance.Bounded(rest[..(longer.Length - word.Length)], shorter, longer.Length) <= distance - word.Length)
            {
                return true;
            }

            int behind = longer[(next + 1)..].IndexOf(word);
            next = behind < 0 ? -1 : next + 1 + behind;
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += Characters.Contains(character, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
