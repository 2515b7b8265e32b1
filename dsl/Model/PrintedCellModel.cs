namespace TemplateGen.Dsl.Model;

/// <summary>A cell of a printed grid: a label, or the lines of a value, with its spans and the depth in an outline.</summary>
public sealed record PrintedCellModel(PrintedRole Role, string Text, int Row, int Column, int Width, int Height, int Level);
