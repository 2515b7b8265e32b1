using System.Reflection;

namespace TemplateGen.Bench.Building;

/// <summary>Where the parts of the SDK lie that take part.</summary>
internal static class Places
{
    internal static string Compiler => Path.Combine(Of("Roslyn"), "csc.dll");

    internal static string Razor => Path.Combine(Of("Razor"), "Microsoft.CodeAnalysis.Razor.Compiler.dll");

    internal static string[] RazorFiles => Directory.GetFiles(Of("Razor"), "*.dll");

    internal static string[] References => [.. Directory.GetFiles(Of("Framework"), "*.dll"), .. Directory.GetFiles(Of("AspNet"), "*.dll")];

    private static string Of(string name) => Path.GetFullPath(
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!);
}
