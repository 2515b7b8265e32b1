namespace TemplateGen.Reading.Alignment;

/// <summary>Words of a line that may be a piece of a label.</summary>
/// <param name="Row">The row in which they stand.</param>
/// <param name="Token">What they are part of.</param>
/// <param name="Start">Where they begin in its text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Left">The column of characters in which they begin.</param>
/// <param name="Right">The column behind them.</param>
internal sealed record LabelPiece(int Row, Token Token, int Start, int End, int Left, int Right)
{
    /// <summary>The words.</summary>
    internal string Text => Token.Text[Start..End];

    /// <summary>Whether it shares a column with another.</summary>
    internal bool Overlaps(LabelPiece other) => Left < other.Right && other.Left < Right;

    /// <summary>The words from this piece to another of the same line.</summary>
    internal LabelPiece To(LabelPiece last) => this with { End = last.End, Right = last.Right };
}
