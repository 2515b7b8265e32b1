using System.Numerics;
using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>Decides exactly whether a linear form over open cells can fall into a range of numbers.</summary>
/// <remarks>
/// Least and greatest values settle every inequality, because both ends of a domain are values themselves. For an equality (a
/// range with two ends) it matters which sums exist between them: evenly spaced ones where all coefficients are alike, any
/// where a cell takes any number, and otherwise what <see cref="IntegerCombination"/> finds.
/// </remarks>
internal static class Reach
{
    private const int MostMarkCombinations = 512;

    internal static bool CanReach(LinearForm form, Interval target, Func<int, Domain> domains)
    {
        List<Addend> addends = new(form.Terms.Count);
        List<Addend> marked = [];
        foreach (LinearTerm term in form.Terms)
        {
            Addend addend = new(term.Coefficient, domains(term.Variable));
            (addend.Domain.Others.Count == 0 ? addends : marked).Add(addend);
        }

        return marked.Count == 0
            ? CanReach(addends, form.Constant, target)
            : CanReachWithMarks(addends, marked, form.Constant, target);
    }

    // A mark such as "<1" as 0.1 in a column of counts lies off the grid of the other values: each is tried by itself.
    // Where that would be too many, the answer is left open.
    private static bool CanReachWithMarks(List<Addend> addends, List<Addend> marked, Fraction constant, Interval target)
    {
        long combinations = 1;
        foreach (Addend addend in marked)
        {
            combinations *= addend.Domain.Others.Count + 1;
            if (combinations > MostMarkCombinations)
            {
                return true;
            }
        }

        int unmarked = addends.Count;
        for (int combination = 0; combination < combinations; combination++)
        {
            Fraction sum = constant;
            int rest = combination;
            foreach (Addend addend in marked)
            {
                (rest, int choice) = Math.DivRem(rest, addend.Domain.Others.Count + 1);
                if (choice == 0)
                {
                    addends.Add(addend);
                }
                else
                {
                    sum += addend.Coefficient * addend.Domain.Others[choice - 1];
                }
            }

            if (CanReach(addends, sum, target))
            {
                return true;
            }

            addends.RemoveRange(unmarked, addends.Count - unmarked);
        }

        return false;
    }

    private static bool CanReach(List<Addend> addends, Fraction constant, Interval target)
    {
        Fraction? least = constant;
        Fraction? greatest = constant;
        foreach (Addend addend in addends)
        {
            least += addend.Least;
            greatest += addend.Greatest;
        }

        bool allBelow = target.Lower is { } lower && (greatest < lower || (target.IsOpen && greatest == lower));
        bool allAbove = target.Upper is { } upper && (least > upper || (target.IsOpen && least == upper));
        if (allBelow || allAbove)
        {
            return false;
        }

        return target.Lower is null || target.Upper is null || CanReachBetween(addends, constant, target.Lower.Value, target.Upper.Value);
    }

    private static bool CanReachBetween(List<Addend> addends, Fraction constant, Fraction lower, Fraction upper)
    {
        lower -= constant;
        upper -= constant;
        Fraction? step = null;
        bool isEven = true;
        List<Addend> stepped = new(addends.Count);
        foreach (Addend addend in addends)
        {
            if (addend.Domain.Step.IsZero)
            {
                if (addend.Least is not { } least || addend.Greatest is not { } greatest)
                {
                    return true; // what one end leaves open this cell fills without a gap
                }

                lower -= greatest;
                upper -= least;
                continue;
            }

            Fraction spacing = (addend.Coefficient * addend.Domain.Step).Absolute();
            isEven &= step is null || step == spacing;
            step ??= spacing;
            stepped.Add(addend);
        }

        return step is not { } even ? lower.Sign <= 0 && upper.Sign >= 0
            : isEven ? CanStepInto(stepped, even, lower, upper)
            : CanCombineInto(stepped, lower, upper);
    }

    private static bool CanStepInto(List<Addend> addends, Fraction step, Fraction lower, Fraction upper)
    {
        Fraction anchor = Fraction.Zero;
        Fraction? least = Fraction.Zero;
        Fraction? greatest = Fraction.Zero;
        foreach (Addend addend in addends)
        {
            anchor += addend.Anchor;
            least += addend.Least;
            greatest += addend.Greatest;
        }

        Fraction first = anchor + (step * Whole(((lower - anchor) / step).Ceiling()));
        first = least is { } smallest && smallest > first ? smallest : first;
        return first <= upper && !(first > greatest);
    }

    private static bool CanCombineInto(List<Addend> addends, Fraction lower, Fraction upper)
    {
        BigInteger scale = BigInteger.One;
        foreach (Addend addend in addends)
        {
            BigInteger denominator = (addend.Coefficient * addend.Domain.Step).Denominator;
            scale = scale / BigInteger.GreatestCommonDivisor(scale, denominator) * denominator;
            lower -= addend.Anchor;
            upper -= addend.Anchor;
        }

        IntegerCombination combination = new();
        foreach (Addend addend in addends)
        {
            BigInteger coefficient = (addend.Coefficient * addend.Domain.Step * Whole(scale)).Numerator;
            switch (addend.Domain)
            {
                case { Minimum: { } minimum, Maximum: { } maximum }:
                    combination.Add(coefficient, ((maximum - minimum) / addend.Domain.Step).Numerator);
                    break;
                case { Minimum: not null }:
                    combination.Add(coefficient, null);
                    break;
                case { Maximum: not null }:
                    combination.Add(-coefficient, null);
                    break;
                default:
                    combination.AddFree(coefficient);
                    break;
            }
        }

        return combination.CanReach((lower * Whole(scale)).Ceiling(), (upper * Whole(scale)).Floor());
    }

    private static Fraction Whole(BigInteger value) => Fraction.Create(value, BigInteger.One);

    private readonly struct Addend(Fraction coefficient, Domain domain)
    {
        internal Fraction Coefficient => coefficient;

        internal Domain Domain => domain;

        internal Fraction? Least => coefficient * (coefficient.Sign > 0 ? domain.Minimum : domain.Maximum);

        internal Fraction? Greatest => coefficient * (coefficient.Sign > 0 ? domain.Maximum : domain.Minimum);

        /// <summary>One of the values, to count from.</summary>
        internal Fraction Anchor => coefficient * (domain.Minimum ?? domain.Maximum ?? Fraction.Zero);
    }
}
