using System.Reflection;

namespace TemplateGen.Cli.Tests.Support;

/// <summary>Where the documents of the tests lie.</summary>
internal static class TestFiles
{
    /// <summary>A small form, and reports on it.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "TestData");

    internal const string Template = "Shop.2024.report";

    /// <summary>The official templates and the published reports.</summary>
    internal static string Seeds { get; } = typeof(TestFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Reports").Value!;

    internal static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
