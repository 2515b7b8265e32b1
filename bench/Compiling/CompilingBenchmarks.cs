using BenchmarkDotNet.Attributes;
using TemplateGen.Dsl;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Generator;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Bench.Compiling;

/// <summary>What an edit to a <c>.report</c> file costs in a build or an editor that is running already: text to meaning to code.</summary>
public class CompilingBenchmarks
{
    private string _text = "";

    /// <summary>The official form of 2021, and the largest form that there is: 33 tables.</summary>
    [Params("GovInfoDisclosure.2021.report", "FoiaAnnualReport.2019.report")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        using Stream stream = typeof(CompilingBenchmarks).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded");
        using StreamReader reader = new(stream);
        _text = reader.ReadToEnd();
    }

    [Benchmark(Description = "parsing")]
    public object Parse() => TemplateParser.Parse(_text);

    [Benchmark(Description = "parsing and binding")]
    public object Bind() => TemplateCompiler.Compile(_text);

    /// <summary>Every step that the generator takes for a file, and both files that it makes.</summary>
    [Benchmark(Baseline = true, Description = "parsing, binding and emitting")]
    public int Compile()
    {
        BindResult bound = TemplateCompiler.Compile(_text);
        TemplateModel model = new(File, File, "Bench", bound.Model!);
        TemplatePlaces places = new(File, File, "Bench", bound.Model!.Name, bound.Model.Edition, bound.Positions!);
        return new MemberNameCheck(bound.Model, bound.Positions!).Run().Count
            + CodeEmitter.Emit(model).Length
            + DefinitionEmitter.EmitPositions(places).Length;
    }
}
