using System.Text.Json;
using TemplateGen.Cells;

namespace TemplateGen.EndToEnd.Tests;

/// <summary>What is expected of a document, from the files that were made apart from the program.</summary>
public sealed class ExpectedReport
{
    private readonly JsonElement _root;

    private ExpectedReport(JsonElement root) => _root = root;

    public string Edition => _root.GetProperty("edition").GetString()!;

    public int? Year => _root.GetProperty("year").ValueKind == JsonValueKind.Null ? null : _root.GetProperty("year").GetInt32();

    public string? Agency => _root.GetProperty("agency").GetString();

    public IEnumerable<JsonProperty> Cells => _root.GetProperty("cells").EnumerateObject();

    public static ExpectedReport Of(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", name + ".json"))).RootElement);

    /// <summary>A cell as the files write it: state, figure or text, and place.</summary>
    public static string Describe(JsonElement cell) => string.Join(
        " ",
        cell.GetProperty("state").GetString(),
        cell.TryGetProperty("value", out JsonElement value) ? value.GetRawText() : cell.TryGetProperty("text", out JsonElement text) ? text.GetString() : "",
        cell.TryGetProperty("line", out JsonElement line) ? $"{line.GetInt32()},{cell.GetProperty("column").GetInt32()}" : "");

    /// <summary>A cell as it was read, in the same words.</summary>
    public static string Describe(Cell cell)
    {
        string state = char.ToLowerInvariant(cell.State.ToString()[0]) + cell.State.ToString()[1..];
        string content = cell.State == CellState.Value ? cell.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : cell.Text ?? "";
        return string.Join(" ", state, content, cell.Source?.Place.ToString() ?? "");
    }

    /// <summary>The places at which some rules are expected to be violated or undetermined: the rule, the computed cell where one counts, and all cells.</summary>
    public IReadOnlyList<string> Findings(string outcome) =>
        [.. _root.GetProperty(outcome).EnumerateArray().Select(finding => Describe(
            finding.GetProperty("rule").GetString()!,
            [.. finding.GetProperty("at").EnumerateArray().Select(at => at.GetString()!)])).Order(StringComparer.Ordinal)];

    public static string Describe(string rule, IReadOnlyList<string> at)
    {
        bool isComputed = rule.Contains(".rows.", StringComparison.Ordinal) || rule.Contains(".columns.", StringComparison.Ordinal);
        return $"{rule} {(isComputed ? at[0] : "")}: {string.Join(", ", at.Order(StringComparer.Ordinal))}";
    }
}
