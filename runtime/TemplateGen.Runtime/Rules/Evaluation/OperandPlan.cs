using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>An operand of a rule, prepared once for its template.</summary>
internal abstract class OperandPlan
{
    /// <summary>Adds the operand at the place of the evaluation, times a factor, to a linear form.</summary>
    /// <returns>What it comes to; the form is of use only where that is nothing or a number.</returns>
    internal abstract Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form);

    /// <summary>The value where no open cell takes part.</summary>
    /// <returns>A number only where <paramref name="value"/> is known; where it waits for cells, those are noted.</returns>
    internal Presence Value(RuleEvaluation evaluation, out Fraction value)
    {
        LinearForm form = evaluation.Rent();
        Presence presence = Accumulate(evaluation, Fraction.One, form);
        value = form.Constant;
        if (presence == Presence.Number && !form.IsConstant)
        {
            evaluation.WaitFor(form);
            presence = Presence.Open;
        }

        evaluation.Return(form);
        return presence;
    }
}
