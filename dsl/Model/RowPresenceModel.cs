namespace TemplateGen.Dsl.Model;

/// <summary>The row of another table with the path or key of the row at which the rule is being evaluated.</summary>
public sealed record RowPresenceModel(int Table) : ExpressionModel;
