namespace TemplateGen;

/// <summary>A value outside tables: in the head of a report or in a section.</summary>
/// <param name="Text">The text, as found or as set; dates as <c>2021-01-31</c>, options by name.</param>
/// <param name="Entries">The entries where the field is a list; otherwise null.</param>
public sealed record FieldValue(string Text, IReadOnlyList<FieldValues>? Entries = null);
