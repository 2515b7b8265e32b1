using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary><c>TABLE is present</c>: whether the table has the row of the place; where no row is at hand, whether it is there at all.</summary>
/// <remarks>A repeated row is there where the table has its key; a fixed one where the document has one of its cells at least.</remarks>
internal sealed class RowPresenceStatement(CellReference rows) : StatementPlan
{
    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        Truths table = evaluation.Present(rows.Table.Index);
        if (table is Truths.False or Truths.Nothing)
        {
            return Truths.False;
        }

        if (rows.IsUnread(evaluation))
        {
            return Truths.Either;
        }

        return evaluation.RowLine >= 0 && !HasRow(evaluation) ? Truths.False : table;
    }

    private bool HasRow(RuleEvaluation evaluation)
    {
        CellBlock block = evaluation.Block(rows.Table.Index);
        foreach (SignedLine line in rows.Rows.Lines(evaluation.RowLine)!)
        {
            (int first, int count) = rows.RowsOf(evaluation, block, line.Line);
            bool isRepeated = block.Layout.Rows.Lines[line.Line].Repetition is not null;
            for (int row = first; row < first + count; row++)
            {
                if (isRepeated || block.States.Slice(row * block.ColumnCount, block.ColumnCount).ContainsAnyExcept(CellState.Missing))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
