using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>An operand with its sign changed.</summary>
internal sealed class NegatedOperand(OperandPlan operand) : OperandPlan
{
    internal OperandPlan Operand => operand;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form) =>
        operand.Accumulate(evaluation, -factor, form);
}
