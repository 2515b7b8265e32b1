using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>A product. Linear while at most one factor is open; nothing where a factor is.</summary>
internal sealed class ProductOperand(OperandPlan[] factors) : OperandPlan
{
    internal IReadOnlyList<OperandPlan> Factors => factors;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        LinearForm? open = null;
        Presence product = Presence.Number;
        foreach (OperandPlan operand in factors)
        {
            LinearForm next = evaluation.Rent();
            Presence presence = operand.Accumulate(evaluation, Fraction.One, next);
            if (presence == Presence.Number && next.IsConstant)
            {
                factor *= next.Constant;
            }
            else if (presence == Presence.Number && open is null)
            {
                open = next;
                continue;
            }
            else if (presence == Presence.Number)
            {
                evaluation.WaitFor(next);
                product = product == Presence.Number ? Presence.Open : product;
            }
            else if (product is Presence.Number or Presence.Open)
            {
                product = presence;
            }

            evaluation.Return(next);
        }

        if (product == Presence.Open && factor.IsZero)
        {
            // Times zero it is zero, whatever the open cells hold.
            product = Presence.Number;
        }
        else if (product == Presence.Number && open is null)
        {
            form.Add(factor);
        }
        else if (product == Presence.Number)
        {
            form.Add(open!, factor);
        }
        else if (open is not null)
        {
            evaluation.WaitFor(open);
        }

        if (open is not null)
        {
            evaluation.Return(open);
        }

        return product;
    }
}
