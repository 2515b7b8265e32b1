using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>That a part of the form which the report does not call for is not filled in either: no cell of it holds anything but zero, no or a mark for nothing.</summary>
/// <param name="table">The table.</param>
/// <param name="node">The row or column with all below it; null for the whole table.</param>
/// <param name="condition">The condition under which it is present.</param>
internal sealed class VacantStatement(TableLayout table, AxisNode? node, StatementPlan condition) : StatementPlan
{
    private readonly bool _isRow = node is not null && table.Rows.Nodes.Contains(node);
    private readonly HashSet<int>? _lines = node is null ? null : [.. node.WithDescendants().Where(static part => part.Line >= 0).Select(static part => part.Line)];

    /// <summary>Whether it is about the whole table, and so holds just where that is absent.</summary>
    internal bool IsWholeTable => node is null;

    internal override Truths Evaluate(RuleEvaluation evaluation)
    {
        Truths present = condition.Evaluate(evaluation);
        Truths vacant = (present & ~Truths.True) == 0 ? Truths.Nothing : Vacant(evaluation);
        return (present & Truths.True) != 0 ? vacant | Truths.Nothing : vacant;
    }

    /// <summary>The cells of it that hold something; those that could not be read are among them.</summary>
    internal IEnumerable<Cell> Filled(RuleEvaluation evaluation)
    {
        CellBlock block = evaluation.Block(table.Index);
        for (int row = 0; row < block.RowCount; row++)
        {
            for (int column = 0; column < block.ColumnCount; column++)
            {
                if (IsWithin(block.LineOf(row), column) && !block.Specification(row, column).IsVoid
                    && StateStatement.IsEmpty(block, row, column) != true && block.State(row, column) != CellState.Missing)
                {
                    yield return block.Cell(row, column);
                }
            }
        }
    }

    private Truths Vacant(RuleEvaluation evaluation)
    {
        Truths vacant = Truths.True;
        foreach (Cell cell in Filled(evaluation))
        {
            if (cell.State != CellState.Unreadable)
            {
                return Truths.False;
            }

            evaluation.WaitFor(cell.Block, cell.Row, cell.Column, ReportAge.Current);
            vacant = Truths.Either;
        }

        return vacant;
    }

    private bool IsWithin(int row, int column) => _lines is null || _lines.Contains(_isRow ? row : column);
}
