namespace TemplateGen.Rules;

/// <summary>A statement of a rule, prepared once for its template.</summary>
internal abstract class StatementPlan
{
    /// <summary>What it may turn out to be at the place of the evaluation; notes what it waits for where that is not one thing.</summary>
    internal abstract Truths Evaluate(RuleEvaluation evaluation);
}
