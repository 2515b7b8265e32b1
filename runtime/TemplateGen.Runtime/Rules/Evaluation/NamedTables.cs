namespace TemplateGen.Rules;

/// <summary>Which tables a rule names.</summary>
internal static class NamedTables
{
    /// <summary>The indexes of the tables, that of the rule included.</summary>
    internal static IEnumerable<int> Of(Rule rule) =>
        new[] { rule.When, rule.That, rule.Else, rule.Tolerance }.OfType<Expression>().SelectMany(Of).Append(rule.Table.Index).Distinct();

    private static IEnumerable<int> Of(Expression expression) => expression switch
    {
        CellExpression { Previous: null } cell => [cell.Table],
        RowExpression row => [row.Table],
        StateExpression test => Of(test.Operand),
        OperatorExpression operation => operation.Operands.SelectMany(Of),
        _ => [],
    };
}
