using TemplateGen.Algebra;

namespace TemplateGen.Rules;

/// <summary>A statement used as a number: one where it is true, zero where it is false.</summary>
internal sealed class TruthOperand(StatementPlan statement) : OperandPlan
{
    internal StatementPlan Statement => statement;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        switch (statement.Evaluate(evaluation))
        {
            case Truths.True:
                form.Add(factor);
                return Presence.Number;
            case Truths.False:
                return Presence.Number;
            case Truths.Nothing:
                return Presence.Nothing;
            default:
                return Presence.Open;
        }
    }
}
