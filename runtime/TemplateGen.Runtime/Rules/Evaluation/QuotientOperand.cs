using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>A quotient. Linear while the divisor is known; nothing where that is zero, or where either operand is nothing.</summary>
internal sealed class QuotientOperand(OperandPlan dividend, OperandPlan divisor) : OperandPlan
{
    internal OperandPlan Dividend => dividend;

    internal OperandPlan Divisor => divisor;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        Presence below = divisor.Value(evaluation, out Fraction value);
        if (below == Presence.Number && value.IsZero)
        {
            return Presence.Nothing;
        }

        if (below == Presence.Number)
        {
            return dividend.Accumulate(evaluation, factor / value, form);
        }

        Presence above = below == Presence.Open ? dividend.Value(evaluation, out _) : below;
        return above == Presence.Number ? Presence.Open : above;
    }
}
