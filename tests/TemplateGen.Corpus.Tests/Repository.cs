using System.Reflection;

namespace TemplateGen.Corpus.Tests;

/// <summary>The folder of the repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "Repository").Value!;

    public static string PathOf(string path) => Path.Combine(Root, path);
}
