using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Equations;

/// <summary>Gives fewer figures than there are columns to columns, in every way that keeps their order.</summary>
internal static class ColumnChoices
{
    private const int MostWays = 5_000;

    /// <summary>The ways to choose so many columns, in order; none where there are too many to look at.</summary>
    internal static List<int[]> Of(int columns, int figures)
    {
        long ways = 1;
        for (int i = 1; i <= Math.Min(figures, columns - figures); i++)
        {
            ways = ways * (columns - i + 1) / i;
            if (ways > MostWays)
            {
                return [];
            }
        }

        List<int[]> all = [];
        Add(columns, [], figures, all);
        return all;
    }

    /// <summary>Figures given to chosen columns.</summary>
    internal static Token?[] Fill(IReadOnlyList<Token> figures, int[] chosen, int columns)
    {
        Token?[] cells = new Token?[columns];
        for (int i = 0; i < chosen.Length; i++)
        {
            cells[chosen[i]] = figures[i];
        }

        return cells;
    }

    private static void Add(int columns, List<int> chosen, int left, List<int[]> all)
    {
        if (left == 0)
        {
            all.Add([.. chosen]);
            return;
        }

        for (int column = chosen.Count == 0 ? 0 : chosen[^1] + 1; column <= columns - left; column++)
        {
            chosen.Add(column);
            Add(columns, chosen, left - 1, all);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }
}
