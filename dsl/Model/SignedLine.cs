namespace TemplateGen.Dsl.Model;

/// <summary>One addend of what a node stands for in a sum: 1 or -1, and the line that holds the cells.</summary>
public sealed record SignedLine(int Sign, int Line);
