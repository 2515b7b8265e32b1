using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>
/// Tables whose columns the document calls otherwise than the form, all of them: those of another edition, or of another form. Their rows may have the
/// form's labels and as many figures as it has columns, and yet say something else.
/// </summary>
internal static class ForeignHeadings
{
    private const int LongestHeading = 24;

    /// <summary>Takes such rows out.</summary>
    /// <param name="tokens">What was found in the document, in order; labels that were aligned know their item.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    internal static void Apply(IReadOnlyList<Token> tokens, IReadOnlyList<RowReading> rows, FormEquations equations)
    {
        Dictionary<Token, IReadOnlyList<string>> foreign = Find(tokens);
        if (foreign.Count == 0)
        {
            return;
        }

        IEnumerable<RowReading> open = rows.Where(row => row.Step.Step.Label is { } label && foreign.ContainsKey(label) && row.Problem is RowProblem.None or RowProblem.Count);
        foreach (IGrouping<IReadOnlyList<string>, RowReading> below in open.ToLookup(row => foreign[row.Step.Step.Label!]))
        {
            if (AreBroken(below.Key, [.. below], equations))
            {
                continue;
            }

            foreach (RowReading row in below)
            {
                row.Problem = RowProblem.OtherColumns;
                row.Headings = below.Key;
            }
        }
    }

    /// <summary>
    /// Whether headings are the form's, broken in pieces, and the figures below them in its order: where the pieces do not stand in it, the rows must add up so, and not in the order of the pieces.
    /// </summary>
    private static bool AreBroken(IReadOnlyList<string> headings, List<RowReading> rows, FormEquations equations)
    {
        if (HeadingPieces.Of(rows[0].Table, headings) is not { } pieces)
        {
            return false;
        }

        int[] begun = [.. pieces.Columns.Select(static column => column.Line)];
        HeadingWitness form = HeadingWitness.Of(rows, equations);
        return pieces.IsOrderOfForm ? !form.IsAgainst : form.IsFor && !HeadingWitness.Of(rows, equations, row => [.. begun.Where(row.Columns.Contains)]).IsFor;
    }

    /// <summary>The labels of rows that stand under headings of other columns, or under pieces of the form's in another order.</summary>
    private static Dictionary<Token, IReadOnlyList<string>> Find(IReadOnlyList<Token> tokens)
    {
        Dictionary<Token, IReadOnlyList<string>> found = [];
        TableLayout? table = null;
        List<string> headings = [];
        (bool isOpen, bool hasOwn) = (false, false);
        foreach (Token token in tokens)
        {
            switch (token)
            {
                case { Item: { Kind: LayoutItemKind.Header, Table: { } headed } } when IsCorner(token):
                    (table, isOpen, hasOwn) = (headed, true, false);
                    headings = [];
                    break;
                case { Item: { Kind: LayoutItemKind.Header, Table: { } headed } }:
                    // A heading that is the form's, be it misspelt, speaks for the others, unless all of them are broken.
                    (hasOwn, isOpen) = (true, isOpen && headed == table);
                    headings.AddRange(isOpen && IsColumn(token) ? [token.Text] : []);
                    break;
                case { Item: { Kind: LayoutItemKind.Line } line }:
                    isOpen = false;
                    if (line.Table == table && headings.Count >= table!.Columns.Lines.Count && headings.Count > 1 && (!hasOwn || AreShuffled(table, headings)))
                    {
                        found[token] = headings;
                    }

                    break;
                case { Item: not null }:
                    table = null;
                    break;
                case { Kind: TokenKind.Text } when isOpen && token.Text.Length <= LongestHeading && token.Text.AsSpan().IndexOfAny("，。；") < 0:
                    headings.Add(token.Text);
                    break;
                case { Kind: TokenKind.Text or TokenKind.Label }:
                    isOpen &= token.Kind == TokenKind.Label;
                    break;
            }
        }

        return found;
    }

    private static bool IsCorner(Token token) => !token.Matches.Any(match => match.Target.Item == token.Item && match.Target.Column is not null);

    private static bool IsColumn(Token token) => token.Matches.Any(match => match.Target.Item == token.Item && match.Target.Column is { Line: >= 0 });

    /// <summary>Whether headings are pieces of the form's that stand in another order.</summary>
    private static bool AreShuffled(TableLayout table, List<string> headings) => headings.Count > table.Columns.Lines.Count && HeadingPieces.Of(table, headings) is { IsOrderOfForm: false };
}
