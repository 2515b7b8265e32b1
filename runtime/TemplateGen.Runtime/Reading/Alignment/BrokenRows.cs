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
            if (rows[i].Limits == RowLimits.None && HasFiguresOnly(rows[i + 1]) && Columns(rows[i]) is > 2 and var columns)
            {
                Join(rows, i, columns);
            }
        }
    }

    private static void Join(List<ScannedRow> rows, int label, int columns)
    {
        int found = Behind(rows[label]);
        int next = label + 1;
        int lines = 0;
        while (next < rows.Count && found < columns && HasFiguresOnly(rows[next]))
        {
            found += rows[next].Tokens.Count;
            lines += rows[next].Limits == RowLimits.Spaced ? 1 : 0;
            next++;
        }

        // What stands behind them must not begin with a figure, too: which of them belong together would not be known.
        if (found != columns || lines is 0 or > MostLines || next - label < (Behind(rows[label]) > 0 ? 2 : 3) || (next < rows.Count && rows[next].Tokens is [{ Kind: TokenKind.Figure }, ..]))
        {
            return;
        }

        rows[label].Tokens.AddRange(rows.Skip(label + 1).Take(next - label - 1).SelectMany(static row => row.Tokens));
        rows.RemoveRange(label + 1, next - label - 1);
    }

    /// <summary>How many figures, each in a line of its own, stand behind the last label of running text.</summary>
    private static int Behind(ScannedRow row) => row.Tokens.Count - 1 - row.Tokens.FindLastIndex(static token => token.Kind != TokenKind.Figure);

    /// <summary>Whether figures stand in it and nothing else: in one line of text or, in running text, in lines of their own.</summary>
    private static bool HasFiguresOnly(ScannedRow row) =>
        row.Limits == RowLimits.None ? row.Tokens.TrueForAll(static token => token.Kind == TokenKind.Figure) : IsOfFigures(row);

    /// <summary>Whether a line of text has figures and nothing else.</summary>
    private static bool IsOfFigures(ScannedRow row) => row.Limits == RowLimits.Spaced && row.Tokens.Count > 1 && row.Tokens.TrueForAll(static token => token.Kind == TokenKind.Figure);

    /// <summary>How many columns the row has whose label stands last, but for figures; 0 where none does.</summary>
    private static int Columns(ScannedRow row)
    {
        int last = row.Tokens.FindLastIndex(static token => token.Kind != TokenKind.Figure);
        if (last < 0 || row.Tokens[last] is not { Kind: TokenKind.Label } label)
        {
            return 0;
        }

        int[] columns = [.. label.Matches.Where(match => match.Cost == label.Matches.LeastCost && match.Target.Item.Kind == LayoutItemKind.Line).Select(static match => match.Target.Item.Columns.Length).Distinct()];
        return columns is [var only] ? only : 0;
    }
}
