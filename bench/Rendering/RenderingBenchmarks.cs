using System.Buffers;
using BenchmarkDotNet.Attributes;
using TemplateGen.Rendering;

namespace TemplateGen.Bench.Rendering;

/// <summary>Rendering the tables of a valid report of 190 cells to UTF-8 HTML, into a writer that is used again.</summary>
public class RenderingBenchmarks
{
    private static readonly RenderOptions Tables = new(IsFragment: true);

    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly long[] _cells = Figures.Valid();
    private readonly TableRows _rows = new(Figures.Valid());
    private readonly Report _report = Figures.Fill(new RequestsAndDisputes2021(), Figures.Valid());
    private readonly HandlebarsTables _handlebars = new();

    [GlobalSetup]
    public static void Prove() => EqualPages.Assert();

    [Benchmark(Baseline = true, Description = "hand-written writer")]
    public int HandWritten()
    {
        _output.ResetWrittenCount();
        HandWrittenTables.Write(_output, _cells);
        return _output.WrittenCount;
    }

    [Benchmark(Description = "Render, rules checked first")]
    public int Render()
    {
        _output.ResetWrittenCount();
        Render(_report, _output);
        return _output.WrittenCount;
    }

    [Benchmark(Description = "Handlebars.Net, compiled template")]
    public int HandlebarsNet()
    {
        _output.ResetWrittenCount();
        _handlebars.Write(_output, _rows);
        return _output.WrittenCount;
    }

    internal static void Render(Report report, IBufferWriter<byte> output) => report.Render(output, ReportFormat.Html, Tables);
}
