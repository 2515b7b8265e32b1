using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>A sum. What is nothing drops out; a sum of nothing else is nothing.</summary>
internal sealed class SumOperand(OperandPlan[] addends) : OperandPlan
{
    internal IReadOnlyList<OperandPlan> Addends => addends;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        Presence sum = Presence.Nothing;
        foreach (OperandPlan addend in addends)
        {
            Presence presence = addend.Accumulate(evaluation, factor, form);
            sum = presence > sum ? presence : sum;
        }

        return sum;
    }
}
