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

    /// <summary>The run of the generator on the forms of these tests.</summary>
    internal static GeneratorRun Run { get; } = GeneratorRun.Clean(ReportText.All);

    /// <summary>The forms of these tests, compiled once.</summary>
    internal static LoadedForms All { get; } = Of(Run);

    /// <summary>What the generated list has.</summary>
    internal IReadOnlyList<ReportEdition> Editions { get; }

    internal static LoadedForms Of(params ReportText[] files) => new(GeneratorRun.Clean(files));

    internal static LoadedForms Of(GeneratorRun run) => new(run);

    /// <summary>A type of the assembly by its name alone.</summary>
    internal Type Type(string name) => _assembly.GetTypes().Single(type => type.Name == name);

    /// <summary>How many bytes of IL the generated methods of a report class have, those of its views included.</summary>
    internal int InstructionsOf(string name) => _assembly.GetTypes().Where(type => type.Name == name || type.FullName!.Contains($".{name}+", StringComparison.Ordinal))
        .SelectMany(type => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .OfType<MethodBase>().Sum(method => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? 0);

    /// <summary>An empty report, of the generated class.</summary>
    internal Report Create(string name) => (Report)Activator.CreateInstance(Type(name))!;
}
