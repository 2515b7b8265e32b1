using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Puts labels together again that are broken over several lines while the figures of their row stand beside one of them, as in text that keeps the
/// layout of a page: only where the pieces make a label of the form to the letter.
/// </summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class WrappedLabels(LabelMatcher matcher)
{
    private const int MostPieces = 4;

    /// <summary>Puts together what belongs together.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal void Join(List<ScannedRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Limits != RowLimits.None && Own(rows[i]) is { } own)
            {
                Join(rows, i, own);
            }
        }
    }

    /// <summary>The piece of a label right before the figures of a row, or before their unit, unless it is a label as it stands; where nothing else stands before them, the unit.</summary>
    private static Token? Own(ScannedRow row)
    {
        int figure = row.Tokens.FindIndex(static token => token.Kind == TokenKind.Figure);
        int own = figure < 1 ? -1 : row.Tokens.FindLastIndex(figure - 1, static token => token.Kind != TokenKind.Blank);
        int before = own > 0 && IsUnit(row.Tokens[own]) ? row.Tokens.FindLastIndex(own - 1, static token => token.Kind != TokenKind.Blank) : -1;
        own = before >= 0 ? before : own;
        return own >= 0 && !IsExact(row.Tokens[own]) ? row.Tokens[own] : null;
    }

    private static bool IsUnit(Token token) => token.Kind == TokenKind.Text && UnitWords.Find(token.Text) is not null;

    /// <summary>Of pieces in one line with a gap between them, the one next to the figures: the others belong to headings further left.</summary>
    private static string Right(Token token)
    {
        int gap = token.Text.LastIndexOf("  ", StringComparison.Ordinal);
        return gap < 0 ? token.Text : token.Text[(gap + 2)..];
    }

    private static bool IsExact(Token token) => token.Matches.IsExact;

    private void Join(List<ScannedRow> rows, int row, Token own)
    {
        List<(ScannedRow Row, Token Token)> before = Pieces(rows, row, -1);
        List<(ScannedRow Row, Token Token)> after = Pieces(rows, row, 1);
        for (int count = 1; count <= before.Count + after.Count; count++)
        {
            for (int above = Math.Min(count, before.Count); above >= Math.Max(0, count - after.Count); above--)
            {
                Token[] pieces = [.. before.Take(above).Reverse().Select(static piece => piece.Token), .. IsUnit(own) ? [] : (Token[])[own], .. after.Take(count - above).Select(static piece => piece.Token)];
                int below = count - above;
                (string text, LabelMatches matches) = Match(pieces, own);

                // Where the columns are known, what stands above what has told already which pieces of a page are a label, and of which row.
                bool isOpen = rows[row].Labels == 0 || before.Take(above).Concat(after.Take(below)).Any(piece => piece.Row.Part != rows[row].Part);
                if (isOpen && matches.IsExact && matches.Any(static match => match.Cost == 0 && match.Target.Item.Kind == LayoutItemKind.Line))
                {
                    int place = rows[row].Tokens.IndexOf(own);
                    Token label = new(TokenKind.Label, text, pieces.Contains(own) ? own.Place : pieces[0].Place, own.Cell) { Matches = matches, Width = own.Width };
                    if (pieces.Contains(own))
                    {
                        rows[row].Tokens[place] = label;
                    }
                    else
                    {
                        rows[row].Tokens.Insert(place, label);
                    }

                    foreach ((ScannedRow other, Token piece) in before.Take(above).Concat(after.Take(below)))
                    {
                        other.Tokens.Remove(piece);
                    }

                    return;
                }
            }
        }
    }

    /// <summary>The label that pieces make together; where they make none to the letter, without the words before them that are pieces of the labels over that row.</summary>
    private (string Text, LabelMatches Matches) Match(Token[] pieces, Token own)
    {
        string[] rights = [.. pieces.Select(Right)];
        string whole = string.Concat(rights);
        LabelMatches matches = matcher.Match(whole);
        if (matches.IsExact || !Array.Exists(rights, static right => right.Contains(' ')))
        {
            return (whole, matches);
        }

        // A label may have spaces of its own in some of its lines.
        foreach (Func<Token, bool> loses in (Func<Token, bool>[])[piece => piece == own, static _ => true, piece => piece != own])
        {
            string[] words = [.. rights.Zip(pieces, (right, piece) => loses(piece) ? FirstWord(right) : "")];
            string text = string.Concat(rights.Zip(words, static (right, word) => right[word.Length..]));
            if (Array.Exists(words, static word => word.Length > 0) && matcher.Match(text) is { IsExact: true, MayBeRow: true } found && Array.TrueForAll(words, word => word.Length == 0 || LabelsOver.Have(word, found)))
            {
                return (text, found);
            }
        }

        return (whole, matches);
    }

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? text[..end] : "";

    /// <summary>The pieces of text above or below a row, the nearest first, up to the next figures or label.</summary>
    private static List<(ScannedRow Row, Token Token)> Pieces(List<ScannedRow> rows, int row, int step)
    {
        List<(ScannedRow, Token)> pieces = [];
        for (int i = row + step; i >= 0 && i < rows.Count && pieces.Count < MostPieces; i += step)
        {
            List<Token> tokens = [.. rows[i].Tokens.Where(static token => token.Kind != TokenKind.Blank)];
            if (tokens.Exists(static token => token.Kind == TokenKind.Figure))
            {
                break;
            }

            // Beside it in the same line stand pieces of the headings further left.
            IEnumerable<Token> found = rows[i].Limits != RowLimits.None ? tokens.TakeLast(1) : step > 0 ? tokens : Enumerable.Reverse(tokens);
            foreach (Token token in found)
            {
                if (IsExact(token) || pieces.Count == MostPieces)
                {
                    return pieces;
                }

                pieces.Add((rows[i], token));
            }
        }

        return pieces;
    }
}
