using TemplateGen.Generator.Tests.Running;
using TemplateGen.Rules;

namespace TemplateGen.Generator.Tests.Extending;

/// <summary>Properties and rules of a program's own beside the generated ones.</summary>
public sealed class OwnRuleTests
{
    private static readonly LoadedForms Forms = LoadedForms.Of(GeneratorRun.Of([ReportText.Arithmetic], sources: ["""
        using TemplateGen.Layout;
        using TemplateGen.Rules;

        namespace Sample;

        /// <summary>A property and a rule beside the generated ones.</summary>
        public sealed partial class Arithmetic2024
        {
            /// <summary>All there is.</summary>
            public long? Everything => Goods.All.Total + Listed.Both;

            /// <inheritdoc/>
            protected override void CheckFurther(ref FurtherFindings findings)
            {
                if (Everything > 100)
                {
                    findings.Add("own.much", Severity.Warning, "That is much", Cell("goods.all.total"), Cell("listed.both"));
                }
            }
        }
        """]));

    [Fact]
    public void A_report_that_is_fine_may_have_findings_of_the_program()
    {
        dynamic report = Forms.Create("Arithmetic2024");
        report.Goods.All.Total = 90;
        report.Listed.Both = 11;

        Finding finding = ((Report)report).Validate().Single(found => found.RuleId == "own.much");

        ((long?)report.Everything).ShouldBe(101);
        finding.Message(Language.Chinese).ShouldBe("That is much");
        finding.At.ShouldBe(["goods.all.total", "listed.both"]);
        (finding.Severity, finding.Outcome, finding.Rule.Table.Name).ShouldBe((Layout.Severity.Warning, RuleOutcome.Violated, "goods"));
    }

    [Fact]
    public void Findings_of_the_program_come_last_whichever_door_is_taken()
    {
        dynamic report = Forms.Create("Arithmetic2024");
        report.Goods.All.Total = 900;
        report.Listed.Both = 1;
        report.Listed.First.Figure = -5;

        IReadOnlyList<Finding> findings = ((Report)report).Validate();

        findings[^1].RuleId.ShouldBe("own.much");
        findings.Count.ShouldBeGreaterThan(1);
        ((Report)report).Check().Findings.Select(finding => finding.RuleId).ShouldBe(findings.Select(finding => finding.RuleId));
        ((Report)report).Render(Rendering.ReportFormat.Html, new Rendering.RenderOptions { Findings = findings }).ShouldContain("That is much");
    }

    [Fact]
    public void A_finding_needs_a_cell_to_stand_at() => Should.Throw<ArgumentException>(() =>
    {
        FurtherFindings findings = new([]);
        findings.Add("own.none", Layout.Severity.Note, "Nothing");
    });
}
