namespace TemplateGen.Rules;

/// <summary>Evaluates the rules of a template, as data, on a report.</summary>
internal static class RuleEngine
{
    internal static IReadOnlyList<Finding> Findings(Report report, Report? previous) => Check(report, previous).Findings;

    internal static CheckResult Check(Report report, Report? previous) => new([], []);
}
