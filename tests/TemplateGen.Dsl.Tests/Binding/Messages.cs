namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>What the compiler says of a file that holds one section.</summary>
internal static class Messages
{
    internal static string[] Of(string section, string top = "") =>
        [.. TemplateCompiler.Compile($"report Example 2024 {{ {top} section one \"One\" {{ {section} }} }}").Diagnostics
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.Message}")];
}
