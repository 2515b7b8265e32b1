namespace TemplateGen.Layout;

/// <summary>One cell of a printed grid.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Text">The label; empty for a value.</param>
/// <param name="RowLine">For a value: the template line of its row; otherwise -1.</param>
/// <param name="ColumnLine">For a value: the template line of its column; otherwise -1.</param>
/// <param name="Column">The grid column in which it starts, from 0.</param>
/// <param name="Width">How many grid columns it spans.</param>
/// <param name="Height">How many grid rows it spans.</param>
/// <param name="Level">The depth in an outline, from 0.</param>
public sealed record PrintedCell(PrintedRole Role, string Text, int RowLine, int ColumnLine, int Column, int Width, int Height, int Level)
{
    /// <summary>Whether it is printed once for each line within its row; other cells of such a row span all of them.</summary>
    internal bool IsWithinLines(TableLayout table) => Role == PrintedRole.Value && table.Columns.Lines[ColumnLine].Repetition is not null;
}
