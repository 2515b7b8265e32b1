namespace TemplateGen.Layout;

/// <summary>One addend of what a node stands for in a sum.</summary>
/// <param name="Sign">1, or -1 where the form subtracts ("less").</param>
/// <param name="Line">The template line that holds the cells.</param>
public readonly record struct SignedLine(int Sign, int Line);
