using System.Reflection;
using System.Text.Json;

namespace TemplateGen.Corpus.Figures;

/// <summary>The figures of <c>seeds/figures</c>.</summary>
internal static class FigureFile
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly Lazy<IReadOnlyDictionary<string, FigureSet>> Sets = new(() => Load().ToDictionary(set => set.Id, StringComparer.Ordinal));

    public static IEnumerable<FigureSet> All => Sets.Value.Values;

    public static FigureSet Of(string id) => Sets.Value[id];

    private static IEnumerable<FigureSet> Load()
    {
        Assembly assembly = typeof(FigureFile).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("figures/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            foreach (FigureSet set in JsonSerializer.Deserialize<FigureSet[]>(stream, Options)!)
            {
                yield return set;
            }
        }
    }
}
