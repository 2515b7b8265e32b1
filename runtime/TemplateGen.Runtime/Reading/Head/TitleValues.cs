namespace TemplateGen.Reading.Head;

/// <summary>What the title line of a document says.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Slots">The other slots by their names.</param>
internal sealed record TitleValues(int? Year, IReadOnlyDictionary<string, string> Slots);
