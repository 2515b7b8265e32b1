using TemplateGen.Cells;

namespace TemplateGen.Cli.Checking;

/// <summary>How many cells of a report are in each state.</summary>
internal readonly record struct CellCounts(int Read, int Blank, int NotApplicable, int Unreadable, int Missing)
{
    internal int All => Read + Blank + NotApplicable + Unreadable + Missing;

    internal static CellCounts Of(Report report)
    {
        Span<int> counts = stackalloc int[5];
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    if (!block.Specification(row, column).IsVoid)
                    {
                        counts[(int)block.State(row, column)]++;
                    }
                }
            }
        }

        return new CellCounts(
            counts[(int)CellState.Value],
            counts[(int)CellState.Blank],
            counts[(int)CellState.NotApplicable],
            counts[(int)CellState.Unreadable],
            counts[(int)CellState.Missing]);
    }
}
