using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>Reads pages and compares with what stands on them: cells read wrong, of which there must be none, and cells read at all.</summary>
internal sealed class PaperCheck(IReadOnlyList<ReportEdition> editions)
{
    internal long CellsLeft { get; private set; }

    internal long CellsRead { get; private set; }

    internal long CellsInferred { get; private set; }

    internal int Pages { get; private set; }

    internal int Refused { get; private set; }

    internal int OtherEdition { get; private set; }

    internal List<string> Wrong { get; } = [];

    internal double Share => CellsLeft == 0 ? 1 : (double)CellsRead / CellsLeft;

    internal ReadResult Check(Paper paper, SourceReading source, string edition, string name)
    {
        ReadResult result = ReportReader.Read(ReadOnlyMemory<byte>.Empty, editions, new PaperFormat(source));
        string[] left = [.. paper.Addresses.Distinct()];
        CellsLeft += left.Length;
        Pages++;
        if (result.Report is not { } report)
        {
            Refused++;
            return result;
        }

        OtherEdition += report.Template.Edition == edition ? 0 : 1;
        HashSet<string> wanted = [.. left];
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    Check(block.Cell(row, column), paper, wanted, name);
                }
            }
        }

        return result;
    }

    private void Check(Cell cell, Paper paper, HashSet<string> wanted, string name)
    {
        if (cell.State is CellState.Value or CellState.Blank && !cell.Specification.IsVoid && cell.Specification.Kind.IsNumeric)
        {
            bool isKnown = paper.Truth.TryGetValue(cell.Address, out decimal? figure);
            // A row that was filled up with blank cells does not show that a zero was lost.
            if (cell.State == CellState.Blank ? figure is not (null or 0) : !isKnown || figure != cell.Number)
            {
                Wrong.Add($"{name}: {cell.Address} {cell.Confidence} {cell.State} {cell.Number} from {cell.Source?.Place}, is {figure?.ToString(CultureInfo.InvariantCulture) ?? "blank"}");
            }
            else if (wanted.Contains(cell.Address))
            {
                CellsRead++;
                CellsInferred += cell.Confidence == CellConfidence.Inferred ? 1 : 0;
            }
        }
    }
}
