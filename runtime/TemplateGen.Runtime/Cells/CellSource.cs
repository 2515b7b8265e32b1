namespace TemplateGen.Cells;

/// <summary>What a document holds for a cell.</summary>
/// <param name="Text">The text as found, without the white space around it.</param>
/// <param name="Place">Where its first character stands.</param>
/// <param name="Confidence">How the figure was come by.</param>
public readonly record struct CellSource(string Text, SourcePlace Place, CellConfidence Confidence = CellConfidence.AsRead);
