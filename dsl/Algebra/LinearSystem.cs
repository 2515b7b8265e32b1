namespace TemplateGen.Algebra;

/// <summary>Inequalities that are to hold together.</summary>
/// <remarks>
/// Fourier–Motzkin elimination, tightened after every step by what whole numbers add. "No" is certain; "yes" is certain for
/// fractions, and for whole numbers but for systems that only a search over them would refute.
/// </remarks>
/// <param name="isWhole">Whether a variable takes whole numbers only.</param>
internal sealed class LinearSystem(Func<int, bool> isWhole)
{
    private const int MostInequalities = 200;

    private readonly Dictionary<string, LinearInequality> _inequalities = new(StringComparer.Ordinal);
    private bool _isContradictory;

    /// <summary>Requires a form to be at least zero, or above it.</summary>
    internal void Require(LinearForm form, bool isStrict) => Require(LinearInequality.Create(form, isStrict, isWhole));

    /// <summary>Whether some values may satisfy everything required. Uses the instance up.</summary>
    internal bool MayBeSatisfied()
    {
        while (!_isContradictory && _inequalities.Count is > 0 and <= MostInequalities)
        {
            Eliminate(CheapestVariable());
        }

        return !_isContradictory;
    }

    private void Require(LinearInequality inequality)
    {
        if (inequality.Variables.Count == 0)
        {
            _isContradictory |= !inequality.IsPossible;
            return;
        }

        string direction = inequality.Direction;
        if (!_inequalities.TryGetValue(direction, out LinearInequality? known)
            || inequality.Constant < known.Constant
            || (inequality.Constant == known.Constant && inequality.IsStrict))
        {
            _inequalities[direction] = inequality;
        }
    }

    private int CheapestVariable()
    {
        int cheapest = -1;
        long least = long.MaxValue;
        foreach (int variable in _inequalities.Values.SelectMany(static inequality => inequality.Variables).Distinct().ToList())
        {
            long below = _inequalities.Values.Count(inequality => inequality.SignOf(variable) > 0);
            long above = _inequalities.Values.Count(inequality => inequality.SignOf(variable) < 0);
            if ((below * above) - below - above < least)
            {
                least = (below * above) - below - above;
                cheapest = variable;
            }
        }

        return cheapest;
    }

    private void Eliminate(int variable)
    {
        List<LinearInequality> below = [.. _inequalities.Values.Where(inequality => inequality.SignOf(variable) > 0)];
        List<LinearInequality> above = [.. _inequalities.Values.Where(inequality => inequality.SignOf(variable) < 0)];
        foreach (LinearInequality inequality in below.Concat(above))
        {
            _inequalities.Remove(inequality.Direction);
        }

        foreach (LinearInequality lower in below)
        {
            foreach (LinearInequality upper in above)
            {
                Require(LinearInequality.Eliminate(variable, lower, upper, isWhole));
            }
        }
    }
}
