namespace TemplateGen.Dsl.Model;

/// <summary>
/// The cells of a table that an operand stands for: node indexes, or -1 for the line at which the rule is being evaluated. A key says which entry of a
/// repeated row is meant.
/// </summary>
public sealed record CellReferenceModel(int Table, int Row, int Column, string? Previous, Aggregate Over, string? Key = null, Nesting Nesting = Nesting.None) : ExpressionModel
{
    /// <summary>In place of a node: every line of the axis, for a test of all of them.</summary>
    public const int AllLines = -2;
}
