namespace TemplateGen.Reading.Units;

/// <summary>Where a piece of a document stands.</summary>
/// <param name="Order">Its number among the pieces.</param>
/// <param name="Part">The number of the part of a table that it stands in.</param>
/// <param name="Row">The number of the row of the document.</param>
internal readonly record struct PiecePlace(int Order, int Part, int Row);
