using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>Whether a statement speaks of one line within a row.</summary>
internal static class RepeatedColumns
{
    /// <summary>Whether it names a column that repeats within the rows of a table, other than to take all its lines together.</summary>
    internal static bool AreNamed(Expression expression, TableLayout table) => expression switch
    {
        CellExpression { Over: Aggregate.None, Previous: null } cell =>
            cell.Table == table.Index && cell.ColumnNode >= 0 && table.Columns.Nodes[cell.ColumnNode].Repetition is not null,
        OperatorExpression operation => operation.Operands.Any(operand => AreNamed(operand, table)),
        StateExpression test => AreNamed(test.Operand, table),
        _ => false,
    };
}
