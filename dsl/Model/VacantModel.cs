namespace TemplateGen.Dsl.Model;

/// <summary>That a table, or a row or column of it with all below, is not filled in while the condition of its presence is false. Nodes are indexes; -1 where the axis is not limited.</summary>
public sealed record VacantModel(int Table, int Row, int Column) : ExpressionModel;
