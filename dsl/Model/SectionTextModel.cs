namespace TemplateGen.Dsl.Model;

/// <summary>A text that stands in a section outside tables, by its address: <c>section</c> or <c>section.field</c>.</summary>
public sealed record SectionTextModel(string Address) : ExpressionModel;
