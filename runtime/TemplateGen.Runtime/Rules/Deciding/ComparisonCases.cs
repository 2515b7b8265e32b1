using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>The ranges into which the left side less the right side may fall, and what a comparison is in each.</summary>
internal readonly struct ComparisonCases
{
    private ComparisonCases(params (Truths Truth, Interval Interval)[] all) => All = all;

    /// <summary>The ranges; together they are all numbers.</summary>
    internal IReadOnlyList<(Truths Truth, Interval Interval)> All { get; }

    internal static ComparisonCases Of(Operator comparison, Fraction tolerance) => comparison switch
    {
        Operator.Equal => new((Truths.True, Interval.Between(-tolerance, tolerance)), (Truths.False, Interval.Below(-tolerance)), (Truths.False, Interval.Above(tolerance))),
        Operator.NotEqual => new((Truths.False, Interval.Between(-tolerance, tolerance)), (Truths.True, Interval.Below(-tolerance)), (Truths.True, Interval.Above(tolerance))),
        Operator.LessOrEqual => new((Truths.True, Interval.AtMost(tolerance)), (Truths.False, Interval.Above(tolerance))),
        Operator.Less => new((Truths.True, Interval.Below(tolerance)), (Truths.False, Interval.AtLeast(tolerance))),
        Operator.GreaterOrEqual => new((Truths.True, Interval.AtLeast(-tolerance)), (Truths.False, Interval.Below(-tolerance))),
        _ => new((Truths.True, Interval.Above(-tolerance)), (Truths.False, Interval.AtMost(-tolerance))),
    };

    /// <summary>What a comparison is where the left side less the right side is known.</summary>
    internal static Truths Compare(Operator comparison, Fraction difference, Fraction tolerance)
    {
        bool isTrue = comparison switch
        {
            Operator.Equal => difference.Absolute() <= tolerance,
            Operator.NotEqual => difference.Absolute() > tolerance,
            Operator.LessOrEqual => difference <= tolerance,
            Operator.Less => difference < tolerance,
            Operator.GreaterOrEqual => difference >= -tolerance,
            _ => difference > -tolerance,
        };
        return isTrue ? Truths.True : Truths.False;
    }
}
