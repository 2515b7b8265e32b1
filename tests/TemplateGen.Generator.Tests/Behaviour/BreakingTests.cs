using TemplateGen.Cells;
using TemplateGen.Generator.Tests.Running;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>Every rule of a form, broken: the report that was fine says so.</summary>
public sealed class BreakingTests
{
    private static readonly decimal[] Steps = [1, -1, 7, -7, 100_000, -100_000];

    public static TheoryData<string, string> Rules
    {
        get
        {
            TheoryData<string, string> rules = [];
            foreach (string form in new[] { "GovInfoDisclosure2019", "GovInfoDisclosure2021", "Arithmetic2024" })
            {
                foreach (Rule rule in LoadedForms.All.Create(form).Template.Rules.Where(rule => !rule.NeedsPrevious && !ComparesProse(rule.That)))
                {
                    rules.Add(form, rule.Id);
                }
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_figure_that_breaks_a_rule_is_found(string form, string rule)
    {
        for (int sample = 0; sample < 12; sample++)
        {
            Report report = ReportSamples.Fine(form, sample);
            report.Validate().ShouldBeEmpty();
            TableLayout table = report.Template.Rules.Single(other => other.Id == rule).Table;
            if (ReportSamples.Cells(report).Where(cell => cell.Block.Layout == table && cell.Number is not null).Any(cell => Breaks(report, cell, rule)))
            {
                return;
            }
        }

        Assert.Fail($"No figure breaks {rule}");
    }

    /// <summary>What prose states takes more than a figure to break.</summary>
    private static bool ComparesProse(Expression expression) =>
        expression is StatedExpression || (expression is OperatorExpression operation && operation.Operands.Any(ComparesProse));

    private static bool Breaks(Report report, Cell cell, string rule)
    {
        decimal before = cell.Number!.Value;
        bool isFound = Array.Exists(Steps, step =>
        {
            cell.Block.SetNumber(cell.Row, cell.Column, before + step);
            return report.Validate().Any(finding => finding.RuleId == rule && finding.Outcome == RuleOutcome.Violated && finding.Cells.Contains(cell));
        });
        cell.Block.SetNumber(cell.Row, cell.Column, before);
        return isFound;
    }
}
