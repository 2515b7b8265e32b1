using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Takes what the form itself prints in a row, such as its line number and its unit of measure, from between its label and its figures, where nothing but the order
/// of the pieces says what stands in which cell.
/// </summary>
/// <remarks>Whether a document prints it is decided for each table by all its rows: a figure may be the same as the code of its row.</remarks>
internal sealed class PrintedCodes
{
    private readonly List<Candidate> _candidates = [];

    /// <summary>Takes it away.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal static void Take(List<ScannedRow> rows)
    {
        PrintedCodes codes = new();
        foreach (ScannedRow row in rows.Where(static row => row.Limits == RowLimits.Spaced))
        {
            codes.Find([row]);
        }

        codes.Find([.. rows.Where(static row => row.Limits == RowLimits.None)]);
        codes.Remove();
    }

    /// <summary>Whether a text is a code that the form prints: to the letter, or the same number without the zeros before it.</summary>
    internal static bool Says(string text, string code)
    {
        string found = LabelFolding.FoldText(text);
        string printed = LabelFolding.FoldText(code);
        return found == printed || (IsNumber(found) && IsNumber(printed) && found.TrimStart('0') == printed.TrimStart('0'));
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && text.AsSpan().IndexOfAnyExcept('0') >= 0;

    private void Find(List<ScannedRow> rows)
    {
        (Token Label, List<(ScannedRow Row, Token Token)> Behind)? open = null;
        foreach (ScannedRow row in rows)
        {
            foreach (Token token in row.Tokens.Where(static token => token.Kind != TokenKind.Blank))
            {
                if (token.Kind == TokenKind.Label)
                {
                    Close(open);
                    open = token.Matches.Any(static match => match.Target.Item.Node is { Codes.Count: > 0 }) ? (token, []) : null;
                }
                else
                {
                    open?.Behind.Add((row, token));
                }
            }
        }

        Close(open);
    }

    private void Close((Token Label, List<(ScannedRow Row, Token Token)> Behind)? open)
    {
        foreach (LayoutItem item in open?.Label.Matches.Where(static match => match.Target.Item is { Kind: LayoutItemKind.Line, Columns.Length: > 0 }).Select(static match => match.Target.Item).Distinct() ?? [])
        {
            int taken = Taken([.. open!.Value.Behind.Select(static piece => piece.Token.Text)], item.Node!.Codes);
            int figures = open.Value.Behind.Count(static piece => piece.Token.Kind == TokenKind.Figure);
            int left = open.Value.Behind.Skip(taken).Count(static piece => piece.Token.Kind == TokenKind.Figure);
            _candidates.Add(new Candidate(item.Table!, [.. open.Value.Behind.Take(taken)], taken > 0 && left == item.Columns.Length, figures == item.Columns.Length));
        }
    }

    /// <summary>How many of the pieces behind a label are its codes, in their order; some of these may be left out.</summary>
    private static int Taken(IReadOnlyList<string> pieces, IReadOnlyList<string> codes)
    {
        int taken = 0;
        for (int code = 0; code < codes.Count && taken < pieces.Count; code++)
        {
            taken += Says(pieces[taken], codes[code]) ? 1 : 0;
        }

        return taken;
    }

    private void Remove()
    {
        foreach (IGrouping<TableLayout, Candidate> table in _candidates.GroupBy(static candidate => candidate.Table))
        {
            if (table.Count(static candidate => candidate.IsWithCodes) > table.Count(static candidate => candidate is { IsWithout: true, IsWithCodes: false }))
            {
                foreach (IGrouping<List<Token>, Token> row in table.SelectMany(static candidate => candidate.Codes).GroupBy(static code => code.Row.Tokens, static code => code.Token))
                {
                    HashSet<Token> taken = [.. row];
                    row.Key.RemoveAll(taken.Contains);
                }
            }
        }
    }

    /// <summary>A label with what stands behind it.</summary>
    /// <param name="Table">The table that it may be a row of.</param>
    /// <param name="Codes">What may be the codes of that row.</param>
    /// <param name="IsWithCodes">Whether without them it has just as many figures as columns.</param>
    /// <param name="IsWithout">Whether it has so with them.</param>
    private sealed record Candidate(TableLayout Table, IReadOnlyList<(ScannedRow Row, Token Token)> Codes, bool IsWithCodes, bool IsWithout);
}
