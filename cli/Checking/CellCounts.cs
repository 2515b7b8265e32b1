using TemplateGen.Cells;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Checking;

/// <summary>How many cells of a report are in each state. What does not apply to it, and is not filled in either, does not count.</summary>
internal readonly record struct CellCounts(int Read, int Blank, int NotApplicable, int Unreadable, int Missing)
{
    internal int All => Read + Blank + NotApplicable + Unreadable + Missing;

    internal static CellCounts Of(Report report)
    {
        Span<int> counts = stackalloc int[5];
        Applicability? parts = Applicability.Of(report);
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    CellState state = block.State(row, column);
                    if (!block.Specification(row, column).IsVoid
                        && (state is not (CellState.Missing or CellState.Blank) || parts?.Has(block.Layout, block.LineOf(row), column) != false))
                    {
                        counts[(int)state]++;
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
