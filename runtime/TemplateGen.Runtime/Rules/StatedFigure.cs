using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>A figure that the prose of a report states.</summary>
/// <param name="Section">The name of the text that states it, as in <see cref="Report.TextValues"/>.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Value">The figure.</param>
/// <param name="Place">Where the words stand in the document, or null where the report was not read from one.</param>
public sealed record StatedFigure(string Section, string Text, decimal Value, SourcePlace? Place);
