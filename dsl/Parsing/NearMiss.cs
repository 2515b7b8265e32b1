using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearMiss
{
    private const int LongestWord = 16;

    // A word of other languages, one letter from 'when', that means the opposite side of a condition.
    private const string NoMiss = "then";

    /// <summary>The nearest of some words, if one is near enough to be meant; the first of equally near ones.</summary>
    internal static string? Of(string found, IEnumerable<string> words, int allowance = 2)
    {
        if (found.Length > LongestWord)
        {
            return null;
        }
        var folded = Fold(found);
        if (folded == NoMiss)
        {
            return null;
        }
        var (best, least) = (default(string), int.MaxValue);
        foreach (var word in words)
        {
            var distance = EditDistance.Between(folded, word);
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
}
