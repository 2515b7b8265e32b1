using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>A row below the headings of its table.</summary>
/// <param name="Step">The step that brought it.</param>
/// <param name="Cells">The cell under each heading, null where there is none; null where the row is not as the headings say.</param>
internal readonly record struct MatchedRow(AlignedStep Step, Token?[]? Cells);
