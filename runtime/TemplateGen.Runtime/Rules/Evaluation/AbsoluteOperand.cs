using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>An operand without its sign.</summary>
internal sealed class AbsoluteOperand(OperandPlan operand) : OperandPlan
{
    internal OperandPlan Operand => operand;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        Presence presence = operand.Value(evaluation, out Fraction value);
        if (presence == Presence.Number)
        {
            form.Add(value.Absolute() * factor);
        }

        return presence;
    }
}
