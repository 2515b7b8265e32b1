namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Puts labels together again whose cell was too narrow for one line, in tables that are aligned with spaces: the pieces of such a label stand one above
/// another, and the figures of its row beside one of them or between two. Pieces are put together only where they make a label of the form to the letter.
/// </summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class StackedLabels(LabelMatcher matcher)
{
    /// <summary>Puts together what belongs together.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal void Join(List<ScannedRow> rows)
    {
        int start = 0;
        while (start < rows.Count)
        {
            int end = start + 1;
            while (end < rows.Count && rows[start].Labels > 0 && rows[end].Labels > 0 && rows[end].Part == rows[start].Part)
            {
                end++;
            }

            if (rows[start].Labels > 0)
            {
                Join(rows, start, end);
            }

            start = end;
        }
    }

    private void Join(List<ScannedRow> rows, int start, int end)
    {
        LabelPieces pieces = new(rows, start, end);
        List<LabelStack> stacks = [.. new StackFinder(matcher, pieces).All()];
        StackOwners owners = new(rows, pieces, stacks);
        foreach (LabelStack stack in stacks)
        {
            // A heading over rows stands where it begins, and so does the label of a row that is blank.
            bool isBare = stack.IsHeading || rows.FindIndex(stack.First, stack.Last - stack.First + 1, static row => row.HasFigures) < 0;
            if (stack.IsRow && owners.Of(stack) is { } owner)
            {
                pieces.Take(stack, owner);
            }
            else if (isBare)
            {
                pieces.Take(stack, stack.First);
            }
            else
            {
                pieces.Leave(stack);
            }
        }

        pieces.Apply();
        for (int row = start; row < end; row++)
        {
            int place = rows[row].Tokens.FindIndex(static token => token is { Kind: TokenKind.Label, Matches: { MayBeRow: true, IsExact: false } });
            if (place >= 0 && (!rows[row].HasFigures || (row > start && HasPiece(rows[row - 1], rows[row].Tokens[place])) || (row + 1 < end && HasPiece(rows[row + 1], rows[row].Tokens[place]))))
            {
                Token piece = rows[row].Tokens[place];
                rows[row].Tokens[place] = new Token(TokenKind.Text, piece.Text, piece.Place, piece.Cell) { Columns = piece.Columns, Width = piece.Width };
            }
        }
    }

    /// <summary>
    /// Whether a line has words above or below what is nearly the label of a row: then that is a piece of one of which the rest was not found. So it is in a line
    /// without figures, and no row that is blank.
    /// </summary>
    private static bool HasPiece(ScannedRow row, Token label) =>
        !row.HasFigures && row.Tokens.Exists(token => token.Kind == TokenKind.Text && token.Columns is { } columns && label.Columns is { } own && columns.Overlaps(own));
}
