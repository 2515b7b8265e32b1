using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Reading.Papers;

/// <summary>A cell of a printed page, which still knows what cell of the form it holds.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Address">The cell of the form whose figure it is, or null.</param>
/// <param name="Column">The column of the grid in which it begins.</param>
/// <param name="Width">How many columns it covers.</param>
/// <param name="Height">How many rows it covers.</param>
/// <param name="Role">What it is for.</param>
internal sealed record PaperCell(string Text, string? Address, int Column, int Width, int Height, PrintedRole Role)
{
    internal bool IsFigure => Role == PrintedRole.Value;
}
