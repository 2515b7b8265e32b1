namespace TemplateGen.Rules;

/// <summary>An operand or operation of a rule, as data.</summary>
public abstract record Expression;

/// <summary>A number written in the rule.</summary>
/// <param name="Value">The number.</param>
public sealed record NumberExpression(decimal Value) : Expression;

/// <summary>A text written in the rule.</summary>
/// <param name="Text">The text.</param>
public sealed record TextExpression(string Text) : Expression;

/// <summary>The cells of a table that an operand stands for.</summary>
/// <param name="Table">The index of the table.</param>
/// <param name="RowNode">The index of the row node, or -1 for the row at which the rule is being evaluated.</param>
/// <param name="ColumnNode">The index of the column node, or -1 for the column at which the rule is being evaluated.</param>
/// <param name="Previous">Which earlier report it is taken from (<c>period</c>, <c>year</c>), or null for this one.</param>
/// <param name="Over">How the lines of a repeated row or column are taken together.</param>
/// <param name="Key">Which entry of a repeated row is meant, or null.</param>
/// <param name="Nesting">Which entries an aggregate takes where their keys are nested.</param>
public sealed record CellExpression(int Table, int RowNode, int ColumnNode, string? Previous, Aggregate Over, string? Key = null, Nesting Nesting = Nesting.None) : Expression
{
    /// <summary>In place of a node: every line of the axis.</summary>
    public const int AllLines = -2;
}

/// <summary>A field in the head of the report.</summary>
/// <param name="Field">Its name.</param>
public sealed record HeadExpression(string Field) : Expression;

/// <summary>A text that stands in a section, outside tables.</summary>
/// <param name="Address">Its address: <c>section</c> or <c>section.field</c>.</param>
public sealed record SectionTextExpression(string Address) : Expression;

/// <summary>The figure that the prose of the report states with one of some wordings.</summary>
/// <param name="Wordings">The wordings: <c>{}</c> stands for the figure, <c>…</c> for a few words; one without a figure states zero.</param>
public sealed record StatedExpression(IReadOnlyList<string> Wordings) : Expression;

/// <summary>A row of another table with the path or key of the row at which the rule is being evaluated: tested for presence.</summary>
/// <param name="Table">The index of the table.</param>
public sealed record RowExpression(int Table) : Expression;

/// <summary>That a table has a row for each entry of the lists that its rows go by, no other rows, and none that could not be read.</summary>
/// <param name="Table">The index of the table.</param>
public sealed record EntriesExpression(int Table) : Expression;

/// <summary>That a table, or a row or column of it with all below, is not filled in while the condition of its presence is false.</summary>
/// <param name="Table">The index of the table.</param>
/// <param name="RowNode">The index of the row's node, or -1.</param>
/// <param name="ColumnNode">The index of the column's node, or -1.</param>
public sealed record VacantExpression(int Table, int RowNode, int ColumnNode) : Expression;

/// <summary>Several operands and what is done with them.</summary>
/// <param name="Operator">What is done.</param>
/// <param name="Operands">The operands in order.</param>
public sealed record OperatorExpression(Operator Operator, IReadOnlyList<Expression> Operands) : Expression;

/// <summary>A test of an operand's state: <c>x is blank</c>, <c>x is not "N/A"</c>.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="State"><c>blank</c>, <c>empty</c>, <c>value</c>, <c>missing</c>, <c>unreadable</c>, <c>notApplicable</c>, <c>present</c>, <c>option:NAME</c> or <c>mark:TEXT</c>.</param>
/// <param name="IsNegated">Whether the test is turned round.</param>
public sealed record StateExpression(Expression Operand, string State, bool IsNegated) : Expression;
