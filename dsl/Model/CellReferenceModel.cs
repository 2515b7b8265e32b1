namespace TemplateGen.Dsl.Model;

/// <summary>The cells of a table that an operand stands for: node indexes, or -1 for the line at which the rule is being evaluated.</summary>
public sealed record CellReferenceModel(int Table, int Row, int Column, string? Previous, Aggregate Over) : ExpressionModel;
