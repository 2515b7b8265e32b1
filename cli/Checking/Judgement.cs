using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Checking;

/// <summary>Decides what findings mean for a report and for the exit status. Errors alone count; when strict, warnings and undetermined rules too.</summary>
internal static class Judgement
{
    /// <summary>The verdict on a report that could be read. Of one that has nothing at all of a table that must be there, nobody can say that it holds.</summary>
    internal static Verdict On(Report report, IReadOnlyList<Finding> findings, bool isStrict)
    {
        Verdict verdict = report.Blocks.Any(IsLost) ? Verdict.Undetermined : Verdict.Holds;
        foreach (Finding finding in findings)
        {
            if (!Counts(finding.Severity, isStrict))
            {
                continue;
            }

            if (finding.Outcome == RuleOutcome.Violated)
            {
                return Verdict.Violated;
            }

            verdict = Verdict.Undetermined;
        }

        return verdict;
    }

    /// <summary>Whether a verdict makes the tool end with a status other than 0.</summary>
    internal static bool IsFailure(Verdict verdict, bool isStrict) => verdict switch
    {
        Verdict.Violated or Verdict.Unreadable => true,
        Verdict.Undetermined => isStrict,
        _ => false,
    };

    /// <summary>Whether a table has cells that must be there, and the document none of its cells.</summary>
    private static bool IsLost(CellBlock block)
    {
        bool mustBe = false;
        if (block.Layout.IsOptional || block.Layout.Present is not null)
        {
            return false;
        }

        for (int row = 0; row < block.RowCount; row++)
        {
            AxisNode line = block.Layout.Rows.Lines[block.LineOf(row)];
            for (int column = 0; column < block.ColumnCount; column++)
            {
                if (block.Specification(row, column).IsVoid)
                {
                    continue;
                }

                if (block.State(row, column) != CellState.Missing)
                {
                    return false;
                }

                mustBe |= IsNeeded(line) && IsNeeded(block.Layout.Columns.Lines[column]);
            }
        }

        return mustBe;
    }

    private static bool IsNeeded(AxisNode? node) =>
        node is null || (!node.IsOptional && node.Present is null && node.Since is null && node.Until is null && IsNeeded(node.Parent));

    private static bool Counts(Severity severity, bool isStrict) =>
        severity == Severity.Error || (isStrict && severity == Severity.Warning);
}
