using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Bench.Building;

/// <summary>
/// Emits what it is given and does nothing else: handed the code that ours emits, it shows what compiling that code costs a compiler, whoever made it.
/// The compiler loads it from this program's own assembly.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class HandingOnGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider,
        static (output, file) => output.AddSource(
            Path.GetFileNameWithoutExtension(file.Path) + ".g.cs", SourceText.From(file.GetText(output.CancellationToken)!.ToString(), Encoding.UTF8)));
}
