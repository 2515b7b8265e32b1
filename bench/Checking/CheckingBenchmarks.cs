using BenchmarkDotNet.Attributes;
using TemplateGen.Rules;

namespace TemplateGen.Bench.Checking;

/// <summary>Checking a valid report of 190 cells: 42 equations.</summary>
public class CheckingBenchmarks
{
    private readonly long[] _cells = Figures.Valid();
    private readonly Report _equations = Figures.Fill(new Equations2021(), Figures.Valid());
    private readonly Report _report = Figures.Fill(new RequestsAndDisputes2021(), Figures.Valid());
    private readonly Report _wholeForm = Figures.Fill(new GovInfoDisclosure2021(), Figures.Valid());
    private readonly PlainReport _plain = PlainReport.Of(Figures.Valid());
    private readonly PlainReportValidator _validator = new();

    [GlobalSetup]
    public static void Prove() => EqualVerdicts.Assert();

    [Benchmark(Baseline = true, Description = "flat loop, 42 equations")]
    public bool FlatLoopEquations() => FlatLoop.Holds(_cells);

    [Benchmark(Description = "Validate, 42 equations")]
    public IReadOnlyList<Finding> ValidateEquations() => _equations.Validate();

    [Benchmark(Description = "flat loop, 42 equations and 190 ranges")]
    public bool FlatLoopEquationsAndRange() => FlatLoop.HoldsWithRange(_cells);

    [Benchmark(Description = "Validate, 42 equations and 190 ranges")]
    public IReadOnlyList<Finding> Validate() => _report.Validate();

    [Benchmark(Description = "Validate, whole form (200 cells)")]
    public IReadOnlyList<Finding> ValidateWholeForm() => _wholeForm.Validate();

    [Benchmark(Description = "FluentValidation, 42 equations")]
    public bool FluentValidation() => _validator.Validate(_plain).IsValid;

    [Benchmark(Description = "Check: rules as data, every result listed")]
    public CheckResult Check() => _report.Check();
}
