using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TemplateGen.Generator;

namespace TemplateGen.Bench.Building;

/// <summary>A generator and what it is given.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Generator">The generator.</param>
/// <param name="Extension">The ending of its files.</param>
/// <param name="Text">The text of a file in a revision.</param>
internal sealed record Contestant(string Name, IIncrementalGenerator Generator, string Extension, Func<int, int, string> Text)
{
    internal static Contestant Ours() => new("**TemplateGen**", new TemplateGenerator(), ".report", Inputs.Report);

    internal static Contestant Razor() => new("Razor, of the SDK", LoadRazor(), ".razor", Inputs.Razor);

    internal static Contestant Constant(int outputs) =>
        new($"constant text, {outputs} {(outputs == 1 ? "file" : "files")} each", new ConstantGenerator(outputs), ".report", Inputs.Report);

    internal static Contestant[] All() => [Ours(), Razor(), Constant(1), Constant(2)];

    private static IIncrementalGenerator LoadRazor()
    {
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            Places.RazorFiles.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name.Name) is { } file ? context.LoadFromAssemblyPath(file) : null;
        Type type = AssemblyLoadContext.Default.LoadFromAssemblyPath(Places.Razor).GetTypes()
            .Single(static type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && type.IsDefined(typeof(GeneratorAttribute), inherit: false));
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
