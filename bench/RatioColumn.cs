using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TemplateGen.Bench;

/// <summary>How many times the baseline's figure a benchmark took, by a statistic that neighbours on the machine disturb little.</summary>
internal sealed class RatioColumn : IColumn
{
    private readonly Func<Statistics, double> _statistic;

    private RatioColumn(string name, Func<Statistics, double> statistic)
    {
        ColumnName = name;
        _statistic = statistic;
    }

    public string Id => ColumnName;

    public string ColumnName { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "The benchmark's figure divided by the baseline's";

    internal static RatioColumn OfMinimum { get; } = new("Ratio (min)", statistics => statistics.Min);

    internal static RatioColumn OfMedian { get; } = new("Ratio (median)", statistics => statistics.Median);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? baseline = summary.BenchmarksCases.FirstOrDefault(other => other.Descriptor.Baseline && other.Descriptor.Type == benchmarkCase.Descriptor.Type);
        return baseline is not null && summary[baseline]?.ResultStatistics is { } reference && summary[benchmarkCase]?.ResultStatistics is { } own
            ? (_statistic(own) / _statistic(reference)).ToString("0.00", CultureInfo.InvariantCulture)
            : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
