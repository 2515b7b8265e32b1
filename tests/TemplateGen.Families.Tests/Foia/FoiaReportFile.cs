using System.Text.Json;
using System.Text.Json.Serialization;

namespace TemplateGen.Families.Tests.Foia;

/// <summary>A published report as the data have it; every figure is the text that was published.</summary>
internal sealed class FoiaReportFile
{
    private static readonly JsonSerializerOptions _options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Agency { get; init; }

    public required string FiscalYear { get; init; }

    public required IReadOnlyList<FoiaComponent> Components { get; init; }

    /// <summary>Footnotes by table.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Footnotes { get; init; }

    [JsonPropertyName("IV")]
    public required IReadOnlyList<FoiaStatute> Statutes { get; init; }

    public required IReadOnlyDictionary<string, FoiaTable> Tables { get; init; }

    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "foia");

    internal static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    internal static FoiaReportFile Load(string name) =>
        JsonSerializer.Deserialize<FoiaReportFile>(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), _options)!;
}
