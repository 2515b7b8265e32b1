using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Equations;

/// <summary>What the equations of the form leave of the ways to read a row.</summary>
/// <param name="Cells">The figure of each column that all ways agree on; null for the others.</param>
/// <param name="Ways">The ways that are left, the likeliest first.</param>
internal sealed record InferredCells(Token?[] Cells, IReadOnlyList<RowCandidate> Ways)
{
    private const int MostShown = 4;

    /// <summary>Whether every column has its figure.</summary>
    internal bool IsWhole => Array.TrueForAll(Cells, static cell => cell is not null);

    /// <summary>The ways, for a note.</summary>
    internal string Shown
    {
        get
        {
            string[] shown = [.. Ways.Select(static way => string.Join(" ", way.Cells.Select(static cell => cell?.Text ?? "□"))).Distinct(StringComparer.Ordinal)];
            return string.Join(" | ", shown.Take(MostShown)) + (shown.Length > MostShown ? " | …" : "");
        }
    }

    /// <summary>What ways agree on; null where they agree on nothing.</summary>
    internal static InferredCells? Of(IReadOnlyList<RowCandidate> ways)
    {
        if (ways.Count == 0)
        {
            return null;
        }

        // An equation with a lost figure in it is borne out by nothing, however few the ways are.
        bool isBorneOut = ways.All(static way => way.IsWhole);
        Token?[] cells = [.. ways[0].Cells.Select((cell, column) => isBorneOut && ways.All(way => way.Agrees(ways[0], column)) ? cell : null)];
        return new InferredCells(cells, ways);
    }
}
