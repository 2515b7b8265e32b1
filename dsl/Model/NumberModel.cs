namespace TemplateGen.Dsl.Model;

/// <summary>A number, in invariant notation.</summary>
public sealed record NumberModel(string Text) : ExpressionModel;
