using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

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
    internal static void Apply(IReadOnlyList<Token> tokens, IReadOnlyList<RowReading> rows)
    {
        Dictionary<Token, IReadOnlyList<string>> foreign = Find(tokens);
        foreach (RowReading row in foreign.Count == 0 ? [] : rows)
        {
            if (row.Step.Step.Label is { } label && foreign.TryGetValue(label, out IReadOnlyList<string>? headings) && row.Problem is RowProblem.None or RowProblem.Count)
            {
                row.Problem = RowProblem.OtherColumns;
                row.Headings = headings;
            }
        }
    }

    /// <summary>The labels of rows that stand under headings of other columns.</summary>
    private static Dictionary<Token, IReadOnlyList<string>> Find(IReadOnlyList<Token> tokens)
    {
        Dictionary<Token, IReadOnlyList<string>> found = [];
        TableLayout? table = null;
        List<string> headings = [];
        bool isOpen = false;
        foreach (Token token in tokens)
        {
            switch (token)
            {
                case { Item: { Kind: LayoutItemKind.Header, Table: { } headed } }:
                    // The corner opens the headings; a heading that is the form's, be it misspelt, speaks for the others.
                    (table, isOpen) = IsCorner(token) ? (headed, true) : (null, false);
                    headings = [];
                    break;
                case { Item: { Kind: LayoutItemKind.Line } line }:
                    isOpen = false;
                    if (line.Table == table && headings.Count >= table!.Columns.Lines.Count && headings.Count > 1)
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
}
