namespace TemplateGen.Dsl.Parsing;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearMiss
{
    private const int LongestWord = 16;

    /// <summary>The nearest of some words, if one is near enough to be meant; the first of equally near ones.</summary>
    internal static string? Of(string found, IEnumerable<string> words, int allowance = 2)
    {
        if (found.Length > LongestWord)
        {
            return null;
        }
        var folded = Fold(found);
        var (best, least) = (default(string), int.MaxValue);
        foreach (var word in words)
        {
            var distance = Distance(folded, word);
            if (distance < least && distance <= Math.Min(allowance, Tolerated(folded, word)))
            {
                (best, least) = (word, distance);
            }
        }
        return best;
    }

    // One letter wrong in a short word is already another word, unless it begins alike.
    private static int Tolerated(string found, string word) => Math.Min(found.Length, word.Length) switch
    {
        < 2 => 0,
        < 4 => found[0] == word[0] ? 1 : 0,
        < 6 => 1,
        _ => 2,
    };

    private static string Fold(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = char.ToLowerInvariant(Characters.Narrow(letters[i]));
        }
        return new string(letters);
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
