using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>What became of the rules of a report.</summary>
/// <param name="Results">Every rule at every place where it was evaluated, in the order of the template.</param>
/// <param name="Findings">What is violated or undetermined, in the same order.</param>
public sealed record CheckResult(IReadOnlyList<RuleResult> Results, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many results have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(RuleOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>Whether some rule of a severity is violated.</summary>
    /// <param name="severity">The severity.</param>
    public bool IsViolated(Severity severity) =>
        Results.Any(result => result.Outcome == RuleOutcome.Violated && result.Rule.Severity == severity);
}
