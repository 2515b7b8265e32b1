using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Generator.Tests.Running;
using TemplateGen.Rules;

namespace TemplateGen.Generator.Tests.Behaviour;

/// <summary>The rules as code and the rules as data are of one opinion, on reports that are fine, broken, and open.</summary>
public sealed class CodeAgainstDataTests
{
    private static readonly Config Bounded = Config.QuickThrowOnFailure.WithMaxTest(250);

    /// <summary>Few edits, and mostly of figures, so that fine and open reports are met as well as broken ones.</summary>
    private static readonly Gen<CellEdit> Edit = Gen.Choose(0, 5000)
        .Zip(Gen.Frequency((8, Gen.Constant(CellEdit.Change.Add)), (3, Gen.Elements(Enum.GetValues<CellEdit.Change>()))))
        .Zip(Gen.Frequency((3, Gen.Choose(-2, 2)), (1, Gen.Choose(-2000, 2000))), (change, amount) => new CellEdit(change.Item1, change.Item2, amount));

    private static readonly Arbitrary<(int Sample, CellEdit[] Edits)> Cases = Gen.Choose(0, 3)
        .Zip(Gen.Choose(0, 4).SelectMany(count => Edit.ArrayOf(count)))
        .ToArbitrary();

    [Theory]
    [InlineData("GovInfoDisclosure2019")]
    [InlineData("GovInfoDisclosure2021")]
    [InlineData("Arithmetic2024")]
    public void Code_doubts_a_rule_only_where_data_finds_something_if_every_cell_holds_a_value(string form)
    {
        int fine = 0;
        int broken = 0;
        Prop.ForAll(Cases, test =>
        {
            Report report = ReportSamples.Fine(form, test.Sample);
            ReportSamples.Edit(report, test.Edits);
            if (report.Blocks.All(block => block.IsComplete))
            {
                HashSet<string> found = [.. report.Check().Findings.Select(finding => finding.RuleId)];
                bool[] settled = GeneratedRules.Settled(report);
                foreach (Rule rule in report.Template.Rules)
                {
                    settled[rule.Index].ShouldBe(!found.Contains(rule.Id), rule.Id);
                }

                _ = found.Count == 0 ? fine++ : broken++;
            }
        }).Check(Bounded);

        // A property over reports of one sort would prove little.
        fine.ShouldBeGreaterThan(20);
        broken.ShouldBeGreaterThan(20);
    }

    /// <summary>Forms of which code says some rules and leaves others to data, with cells that are open, marked or void, and rows of their own.</summary>
    [Theory]
    [InlineData("GovInfoDisclosure2019", 0.9)]
    [InlineData("GovInfoDisclosure2021", 0.9)]
    [InlineData("GovInfoStatistics2014", 0.8)]
    [InlineData("FoiaAnnualReport2019", 0.6)]
    [InlineData("CharityReturn2018", 0.5)]
    [InlineData("Arithmetic2024", 0.9)]
    [InlineData("Everything2024", 0.5)]
    [InlineData("Mixture2024", 0.5)]
    public void Code_and_data_together_find_what_data_alone_finds_in_the_same_order(string form, double share)
    {
        HashSet<int> settledOnce = [];
        HashSet<int> doubted = [];
        int rules = LoadedForms.All.Create(form).Template.Rules.Count;
        Prop.ForAll(Cases, test =>
        {
            Report report = ReportSamples.Random(form, test.Sample);
            ReportSamples.Edit(report, test.Edits);
            CheckResult result = report.Check();
            bool[] settled = GeneratedRules.Settled(report);
            result.Findings.Where(finding => settled[finding.Rule.Index]).Select(finding => finding.ToString()).ShouldBeEmpty();
            report.Validate().Select(Describe).ShouldBe(result.Findings.Select(Describe));
            foreach (int rule in Enumerable.Range(0, rules))
            {
                _ = settled[rule] ? settledOnce.Add(rule) : doubted.Add(rule);
            }
        }).Check(rules > 100 ? Bounded.WithMaxTest(50) : Bounded);

        // Otherwise nothing was held against anything: code settles most rules somewhere, and doubts many somewhere else.
        settledOnce.Count.ShouldBeGreaterThan((int)(rules * share), string.Join(" ", LoadedForms.All.Create(form).Template.Rules.Where(rule => !settledOnce.Contains(rule.Index))));
        doubted.Count(settledOnce.Contains).ShouldBeGreaterThan(rules / 4);
    }

    [Theory]
    [InlineData("GovInfoDisclosure2019")]
    [InlineData("GovInfoDisclosure2021")]
    [InlineData("Arithmetic2024")]
    public void Rules_about_the_report_before_are_left_to_data(string form)
    {
        Report report = ReportSamples.Fine(form, 1);
        bool[] settled = GeneratedRules.Settled(report, hasPrevious: true);

        GeneratedRules.HoldEverywhere(report).ShouldBeTrue();
        report.Template.Rules.ShouldAllBe(rule => settled[rule.Index] == !rule.NeedsPrevious);
    }

    [Theory]
    [InlineData("GovInfoDisclosure2021")]
    [InlineData("FoiaAnnualReport2019")]
    public void With_earlier_reports_at_hand_findings_are_the_same_as_well(string form)
    {
        for (int sample = 0; sample < 4; sample++)
        {
            Report before = ReportSamples.Random(form, sample);
            Report report = ReportSamples.Random(form, sample + 10);
            before.Year = 2022;
            report.Year = 2023;
            CheckResult result = report.Check(before);

            result.Findings.ShouldContain(finding => finding.Rule.NeedsPrevious);
            report.Validate(before).Select(Describe).ShouldBe(result.Findings.Select(Describe));
        }
    }

    private static string Describe(Finding finding) => $"{finding.RuleId} {finding.Outcome} {finding.Row} {finding.Column} {string.Join(" ", finding.At)}: {finding}";
}
