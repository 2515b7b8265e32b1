using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>Words of a line that may be a piece of a label.</summary>
/// <param name="Row">The row in which they stand.</param>
/// <param name="Token">What they are part of.</param>
/// <param name="Start">Where they begin in its text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Columns">The columns of characters in which they stand.</param>
internal sealed record LabelPiece(int Row, Token Token, int Start, int End, ColumnRange Columns)
{
    /// <summary>The words.</summary>
    internal string Text => Token.Text[Start..End];

    /// <summary>Whether it shares a column with another.</summary>
    internal bool Overlaps(LabelPiece other) => Columns.Overlaps(other.Columns);

    /// <summary>The words from this piece to another of the same line.</summary>
    internal LabelPiece To(LabelPiece last) => this with { End = last.End, Columns = Columns.With(last.Columns) };
}
