using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Bench.Building;

/// <summary>Emits constant text for each file and does nothing else: what Roslyn itself takes for so many files.</summary>
/// <param name="outputs">How many files it emits for each; ours emits two.</param>
internal sealed class ConstantGenerator(int outputs) : IIncrementalGenerator
{
    private static readonly SourceText Text = SourceText.From("// constant\n", Encoding.UTF8);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Which file it is must be known, or two would be given one name; what is in it is looked at as little as possible.
        IncrementalValuesProvider<(string Name, int Hash)> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".report", StringComparison.OrdinalIgnoreCase))
            .Select(static (file, cancellation) => (Path.GetFileNameWithoutExtension(file.Path), file.GetText(cancellation)!.Length));
        for (int i = 0; i < outputs; i++)
        {
            int part = i;
            context.RegisterSourceOutput(files, (output, file) => output.AddSource($"{file.Name}.{part}.g.cs", Text));
        }
    }
}
