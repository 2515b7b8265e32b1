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

    /// <summary>Parts the labels of a cell, the last that of a row, or all of columns.</summary>
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
        bool isSeparated = TrySeparated(line, parts);
        if (!isSeparated)
        {
            parts.Clear();
        }

        if (!isSeparated && !glued.TrySplit(line, 0, line.Text.Length, parts))
        {
            return false;
        }

        // Headings of columns in one cell are so many columns only where it covers as many.
        bool areColumns = parts.TrueForAll(static part => part is { Kind: TokenKind.Label, Matches.MayBeColumn: true });
        if (parts.Exists(part => !isSeparated && part is not { Kind: TokenKind.Label, Matches.IsExact: true }) || !(areColumns ? cell.ColumnSpan == parts.Count : parts[^1].Matches.MayBeRow))
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

    /// <summary>Parts what stands between marks. A number before a label may be lost where the labels are those of a row and of the headings above it.</summary>
    private bool TrySeparated(SourceLine line, List<Token> parts)
    {
        List<(int Start, string Text)> pieces = LabelSeparators.Split(line.Text, LabelSeparators.Between);
        foreach ((int start, string piece) in pieces.Count > 1 ? pieces : [])
        {
            LabelMatches matches = matcher.Match(piece);
            if (matches.LeastCost > Costs.LostNumber)
            {
                return false;
            }

            parts.Add(new Token(TokenKind.Label, piece, line.Place.After(start), 0) { Matches = matches });
        }

        return parts.Count > 1 && (parts.TrueForAll(static part => part.Matches.IsExact) || AreHeadings(parts));
    }

    /// <summary>Whether the last label may be that of a row below all the others.</summary>
    private static bool AreHeadings(List<Token> parts) => parts[^1].Matches.Any(row => row is { Cost: <= Costs.LostNumber, Target.Item.Kind: LayoutItemKind.Line }
        && parts.TrueForAll(part => part == parts[^1] || part.Matches.Any(heading => heading.Cost <= Costs.LostNumber && heading.Target.Item.IsOver(row.Target.Item))));
}
