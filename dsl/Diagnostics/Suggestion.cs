using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Diagnostics;

/// <summary>Finds what a writer may have meant.</summary>
public static class Suggestion
{
    /// <summary>Beyond this a name is no slip of the pen, and comparing it would take long.</summary>
    private const int LongestName = 64;

    /// <summary>How many names are looked at: a file with many unknown names among many others must not hold an editor up.</summary>
    private const int MostCandidates = 1_000;

    /// <summary><c>; did you mean 'x'?</c> for the closest of some names, or nothing where none is close.</summary>
    public static string For(string name, IEnumerable<string> candidates) => Closest(name, candidates) is { } best ? $"; did you mean '{best}'?" : "";

    /// <summary>The closest of some names, or null where none is close.</summary>
    public static string? Closest(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        string? best = null;
        // Less than the whole name must differ, or any letter would be close to any other.
        int least = Math.Min(name.Length, Math.Max(1, name.Length / 3) + 1);
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            // What has no name, such as the only row of a table without rows, cannot be meant.
            if (candidate.Length == 0 || Math.Abs(candidate.Length - name.Length) >= least)
            {
                continue;
            }

            int distance = EditDistance.Between(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least)
            {
                least = distance;
                best = candidate;
            }
        }

        return best;
    }
}
