using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Checking;

/// <summary>Decides what findings mean for a report and for the exit status. Errors alone count; when strict, warnings and undetermined rules too.</summary>
internal static class Judgement
{
    /// <summary>The verdict on a report that could be read.</summary>
    internal static Verdict On(IReadOnlyList<Finding> findings, bool isStrict)
    {
        Verdict verdict = Verdict.Holds;
        foreach (Finding finding in findings)
        {
            if (!Counts(finding.Severity, isStrict))
            {
                continue;
            }

            if (finding.Outcome == RuleOutcome.Violated)
            {
                return Verdict.Violated;
            }

            verdict = Verdict.Undetermined;
        }

        return verdict;
    }

    /// <summary>Whether a verdict makes the tool end with a status other than 0.</summary>
    internal static bool IsFailure(Verdict verdict, bool isStrict) => verdict switch
    {
        Verdict.Violated or Verdict.Unreadable => true,
        Verdict.Undetermined => isStrict,
        _ => false,
    };

    private static bool Counts(Severity severity, bool isStrict) =>
        severity == Severity.Error || (isStrict && severity == Severity.Warning);
}
