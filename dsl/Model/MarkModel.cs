namespace TemplateGen.Dsl.Model;

/// <summary>A token that stands in place of a figure, and the number it counts as, in invariant notation; null where it stands for nothing.</summary>
public sealed record MarkModel(string Text, string? Value);
