using BenchmarkDotNet.Attributes;
using TemplateGen.Layout;

namespace TemplateGen.Bench.Loading;

/// <summary>What happens once a process: the definition of the whole official form becomes a template.</summary>
public class LoadingBenchmarks
{
    [Benchmark(Baseline = true, Description = "Template.Load, whole form")]
    public Template Load() => GovInfoDisclosure2021.LoadAnew();
}
