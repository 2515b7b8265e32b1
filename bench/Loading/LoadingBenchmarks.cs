using System.Text;
using BenchmarkDotNet.Attributes;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Definition;
using TemplateGen.Layout;

namespace TemplateGen.Bench.Loading;

/// <summary>What happens once a process: the definition of the whole official form becomes a template.</summary>
public class LoadingBenchmarks
{
    private const string FileName = "GovInfoDisclosure.2021.report";

    private readonly byte[] _definition;
    private readonly byte[] _positions;

    public LoadingBenchmarks()
    {
        using Stream stream = typeof(LoadingBenchmarks).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"{FileName} is not embedded");
        using StreamReader reader = new(stream);
        BindResult bound = TemplateCompiler.Compile(reader.ReadToEnd());
        _definition = Encoding.UTF8.GetBytes(DefinitionWriter.Write(bound.Model!));
        _positions = Encoding.UTF8.GetBytes(DefinitionWriter.WritePositions(bound.Positions!, FileName));
    }

    [Benchmark(Baseline = true, Description = "Template.Load, whole form")]
    public Template Load() => Template.Load(_definition, _positions);
}
