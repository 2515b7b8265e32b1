using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Groups;

/// <summary>A cell of a document at its place in the grid of its part.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">The row of the document in which it begins.</param>
/// <param name="EndRow">The row behind the last that it covers.</param>
/// <param name="Start">The column in which it begins.</param>
/// <param name="End">The column behind the last that it covers.</param>
internal sealed record PlacedCell(SourceCell Cell, int Row, int EndRow, int Start, int End)
{
    /// <summary>Its text as it is compared with labels: lines of one label run on.</summary>
    internal string Folded => field ??= LabelFolding.FoldText(string.Concat(Cell.Lines.Select(static line => Residue.Remove(line.Text))));

    /// <summary>Its text as found.</summary>
    internal string Text => string.Join('\n', Cell.Lines.Select(static line => line.Text));

    /// <summary>Whether nothing stands in it.</summary>
    internal bool IsBlank => Cell.IsBlank;

    /// <summary>Whether it covers a column.</summary>
    internal bool Covers(int column) => Start <= column && column < End;

    /// <summary>The cell as something to read a value from.</summary>
    internal Token ToToken() =>
        new(IsBlank ? TokenKind.Blank : TokenKind.Text, Text, IsBlank ? Cell.Place : Cell.Lines[0].Place, Start) { Width = End - Start };
}
