namespace TemplateGen.Dsl.Model;

/// <summary>A field in the head of the report.</summary>
public sealed record HeadReferenceModel(string Field) : ExpressionModel;
