namespace TemplateGen.Dsl.Diagnostics;

/// <summary>Finds what a writer may have meant.</summary>
internal static class Suggestion
{
    /// <summary><c>; did you mean 'x'?</c> for the closest of some names, or nothing where none is close.</summary>
    internal static string For(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int least = Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least)
            {
                continue;
            }

            int distance = Distance(name, candidate);
            if (distance < least)
            {
                least = distance;
                best = candidate;
            }
        }

        return best is null ? "" : $"; did you mean '{best}'?";
    }

    /// <summary>How many letters must be put in, taken out or exchanged, two neighbours that changed places counting once.</summary>
    private static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return last[right.Length];
    }
}
