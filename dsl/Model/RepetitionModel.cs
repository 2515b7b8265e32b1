namespace TemplateGen.Dsl.Model;

/// <summary>A line that stands for as many lines as the report has entries of a list (or simply has).</summary>
public sealed record RepetitionModel(string? List, bool IsOptional);
