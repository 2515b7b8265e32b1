using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>A number written in the rule.</summary>
internal sealed class ConstantOperand(Fraction value) : OperandPlan
{
    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        form.Add(value * factor);
        return Presence.Number;
    }
}
