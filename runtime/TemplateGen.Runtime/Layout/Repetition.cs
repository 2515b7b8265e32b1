namespace TemplateGen.Layout;

/// <summary>Says that a node stands for as many lines as the report has entries.</summary>
/// <param name="List">The list in the head of the report that gives the keys, or null where the report has as many as it has.</param>
/// <param name="IsOptional">Whether entries of the list may be absent from this table.</param>
public sealed record Repetition(string? List, bool IsOptional);
