using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>A compilation as a strict project makes it: newest language, nullable, all warnings, documentation read.</summary>
internal static class TestCompilation
{
    internal static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        warningLevel: 9999,
        generalDiagnosticOption: ReportDiagnostic.Default,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "TemplateGen.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A compilation that does not reference the runtime.</summary>
    internal static CSharpCompilation CreateWithoutRuntime() =>
        Create().WithReferences(References.Where(reference => !reference.Display!.EndsWith("TemplateGen.Runtime.dll", StringComparison.Ordinal)));

    /// <summary>A compilation of some C# beside generated code.</summary>
    internal static CSharpCompilation Create(params string[] sources) => CSharpCompilation.Create(
        "Reports",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{i}.cs")),
        References,
        Options);
}
