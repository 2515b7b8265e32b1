namespace TemplateGen.Rules;

/// <summary>Finds the part of a rule that decides what a finding is about.</summary>
internal static class DecisiveStatement
{
    /// <summary>The statement that applies at the place of the evaluation: the one behind <c>else</c> where the condition is false.</summary>
    internal static StatementPlan Of(RulePlan rule, RuleEvaluation evaluation) =>
        rule.Else is not null && rule.When?.Evaluate(evaluation) == Truths.False ? rule.Else : rule.That;

    /// <summary>Within that, the first part that is false, or open where none is; and whether what it says is turned round.</summary>
    internal static (StatementPlan Part, bool IsNegated) PartOf(StatementPlan statement, RuleEvaluation evaluation, bool isNegated = false)
    {
        switch (statement)
        {
            case NegatedStatement negation:
                return PartOf(negation.Statement, evaluation, !isNegated);
            case JunctionStatement junction:
                Truths wrong = isNegated ? Truths.True : Truths.False;
                StatementPlan part = junction.Parts.FirstOrDefault(part => part.Evaluate(evaluation) == wrong)
                    ?? junction.Parts.FirstOrDefault(part => (part.Evaluate(evaluation) & wrong) != 0)
                    ?? junction.Parts[0];
                return PartOf(part, evaluation, isNegated);
            default:
                return (statement, isNegated);
        }
    }

    /// <summary>What must be where the comparison must not.</summary>
    internal static Operator Opposite(Operator comparison) => comparison switch
    {
        Operator.Equal => Operator.NotEqual,
        Operator.NotEqual => Operator.Equal,
        Operator.Less => Operator.GreaterOrEqual,
        Operator.LessOrEqual => Operator.Greater,
        Operator.Greater => Operator.LessOrEqual,
        _ => Operator.Less,
    };
}
