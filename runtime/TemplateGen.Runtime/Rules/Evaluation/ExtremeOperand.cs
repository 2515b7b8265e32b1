using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>The least or the greatest of several operands; nothing where one of them is.</summary>
internal sealed class ExtremeOperand(OperandPlan[] operands, bool isGreatest) : OperandPlan
{
    internal IReadOnlyList<OperandPlan> Operands => operands;

    internal bool IsGreatest => isGreatest;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        Presence result = Presence.Number;
        Fraction? extreme = null;
        foreach (OperandPlan operand in operands)
        {
            Presence presence = operand.Value(evaluation, out Fraction value);
            if (presence is Presence.Nothing or Presence.Unavailable)
            {
                return presence;
            }

            result = presence > result ? presence : result;
            extreme = extreme is { } known && (isGreatest ? known >= value : known <= value) ? known : value;
        }

        form.Add((extreme ?? Fraction.Zero) * factor);
        return result;
    }
}
