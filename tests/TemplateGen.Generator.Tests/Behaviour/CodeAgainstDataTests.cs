using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
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
    public void Code_says_that_all_is_fine_where_every_cell_holds_a_value_and_data_finds_nothing(string form) => Compare(form, isExact: true);

    /// <summary>Some of its rules can only be said as data: then nothing is said to be fine without asking those.</summary>
    [Fact]
    public void Code_never_says_that_all_is_fine_where_data_finds_something() => Compare("Everything2024", isExact: false);

    [Theory]
    [InlineData("GovInfoDisclosure2019")]
    [InlineData("GovInfoDisclosure2021")]
    [InlineData("Arithmetic2024")]
    public void Rules_about_the_report_before_are_left_to_data(string form)
    {
        Report report = ReportSamples.Fine(form, 1);

        GeneratedRules.HoldEverywhere(report).ShouldBeTrue();
        GeneratedRules.HoldEverywhere(report, hasPrevious: true).ShouldBeFalse();
    }

    private static void Compare(string form, bool isExact)
    {
        int fine = 0;
        int broken = 0;
        int open = 0;
        Prop.ForAll(Cases, test =>
        {
            Report report = ReportSamples.Fine(form, test.Sample);
            Cell[] cells = [.. ReportSamples.Cells(report)];
            foreach (CellEdit edit in test.Edits)
            {
                edit.Apply(cells);
            }

            CheckResult result = report.Check();
            bool holds = GeneratedRules.HoldEverywhere(report);
            bool isComplete = Array.TrueForAll(cells, cell => cell.State == CellState.Value);
            if (holds || (isExact && isComplete))
            {
                holds.ShouldBe(result.Findings.Count == 0, string.Join("; ", result.Findings));
            }

            report.Validate().Select(finding => finding.RuleId).ShouldBe(result.Findings.Select(finding => finding.RuleId));
            _ = holds ? fine++ : isComplete ? broken++ : open++;
        }).Check(Bounded);

        // A property over reports of one sort would prove little.
        (isExact ? fine : 100).ShouldBeGreaterThan(20);
        broken.ShouldBeGreaterThan(20);
        open.ShouldBeGreaterThan(20);
    }
}
