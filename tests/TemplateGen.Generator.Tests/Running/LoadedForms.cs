using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>Generated code, compiled and loaded.</summary>
internal sealed class LoadedForms
{
    private readonly Assembly _assembly;

    private LoadedForms(GeneratorRun run)
    {
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image);
        result.Diagnostics.ShouldBeEmpty();
        image.Position = 0;
        AssemblyLoadContext context = new("Reports", isCollectible: true);
        context.Resolving += (_, name) => AssemblyLoadContext.Default.LoadFromAssemblyName(name);
        _assembly = context.LoadFromStream(image);
        Editions = (IReadOnlyList<ReportEdition>)Type("ReportEditions").GetProperty("All")!.GetValue(null)!;
    }

    /// <summary>The forms of these tests, compiled once.</summary>
    internal static LoadedForms All { get; } =
        Of(ReportText.Disclosure2019, ReportText.Disclosure2021, ReportText.Arithmetic, ReportText.Everything);

    /// <summary>What the generated list has.</summary>
    internal IReadOnlyList<ReportEdition> Editions { get; }

    internal static LoadedForms Of(params ReportText[] files) => new(GeneratorRun.Clean(files));

    internal static LoadedForms Of(GeneratorRun run) => new(run);

    /// <summary>A type of the assembly by its name alone.</summary>
    internal Type Type(string name) => _assembly.GetTypes().Single(type => type.Name == name);

    /// <summary>An empty report, of the generated class.</summary>
    internal Report Create(string name) => (Report)Activator.CreateInstance(Type(name))!;
}
