using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>What a project says about its templates.</summary>
internal static class ProjectOptions
{
    /// <summary>The namespace of the project's generated code: <c>TemplateNamespace</c>, else <c>RootNamespace</c>.</summary>
    internal static string RootNamespace(AnalyzerConfigOptions options) => Identifiers.Namespace(
        Value(options, "build_property.TemplateNamespace") ?? Value(options, "build_property.RootNamespace") ?? "Reports");

    /// <summary>A file with its text and its namespace; metadata of the file goes before the project's.</summary>
    internal static TemplateFile Describe(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string? own = Value(options.GetOptions(file), "build_metadata.AdditionalFiles.TemplateNamespace");
        string @namespace = own is null ? RootNamespace(options.GlobalOptions) : Identifiers.Namespace(own);
        return new TemplateFile(file.Path, file.GetText(cancellation)?.ToString(), @namespace);
    }

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
