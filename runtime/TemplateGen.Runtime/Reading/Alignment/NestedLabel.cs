using System.Buffers;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// A cell that holds the label of a row behind those of the headings above it: 不予公开-属于国家秘密, as where columns of labels were made one; or the headings of the columns that it covers.
/// </summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="glued">Parts labels without anything between them.</param>
internal sealed class NestedLabel(LabelMatcher matcher, GluedLine glued)
{
    private const int Shortest = 5;
    private const int Longest = 80;

    private static readonly SearchValues<char> _separators = SearchValues.Create("-－—/／:：>＞→·\\|｜");

    /// <summary>Parts the labels of a cell, each of which is one to the letter, the last that of a row, or all of columns.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="index">The number of the cell in its row.</param>
    /// <param name="tokens">Takes the labels.</param>
    internal bool TrySplit(SourceCell cell, int index, List<Token> tokens)
    {
        if (cell.Lines.Count != 1 || cell.Lines[0].Text.Length is < Shortest or > Longest || matcher.Match(cell.Lines[0].Text).IsExact)
        {
            return false;
        }

        SourceLine line = cell.Lines[0];
        List<Token> parts = [];
        if (!TrySeparated(line, parts) && !glued.TrySplit(line, 0, line.Text.Length, parts))
        {
            return false;
        }

        // Headings of columns in one cell are so many columns only where it covers as many.
        bool areColumns = parts.TrueForAll(static part => part is { Kind: TokenKind.Label, Matches.MayBeColumn: true });
        if (parts.Exists(static part => part is not { Kind: TokenKind.Label, Matches.IsExact: true }) || !(areColumns ? cell.ColumnSpan == parts.Count : parts[^1].Matches.MayBeRow))
        {
            return false;
        }

        foreach (Token part in parts)
        {
            tokens.Add(new Token(TokenKind.Label, part.Text, part.Place, index) { Matches = part.Matches, Width = GridColumns.Width(cell), Columns = ColumnsOf(line, part) });
        }

        return true;
    }

    /// <summary>The columns of characters in which a part of a line stands, where the line has any.</summary>
    private static ColumnRange? ColumnsOf(SourceLine line, Token part)
    {
        if (line.Columns is not { } all)
        {
            return null;
        }

        AlignedMeasure measure = AlignedMeasure.Of(all, line.Text);
        int first = part.Place.Column - line.Place.Column;
        int start = all.Start + measure.Of(line.Text, 0, first);
        return new ColumnRange(start, start + measure.Of(line.Text, first, first + part.Text.Length));
    }

    private bool TrySeparated(SourceLine line, List<Token> parts)
    {
        string text = line.Text;
        for (int start = 0; start <= text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny(_separators);
            end = end < 0 ? text.Length : start + end;
            string piece = text[start..end];
            LabelMatches matches = piece.Length == 0 ? LabelMatches.None : matcher.Match(piece);
            if (!matches.IsExact || (parts.Count == 0 && end == text.Length))
            {
                parts.Clear();
                return false;
            }

            parts.Add(new Token(TokenKind.Label, piece, line.Place.After(start), 0) { Matches = matches });
            start = end + 1;
        }

        return parts.Count > 1;
    }
}
