namespace TemplateGen.Bench.Reading;

/// <summary>The published reports and the corpus, as files have them.</summary>
internal static class SeedDocuments
{
    /// <summary>How many of them are text: plain, Markdown, or parted by commas or tabs.</summary>
    internal const int TextCount = 119;

    /// <summary>Those in text, in whatever shape.</summary>
    internal static IReadOnlyList<SeedDocument> Texts { get; } = Load("text/");

    /// <summary>The web pages.</summary>
    internal static IReadOnlyList<SeedDocument> Pages { get; } = Load("page/");

    private static IReadOnlyList<SeedDocument> Load(string kind)
    {
        System.Reflection.Assembly assembly = typeof(SeedDocuments).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(kind, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new SeedDocument(name[kind.Length..], bytes);
        })];
    }
}
