namespace TemplateGen.Algebra;

/// <summary>A sum of variables with coefficients, and a constant. Filled step by step, then gathered; made to be used again.</summary>
internal sealed class LinearForm
{
    private static readonly Comparer<LinearTerm> _byVariable = Comparer<LinearTerm>.Create((left, right) => left.Variable.CompareTo(right.Variable));

    private readonly List<LinearTerm> _terms = [];
    private bool _isGathered = true;

    internal Fraction Constant { get; private set; }

    /// <summary>Whether no variable was added, or all that were cancelled out.</summary>
    internal bool IsConstant => Terms.Count == 0;

    /// <summary>The terms by variable, each variable once and none with the coefficient zero.</summary>
    internal List<LinearTerm> Terms
    {
        get
        {
            Gather();
            return _terms;
        }
    }

    internal void Clear()
    {
        _terms.Clear();
        _isGathered = true;
        Constant = default;
    }

    internal void Add(Fraction constant) => Constant += constant;

    internal void Add(int variable, Fraction coefficient)
    {
        _terms.Add(new LinearTerm(variable, coefficient));
        _isGathered = false;
    }

    internal void Add(LinearForm other, Fraction factor)
    {
        Constant += other.Constant * factor;
        foreach (LinearTerm term in other._terms)
        {
            Add(term.Variable, term.Coefficient * factor);
        }
    }

    // Sorting once keeps rules of thousands of open cells cheap, which looking up each variable would not.
    private void Gather()
    {
        if (_isGathered)
        {
            return;
        }

        _isGathered = true;
        _terms.Sort(_byVariable);
        int kept = 0;
        for (int next = 0; next < _terms.Count;)
        {
            int variable = _terms[next].Variable;
            Fraction sum = default;
            for (; next < _terms.Count && _terms[next].Variable == variable; next++)
            {
                sum += _terms[next].Coefficient;
            }

            if (!sum.IsZero)
            {
                _terms[kept++] = new LinearTerm(variable, sum);
            }
        }

        _terms.RemoveRange(kept, _terms.Count - kept);
    }
}
