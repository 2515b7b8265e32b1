using System.Globalization;
using System.Text.Json;

namespace TemplateGen.Corpus.Tests;

/// <summary>What is expected of a document of the corpus.</summary>
public sealed class Expectation
{
    private readonly JsonElement _root;

    private Expectation(JsonElement root) => _root = root;

    public string Edition => _root.GetProperty("edition").GetString()!;

    public int? Year => _root.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null;

    public string? Agency => _root.GetProperty("agency").GetString();

    public decimal AtLeast => _root.GetProperty("atLeast").GetDecimal();

    public bool MayRefuse => _root.GetProperty("mayRefuse").GetBoolean();

    /// <summary>The cells of each row of the form, by the row's address.</summary>
    public IEnumerable<(string Row, string[] Cells)> Rows =>
        _root.GetProperty("cells").EnumerateObject().Select(row => (row.Name, row.Value.GetString()!.Split(' ')));

    public IReadOnlyList<string> Violated => Places("violated");

    public IReadOnlyList<string> Undetermined => Places("undetermined");

    public IReadOnlyList<string> MayBeUndetermined => Places("mayBeUndetermined");

    public static Expectation Of(string document) => new(JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf($"{CorpusMaker.ExpectationFolder}/{document}.json"))).RootElement);

    /// <summary>The figure that a word of the file stands for, or null.</summary>
    public static decimal? FigureOf(string cell) => decimal.TryParse(cell.TrimEnd('~'), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private string[] Places(string name) => [.. _root.GetProperty(name).EnumerateArray().Select(place => place.GetString()!)];
}
