using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>Decides whether several linear forms over the same open cells can fall into their ranges together.</summary>
/// <remarks>
/// Cells with few values are tried one by one; <see cref="LinearSystem"/> answers for the others. Its "no" is certain; where its
/// "yes" is not, a rule stays undetermined that a search over whole numbers might have decided, never the other way round.
/// </remarks>
internal sealed class JointReach
{
    private const int MostTrials = 2_000;
    private const int MostSystems = 128;
    private const int MostVariables = 24;
    private const int MostForms = 16;

    private readonly IReadOnlyList<(LinearForm Form, Interval Interval)> _targets;
    private readonly Func<int, Domain> _domains;
    private readonly List<(int Variable, Fraction[] Values)> _tried = [];
    private readonly List<int> _left = [];
    private readonly Dictionary<int, Fraction> _filled = [];

    private JointReach(IReadOnlyList<(LinearForm Form, Interval Interval)> targets, Func<int, Domain> domains)
    {
        _targets = targets;
        _domains = domains;
    }

    internal static bool MayBeReached(IReadOnlyList<(LinearForm Form, Interval Interval)> targets, Func<int, Domain> domains)
    {
        JointReach reach = new(targets, domains);
        int[] variables = [.. targets.SelectMany(static target => target.Form.Terms).Select(static term => term.Variable).Distinct()];
        reach.Divide(variables);
        bool isTooLarge = reach._left.Count > 0 && (targets.Count > MostForms || variables.Length > MostVariables);
        return isTooLarge || reach.CanReach(0);
    }

    /// <summary>Chooses the cells that are tried out: those with the fewest values, as long as that is a matter of moments.</summary>
    private void Divide(int[] variables)
    {
        long trials = 1;
        long size = 1;
        List<(int Variable, long Count)> counts = [.. variables.Select(variable => (variable, CountOf(_domains(variable))))];
        foreach ((_, long count) in counts)
        {
            size = size > MostTrials || count > MostTrials ? long.MaxValue : size * count;
        }

        long most = size <= MostTrials ? MostTrials : MostSystems;
        foreach ((int variable, long count) in counts.OrderBy(static entry => entry.Count))
        {
            if (count <= most && trials * count <= most)
            {
                trials *= count;
                _tried.Add((variable, ValuesOf(_domains(variable))));
            }
            else
            {
                _left.Add(variable);
            }
        }
    }

    private bool CanReach(int next)
    {
        if (next == _tried.Count)
        {
            return _left.Count > 0 ? System().MayBeSatisfied() : _targets.All(target => target.Interval.Contains(Filled(target.Form).Constant));
        }

        foreach (Fraction value in _tried[next].Values)
        {
            _filled[_tried[next].Variable] = value;
            if (CanReach(next + 1))
            {
                return true;
            }
        }

        return false;
    }

    private LinearSystem System()
    {
        LinearSystem system = new(variable => !IsGapless(_domains(variable)));
        foreach (int variable in _left)
        {
            LinearForm cell = new();
            cell.Add(variable, IsGapless(_domains(variable)) ? Fraction.One : _domains(variable).Step);
            Require(system, cell, Least(_domains(variable)), Greatest(_domains(variable)), false);
        }

        foreach ((LinearForm form, Interval interval) in _targets)
        {
            Require(system, Filled(form), interval.Lower, interval.Upper, interval.IsOpen);
        }

        return system;
    }

    private static void Require(LinearSystem system, LinearForm form, Fraction? lower, Fraction? upper, bool isOpen)
    {
        if (lower is { } least)
        {
            LinearForm above = new();
            above.Add(form, Fraction.One);
            above.Add(-least);
            system.Require(above, isOpen);
        }

        if (upper is { } greatest)
        {
            LinearForm below = new();
            below.Add(form, -Fraction.One);
            below.Add(greatest);
            system.Require(below, isOpen);
        }
    }

    /// <summary>A form with the cells tried filled in; the others count in steps, so that the system sees whole numbers.</summary>
    private LinearForm Filled(LinearForm form)
    {
        LinearForm filled = new();
        filled.Add(form.Constant);
        foreach (LinearTerm term in form.Terms)
        {
            if (_filled.TryGetValue(term.Variable, out Fraction value))
            {
                filled.Add(term.Coefficient * value);
            }
            else
            {
                Domain domain = _domains(term.Variable);
                filled.Add(term.Variable, IsGapless(domain) ? term.Coefficient : term.Coefficient * domain.Step);
            }
        }

        return filled;
    }

    // Marks lie off the steps: the system then takes the cell for one that any number may fill.
    private static bool IsGapless(Domain domain) => domain.Step.IsZero || domain.Others.Count > 0;

    private static Fraction? Least(Domain domain) => domain.Others.Aggregate(domain.Minimum, static (least, other) => least > other ? other : least);

    private static Fraction? Greatest(Domain domain) => domain.Others.Aggregate(domain.Maximum, static (most, other) => most < other ? other : most);

    private static long CountOf(Domain domain)
    {
        if (domain.Step.IsZero || domain.Minimum is not { } least || domain.Maximum is not { } greatest)
        {
            return long.MaxValue;
        }

        Fraction steps = (greatest - least) / domain.Step;
        return steps > MostTrials ? long.MaxValue : (long)steps.Numerator + 1 + domain.Others.Count;
    }

    private static Fraction[] ValuesOf(Domain domain)
    {
        List<Fraction> values = [.. domain.Others];
        for (Fraction value = domain.Minimum!.Value; value <= domain.Maximum; value += domain.Step)
        {
            values.Add(value);
        }

        return [.. values];
    }
}
