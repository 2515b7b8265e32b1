using TemplateGen.Cli.Documents;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Checking;

/// <summary>Counts over all reports of a call.</summary>
internal sealed class Tally
{
    private readonly int[] _verdicts = new int[Enum.GetValues<Verdict>().Length];

    internal int Reports => _verdicts.Sum();

    internal int Errors { get; private set; }

    internal int Warnings { get; private set; }

    internal int Count(Verdict verdict) => _verdicts[(int)verdict];

    /// <summary>Whether the tool itself failed on a document, which is no fault of the document.</summary>
    internal bool HasCrash { get; private set; }

    internal bool HasFailure(bool isStrict) =>
        Enum.GetValues<Verdict>().Any(verdict => Count(verdict) > 0 && Judgement.IsFailure(verdict, isStrict));

    internal void Add(CheckedReport report)
    {
        _verdicts[(int)report.Verdict]++;
        HasCrash |= DocumentNotes.IsCrash(report.Notes.Count > 0 ? report.Notes[0] : null);
        Errors += report.Findings.Count(static finding => IsViolated(finding, Severity.Error));
        Warnings += report.Findings.Count(static finding => IsViolated(finding, Severity.Warning));
    }

    private static bool IsViolated(Finding finding, Severity severity) =>
        finding.Outcome == RuleOutcome.Violated && finding.Severity == severity;
}
