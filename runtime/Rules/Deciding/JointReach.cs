using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>Decides whether several linear forms over the same open cells can fall into their ranges together.</summary>
/// <remarks>
/// Few values are tried one by one, which is exact. Otherwise <see cref="LinearSystem"/> answers, whose "no" is certain; its
/// "yes" leaves a rule undetermined that a search over whole numbers might have decided, never the other way round.
/// </remarks>
internal static class JointReach
{
    private const int MostTrials = 5_000;
    private const int MostVariables = 24;
    private const int MostForms = 16;

    internal static bool MayBeReached(IReadOnlyList<(LinearForm Form, Interval Interval)> targets, Func<int, Domain> domains)
    {
        int[] variables = [.. targets.SelectMany(static target => target.Form.Terms).Select(static term => term.Variable).Distinct()];
        if (AllValues(variables, domains) is { } values)
        {
            return CanReachByTrial(targets, variables, values, 0, []);
        }

        if (targets.Count == 1 || targets.Count > MostForms || variables.Length > MostVariables)
        {
            return true; // a single one was decided before
        }

        LinearSystem system = new(variable => !IsGapless(domains(variable)));
        foreach (int variable in variables)
        {
            Domain domain = domains(variable);
            Require(system, Scaled(variable, Fraction.One, domains), Least(domain), false, false);
            Require(system, Scaled(variable, -Fraction.One, domains), -Greatest(domain), false, false);
        }

        foreach ((LinearForm form, Interval interval) in targets)
        {
            LinearForm above = new();
            LinearForm below = new();
            above.Add(form.Constant);
            below.Add(-form.Constant);
            foreach (LinearTerm term in form.Terms)
            {
                above.Add(Scaled(term.Variable, term.Coefficient, domains), Fraction.One);
                below.Add(Scaled(term.Variable, -term.Coefficient, domains), Fraction.One);
            }

            Require(system, above, interval.Lower, interval.IsOpen, true);
            Require(system, below, -interval.Upper, interval.IsOpen, true);
        }

        return system.MayBeSatisfied();
    }

    private static void Require(LinearSystem system, LinearForm form, Fraction? least, bool isOpen, bool mayChange)
    {
        if (least is not { } value)
        {
            return;
        }

        LinearForm difference = form;
        if (mayChange)
        {
            difference = new LinearForm();
            difference.Add(form, Fraction.One);
        }

        difference.Add(-value);
        system.Require(difference, isOpen);
    }

    // Stepped cells count in steps, so that the system sees whole numbers.
    private static LinearForm Scaled(int variable, Fraction coefficient, Func<int, Domain> domains)
    {
        Domain domain = domains(variable);
        LinearForm form = new();
        form.Add(variable, IsGapless(domain) ? coefficient : coefficient * domain.Step);
        return form;
    }

    // Marks lie off the steps: the system then takes the cell for one that any number may fill.
    private static bool IsGapless(Domain domain) => domain.Step.IsZero || domain.Others.Count > 0;

    private static Fraction? Least(Domain domain) => domain.Others.Aggregate(domain.Minimum, static (least, other) => least > other ? other : least);

    private static Fraction? Greatest(Domain domain) => domain.Others.Aggregate(domain.Maximum, static (most, other) => most < other ? other : most);

    private static Fraction[][]? AllValues(int[] variables, Func<int, Domain> domains)
    {
        long trials = 1;
        List<Fraction[]> values = [];
        foreach (int variable in variables)
        {
            Domain domain = domains(variable);
            if (domain.Step.IsZero || domain.Minimum is not { } least || domain.Maximum is not { } greatest
                || (greatest - least) / domain.Step > MostTrials)
            {
                return null;
            }

            List<Fraction> some = [.. domain.Others];
            for (Fraction value = least; value <= greatest; value += domain.Step)
            {
                some.Add(value);
            }

            values.Add([.. some]);
            trials *= some.Count;
            if (trials > MostTrials)
            {
                return null;
            }
        }

        return [.. values];
    }

    private static bool CanReachByTrial(
        IReadOnlyList<(LinearForm Form, Interval Interval)> targets,
        int[] variables,
        Fraction[][] values,
        int next,
        Dictionary<int, Fraction> filled)
    {
        if (next == variables.Length)
        {
            return targets.All(target => target.Interval.Contains(
                target.Form.Terms.Aggregate(target.Form.Constant, (sum, term) => sum + (term.Coefficient * filled[term.Variable]))));
        }

        foreach (Fraction value in values[next])
        {
            filled[variables[next]] = value;
            if (CanReachByTrial(targets, variables, values, next + 1, filled))
            {
                return true;
            }
        }

        return false;
    }
}
