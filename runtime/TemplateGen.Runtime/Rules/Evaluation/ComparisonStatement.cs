using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>Two sides compared as numbers, exactly; with a tolerance, equal means no further apart than that.</summary>
/// <remarks>
/// Both sides are gathered into one linear form first, so that a cell that stands on both cancels out. The tolerance widens every
/// comparison by the same amount: <c>a &lt;= b</c> holds while <c>a</c> exceeds <c>b</c> by no more than that; one below zero counts as zero.
/// </remarks>
internal sealed class ComparisonStatement(Operator comparison, OperandPlan left, OperandPlan right, OperandPlan? tolerance) : StatementPlan
{
    internal Operator Comparison => comparison;

    internal OperandPlan Left => left;

    internal OperandPlan Right => right;

    internal OperandPlan? Tolerance => tolerance;

    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        LinearForm form = evaluation.Rent();
        Truths result = Evaluate(evaluation, form);
        evaluation.Return(form);
        return result;
    }

    private Truths Evaluate(RuleEvaluation evaluation, LinearForm form)
    {
        int waits = evaluation.Waits.Count;
        Presence first = left.Accumulate(evaluation, Fraction.One, form);
        Presence second = right.Accumulate(evaluation, -Fraction.One, form);
        Presence sides = Combine(first, second);
        if (tolerance is not null && sides == Presence.Number)
        {
            return EvaluateWithin(evaluation, form, waits);
        }

        switch (sides)
        {
            case Presence.Number:
                return Decide(evaluation, form, Fraction.Zero);
            case Presence.Open:
                evaluation.WaitFor(form);
                return Truths.Either;
            default:
                evaluation.Waits.RemoveRange(waits, evaluation.Waits.Count - waits);
                return Truths.Nothing;
        }
    }

    private Truths EvaluateWithin(RuleEvaluation evaluation, LinearForm form, int waits)
    {
        Presence presence = tolerance!.Value(evaluation, out Fraction value);
        if (presence == Presence.Number)
        {
            return Decide(evaluation, form, value.Sign > 0 ? value : Fraction.Zero);
        }

        // However small the tolerance turns out to be, what holds without one holds with it.
        bool isSettled = presence == Presence.Open && form.IsConstant && comparison != Operator.NotEqual
            && ComparisonCases.Compare(comparison, form.Constant, Fraction.Zero) == Truths.True;
        if (presence == Presence.Open && !isSettled)
        {
            evaluation.WaitFor(form);
            return Truths.Either;
        }

        evaluation.Waits.RemoveRange(waits, evaluation.Waits.Count - waits);
        return isSettled ? Truths.True : Truths.Nothing;
    }

    private Truths Decide(RuleEvaluation evaluation, LinearForm form, Fraction within)
    {
        if (form.IsConstant)
        {
            return ComparisonCases.Compare(comparison, form.Constant, within);
        }

        ComparisonCases cases = ComparisonCases.Of(comparison, within);
        Truths result = Truths.None;
        foreach ((Truths truth, Interval interval) in cases.All)
        {
            if ((result & truth) == 0 && Reach.CanReach(form, interval, evaluation.Domains))
            {
                result |= truth;
            }
        }

        if (result != Truths.Either)
        {
            return result;
        }

        evaluation.WaitFor(form);
        return evaluation.Cases?.Choose(form, cases) ?? Truths.Either;
    }

    private static Presence Combine(Presence left, Presence right) =>
        left is Presence.Nothing or Presence.Unavailable ? left
        : right is Presence.Nothing or Presence.Unavailable ? right
        : left > right ? left : right;
}
