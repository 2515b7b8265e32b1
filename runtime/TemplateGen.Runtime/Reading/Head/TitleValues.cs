using TemplateGen.Cells;

namespace TemplateGen.Reading.Head;

/// <summary>What the title line of a document says.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Slots">The other slots by their names.</param>
internal sealed record TitleValues(int? Year, IReadOnlyDictionary<string, string> Slots)
{
    /// <summary>The year of another line above the report that looks like its title, and where it stands; null where there is none.</summary>
    internal (int Year, SourcePlace Place)? Rival { get; init; }
}
