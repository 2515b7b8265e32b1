namespace TemplateGen.Documents.Spreadsheet;

/// <summary>A cell of a sheet in which something stands, or should.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">What is seen in it; empty in a formula that was never computed.</param>
internal readonly record struct SheetCell(int Row, int Column, string Text);
