using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace TemplateGen.Bench;

/// <summary>
/// Many iterations, each shorter than a slice of the scheduler: where other processes share the cores, the least and the median of these
/// are figures of the code, while the mean of long iterations is one of the neighbours.
/// </summary>
internal sealed class BenchConfig : ManualConfig
{
    public BenchConfig()
    {
        AddJob(Job.Default
            .WithIterationTime(TimeInterval.FromMilliseconds(1))
            .WithWarmupCount(4000)
            .WithIterationCount(1000));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Job, DefaultColumnProviders.Metrics, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, RatioColumn.OfMinimum, RatioColumn.OfMedian);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
    }
}
