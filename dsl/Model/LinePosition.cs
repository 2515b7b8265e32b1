namespace TemplateGen.Dsl.Model;

/// <summary>A line and a column, from 1.</summary>
public readonly record struct LinePosition(int Line, int Column);
