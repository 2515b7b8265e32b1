namespace TemplateGen.Dsl.Binding;

/// <summary>The least and the greatest figure that a kind allows; null where it has no such bound.</summary>
internal sealed record CellRange(string? Minimum, string? Maximum);
