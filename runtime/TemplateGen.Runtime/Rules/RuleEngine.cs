using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>Evaluates the rules of a template, as data, on a report.</summary>
/// <remarks>
/// <para>At each place a rule is asked what it may turn out to be over all ways of filling in the open cells (blank, unreadable, missing)
/// within their kinds, decided exactly for linear comparisons. Only true: it holds. Only false: it is violated. Otherwise it is
/// undetermined, unless all that it waits for is optional.</para>
/// <para>It is not checked where it says nothing: its condition is false and there is no <c>else</c>; a side is nothing; its table is not
/// there; the earlier report is not at hand, or its edition has no such cell; the year lies outside <c>since</c> and <c>until</c>.
/// A rule that is <c>excused by</c> a text is not checked where the report gives that text, unless it holds.</para>
/// </remarks>
internal static class RuleEngine
{
    /// <summary>What is violated or undetermined, in the order of the rules; those that are settled are passed over.</summary>
    internal static List<Finding> Findings(Report report, IReadOnlyList<Report> earlier, SettledRules settled)
    {
        List<Finding> findings = [];
        Run(report, earlier, settled, null, findings);
        return findings;
    }

    internal static CheckResult Check(Report report, IReadOnlyList<Report> earlier)
    {
        List<RuleResult> results = [];
        List<Finding> findings = [];
        Run(report, earlier, default, results, findings);
        return new CheckResult(results, findings);
    }

    private static void Run(Report report, IReadOnlyList<Report> earlier, SettledRules settled, List<RuleResult>? results, List<Finding> findings)
    {
        RuleEvaluation evaluation = new(
            report,
            EarlierPeriod.Find(report, earlier, isYearEarlier: false),
            EarlierPeriod.Find(report, earlier, isYearEarlier: true));
        foreach (RulePlan rule in TemplatePlan.Of(report.Template).Rules)
        {
            if (settled.Has(rule.Rule.Index) && !Array.Exists(rule.ListedTables, table => evaluation.Entries(table).LacksRows))
            {
                continue;
            }

            bool isSkipped = IsSkipped(rule.Rule, evaluation);
            foreach ((int row, int column) in Places(report.Block(rule.Rule.Table.Index), rule))
            {
                evaluation.MoveTo(rule, row, column);
                RuleOutcome outcome = isSkipped ? RuleOutcome.NotChecked : Decide(evaluation, rule);
                int? openRow = rule.ReportsRows ? row : null;
                int? openColumn = rule.ReportsColumns ? column : null;
                results?.Add(new RuleResult(rule.Rule, openRow, openColumn, outcome));
                if (outcome is RuleOutcome.Violated or RuleOutcome.Undetermined)
                {
                    findings.Add(FindingBuilder.Build(evaluation, rule, outcome, openRow, openColumn));
                }
            }
        }
    }

    private static bool IsSkipped(Rule rule, RuleEvaluation evaluation) =>
        evaluation.Report.Year < rule.Since || evaluation.Report.Year > rule.Until
        || rule.Previous.Any(period => !evaluation.Has(EarlierPeriod.AgeOf(period)))
        || (!rule.IsOutsideTables && !rule.IsAboutAbsence && evaluation.IsAbsent(rule.Table.Index));

    private static RuleOutcome Decide(RuleEvaluation evaluation, RulePlan rule)
    {
        Truths truth = rule.Evaluate(evaluation);
        if ((truth & Truths.False) == 0)
        {
            return (truth & Truths.True) != 0 ? RuleOutcome.Holds : RuleOutcome.NotChecked;
        }

        if (Excuse.IsGiven(evaluation.Report, rule.Rule))
        {
            return RuleOutcome.NotChecked;
        }

        if (truth == Truths.False)
        {
            return RuleOutcome.Violated;
        }

        bool waitsForOptionalOnly = evaluation.Waits.Count > 0 && evaluation.Waits.TrueForAll(evaluation.Variables.IsOptional);
        return waitsForOptionalOnly ? RuleOutcome.NotChecked : RuleOutcome.Undetermined;
    }

    private static IEnumerable<(int Row, int Column)> Places(CellBlock block, RulePlan rule)
    {
        foreach (int line in rule.Rows)
        {
            int first = line < 0 ? -1 : block.RowOf(line);
            int count = line < 0 ? 1 : block.RowsOf(line);
            for (int row = first; row < first + count; row++)
            {
                foreach (int column in rule.Columns)
                {
                    if (rule.HoldsOn(block, row, column))
                    {
                        yield return (row, column);
                    }
                }
            }
        }
    }
}
