using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>Goes through the cases of a rule that compares open cells more than once.</summary>
/// <remarks>
/// Comparison by comparison, <c>5 &gt;= x</c> and <c>x &gt;= 7</c> are both open; together they are false. So the rule is evaluated
/// again and again, each time with another choice of how its open comparisons come out, as far as the choices made so far can
/// stand together. What comes out of all these is what may come out at all.
/// </remarks>
internal sealed class CaseAnalysis(Func<int, Domain> domains)
{
    private const int MostCases = 200;

    private readonly List<Choice> _choices = [];
    private int _next;
    private bool _isDeadEnd;

    /// <summary>What a statement may turn out to be. It is evaluated with this analysis in charge of its comparisons.</summary>
    internal Truths Explore(Func<Truths> evaluate)
    {
        Truths result = Truths.None;
        for (int cases = 0; cases < MostCases; cases++)
        {
            _next = 0;
            _isDeadEnd = false;
            Truths truth = evaluate();
            result |= _isDeadEnd ? Truths.None : truth;
            if ((result & Truths.Either) == Truths.Either || !Advance())
            {
                return result;
            }
        }

        return Truths.Either;
    }

    /// <summary>How an open comparison comes out in the case at hand.</summary>
    internal Truths Choose(LinearForm form, ComparisonCases cases)
    {
        if (_next == _choices.Count)
        {
            LinearForm copy = new();
            copy.Add(form, Fraction.One);
            Choice choice = new(copy, cases.All);
            _choices.Add(choice);
            _isDeadEnd |= !MoveToPossible(choice);
        }

        Choice made = _choices[_next++];
        return _isDeadEnd ? Truths.Either : made.Cases[made.Index].Truth;
    }

    private bool Advance()
    {
        while (_choices.Count > 0)
        {
            Choice last = _choices[^1];
            last.Index++;
            if (MoveToPossible(last))
            {
                return true;
            }

            _choices.RemoveAt(_choices.Count - 1);
        }

        return false;
    }

    private bool MoveToPossible(Choice last)
    {
        while (last.Index < last.Cases.Count)
        {
            if (JointReach.MayBeReached([.. _choices.Select(static choice => (choice.Form, choice.Cases[choice.Index].Interval))], domains))
            {
                return true;
            }

            last.Index++;
        }

        return false;
    }

    private sealed class Choice(LinearForm form, IReadOnlyList<(Truths Truth, Interval Interval)> cases)
    {
        internal LinearForm Form { get; } = form;

        internal IReadOnlyList<(Truths Truth, Interval Interval)> Cases { get; } = cases;

        internal int Index { get; set; }
    }
}
