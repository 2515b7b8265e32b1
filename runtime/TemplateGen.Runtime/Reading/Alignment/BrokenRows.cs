namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Puts rows together again whose figures stand in several lines below their label, as in text taken from a page in the order in which its pieces were drawn: only where the
/// lines have just as many figures as the row has columns. Beside the label the first of them may be all that the row has, and the equations decide.
/// </summary>
internal static class BrokenRows
{
    private const int MostLines = 4;

    /// <summary>Puts together what belongs together.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal static void Join(List<ScannedRow> rows)
    {
        for (int i = 0; i + 1 < rows.Count; i++)
        {
            if (rows[i].Limits != RowLimits.Ruled && IsOfFigures(rows[i + 1]) && Columns(rows[i]) is > 2 and var columns)
            {
                Join(rows, i, columns);
            }
        }
    }

    private static void Join(List<ScannedRow> rows, int label, int columns)
    {
        int found = 0;
        int next = label + 1;
        while (next < rows.Count && found < columns && IsOfFigures(rows[next]))
        {
            found += rows[next].Tokens.Count;
            next++;
        }

        // The line behind them must not be of figures, too: which of them belong together would not be known.
        if (found != columns || next - label - 1 is < 2 or > MostLines || (next < rows.Count && IsOfFigures(rows[next])))
        {
            return;
        }

        rows[label + 1].Tokens.AddRange(rows.Skip(label + 2).Take(next - label - 2).SelectMany(static row => row.Tokens));
        rows.RemoveRange(label + 2, next - label - 2);
    }

    /// <summary>Whether a line of text has figures and nothing else.</summary>
    private static bool IsOfFigures(ScannedRow row) => row.Limits == RowLimits.Spaced && row.Tokens.Count > 1 && row.Tokens.TrueForAll(static token => token.Kind == TokenKind.Figure);

    /// <summary>How many columns the row has whose label ends a line; 0 where none does.</summary>
    private static int Columns(ScannedRow row)
    {
        if (row.Tokens is not [.., { Kind: TokenKind.Label } label])
        {
            return 0;
        }

        int[] columns = [.. label.Matches.Where(match => match.Cost == label.Matches.LeastCost && match.Target.Item.Kind == LayoutItemKind.Line).Select(static match => match.Target.Item.Columns.Length).Distinct()];
        return columns is [var only] ? only : 0;
    }
}
