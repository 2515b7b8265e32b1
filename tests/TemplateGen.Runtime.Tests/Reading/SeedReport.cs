using System.Text.Json;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>One of the five published reports, with what is expected of it cell by cell, written apart from the program.</summary>
internal sealed class SeedReport
{
    private SeedReport(string name, string text, JsonElement expected)
    {
        Name = name;
        Text = text;
        Edition = expected.GetProperty("edition").GetString()!;
        Year = expected.GetProperty("year").ValueKind == JsonValueKind.Null ? null : expected.GetProperty("year").GetInt32();
        Agency = expected.GetProperty("agency").GetString();
        Cells = expected.GetProperty("cells").EnumerateObject().ToDictionary(cell => cell.Name, cell => ExpectedCell.Of(cell.Value));
    }

    internal static IReadOnlyList<SeedReport> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Reports"), "*.txt").Order(StringComparer.Ordinal).Select(Load)];

    internal string Name { get; }

    internal string Text { get; }

    internal string Edition { get; }

    internal int? Year { get; }

    internal string? Agency { get; }

    internal IReadOnlyDictionary<string, ExpectedCell> Cells { get; private init; }

    internal static SeedReport Named(string name) => All.Single(report => report.Name == name);

    /// <summary>
    /// The same report with another number for every figure that stands alone in its cell, so that a figure in the wrong cell shows.
    /// </summary>
    internal SeedReport WithDistinctFigures()
    {
        Dictionary<(int, int), int> figures = [];
        string[] lines = Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int column = 1;
            string[] pieces = lines[i].Split('\t');
            for (int j = 0; j < pieces.Length; j++)
            {
                string figure = pieces[j].Trim();
                int start = column + pieces[j].Length - pieces[j].TrimStart().Length;
                column += pieces[j].Length + 1;
                if (figure.Length > 0 && figure.All(char.IsAsciiDigit))
                {
                    figures[(i + 1, start)] = 1001 + (figures.Count * 7);
                    pieces[j] = pieces[j].Replace(figure, figures[(i + 1, start)].ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }

            lines[i] = string.Join('\t', pieces);
        }

        return new SeedReport(Name, string.Join('\n', lines), this)
        {
            Cells = Cells.ToDictionary(
                cell => cell.Key,
                cell => figures.TryGetValue((cell.Value.Line, cell.Value.Column), out int figure) ? cell.Value with { Value = figure } : cell.Value),
        };
    }

    private SeedReport(string name, string text, SeedReport original)
    {
        (Name, Text, Edition, Year, Agency, Cells) = (name, text, original.Edition, original.Year, original.Agency, original.Cells);
    }

    private static SeedReport Load(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", name + ".json")));
        return new SeedReport(name, File.ReadAllText(path), expected.RootElement);
    }
}
