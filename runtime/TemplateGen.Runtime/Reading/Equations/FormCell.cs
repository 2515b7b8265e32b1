namespace TemplateGen.Reading.Equations;

/// <summary>A cell of the form: its table, and the template lines of its row and its column.</summary>
/// <param name="Table">The index of the table.</param>
/// <param name="Row">The template line of the row.</param>
/// <param name="Column">The template line of the column.</param>
internal readonly record struct FormCell(int Table, int Row, int Column);
