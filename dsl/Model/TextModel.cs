namespace TemplateGen.Dsl.Model;

/// <summary>A text.</summary>
public sealed record TextModel(string Text) : ExpressionModel;
