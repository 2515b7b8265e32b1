namespace TemplateGen.Reading.Printed;

/// <summary>Finds the one way in which pieces of a document follow the steps of the form.</summary>
internal static class UniqueWay
{
    /// <summary>Finds it.</summary>
    /// <typeparam name="TStep">The steps.</typeparam>
    /// <typeparam name="TPiece">The pieces.</typeparam>
    /// <param name="first">The steps that may come first.</param>
    /// <param name="pieces">All pieces.</param>
    /// <returns>The step of each piece; null where there is no way, or more than one.</returns>
    internal static List<TStep>? Find<TStep, TPiece>(IEnumerable<TStep> first, IReadOnlyList<TPiece> pieces)
        where TStep : class, IStep<TStep, TPiece>
    {
        List<Dictionary<TStep, (int Ways, TStep? Before)>> all = [];
        for (int i = 0; i < pieces.Count; i++)
        {
            Dictionary<TStep, (int Ways, TStep? Before)> reached = [];
            if (i == 0)
            {
                Add(reached, first, pieces[i], 1, null);
            }
            else
            {
                foreach ((TStep before, (int ways, _)) in all[^1])
                {
                    Add(reached, before.Next, pieces[i], ways, before);
                }
            }

            if (reached.Count == 0)
            {
                return null;
            }

            all.Add(reached);
        }

        TStep[] ends = all.Count == 0 ? [] : [.. all[^1].Keys.Where(static step => step.IsLast)];
        if (ends.Length != 1 || all[^1][ends[0]].Ways != 1)
        {
            return null;
        }

        List<TStep> way = [ends[0]];
        for (int i = all.Count - 1; i > 0; i--)
        {
            way.Add(all[i][way[^1]].Before!);
        }

        way.Reverse();
        return way;
    }

    private static void Add<TStep, TPiece>(Dictionary<TStep, (int Ways, TStep? Before)> reached, IEnumerable<TStep> steps, TPiece piece, int ways, TStep? before)
        where TStep : class, IStep<TStep, TPiece>
    {
        foreach (TStep step in steps)
        {
            if (reached.TryGetValue(step, out (int Ways, TStep? Before) known))
            {
                reached[step] = (2, before); // how many more does not matter
            }
            else if (step.Allows(piece))
            {
                reached[step] = (ways, before);
            }
        }
    }
}
