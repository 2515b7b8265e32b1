using TemplateGen.Cells;
using TemplateGen.Reading;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Reads damaged reports and counts: cells read wrong, which there must be none of, and cells read at all.</summary>
internal sealed class LawCheck(SeedReport truth, IReadOnlyList<ReportEdition> editions)
{
    private readonly HashSet<string> _figures = [.. truth.Cells.Values.Where(cell => cell.State == CellState.Value).Select(Key)];

    internal int Texts { get; private set; }

    internal List<string> Wrong { get; } = [];

    internal long CellsLeft { get; private set; }

    internal long CellsRead { get; private set; }

    internal int Refused { get; private set; }

    /// <summary>The share of the cells whose figure is still in the text that were read.</summary>
    internal double Share => (double)CellsRead / CellsLeft;

    internal void Check(string text)
    {
        Texts++;
        ReadResult result = ReportReader.Read(text, editions);
        CellsLeft += truth.Cells.Values.Count(cell => cell.State == CellState.Value) - (text.Length < truth.Text.Length && Lost(text) ? 1 : 0);
        if (result.Report is not { } report)
        {
            Refused++;
            return;
        }

        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Check(block.Cell(row, column), text);
                }
            }
        }
    }

    private void Check(Cell cell, string text)
    {
        if (cell.State != CellState.Value)
        {
            return;
        }

        CellsRead++;
        if (!truth.Cells.TryGetValue(cell.Address, out ExpectedCell? expected) || expected.Value != cell.Number)
        {
            Wrong.Add($"{truth.Name}, {Difference(text)}: {cell.Address} read as {cell.Number} from {cell.Source?.Place}, is {expected?.Value} at {expected?.Line},{expected?.Column}");
        }
    }

    private static string Key(ExpectedCell cell) => $"{cell.Value}";

    private bool Lost(string text)
    {
        string[] pieces = text.Split('\n', '\t');
        int figures = pieces.Count(piece => _figures.Contains(piece.Trim()));
        return figures < truth.Text.Split('\n', '\t').Count(piece => _figures.Contains(piece.Trim()));
    }

    private string Difference(string text)
    {
        string[] before = truth.Text.Split('\n');
        string[] after = text.Split('\n');
        int line = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"from line {line + 1} \"{(line < before.Length ? before[line] : "")}\" → \"{(line < after.Length ? after[line] : "")}\"";
    }
}
