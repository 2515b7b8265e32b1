using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>A row of the form as the document has it, with the lines within it.</summary>
/// <param name="Line">The template line.</param>
/// <param name="Key">The key of the entry, or null.</param>
/// <param name="Lines">The cells of each line, one for each column; null where the form, or this line, has none.</param>
internal sealed record GroupRow(int Line, string? Key, IReadOnlyList<Token?[]> Lines);
