namespace TemplateGen.Reading.Alignment;

/// <summary>
/// Puts the headings of columns together that an office broke over two rows of cells, one word above the other: 商业 over 企业. Only where all that stands in the lower row makes, with what stands over it in
/// cells of the same columns, headings of the form to the letter, and more than one of them.
/// </summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class BrokenHeadings(LabelMatcher matcher)
{
    private const int FewestHeadings = 2;

    /// <summary>Puts together what belongs together.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal void Join(List<ScannedRow> rows)
    {
        HashSet<ScannedRow>? joined = null;
        for (int i = 1; i < rows.Count; i++)
        {
            if (MayBeBroken(rows[i]) && MayBeBroken(rows[i - 1]) && rows[i].Part == rows[i - 1].Part && Headings(rows[i - 1], rows[i]) is { } headings)
            {
                foreach ((int place, Token heading) in headings)
                {
                    rows[i - 1].Tokens[place] = heading;
                }

                (joined ??= []).Add(rows[i]);
            }
        }

        if (joined is not null)
        {
            rows.RemoveAll(joined.Contains);
        }
    }

    private static bool MayBeBroken(ScannedRow row)
    {
        int filled = 0;
        foreach (Token token in row.Limits == RowLimits.Ruled ? row.Tokens : [])
        {
            if (token.Kind == TokenKind.Figure)
            {
                return false;
            }

            filled += token.Kind == TokenKind.Blank ? 0 : 1;
        }

        return filled >= FewestHeadings;
    }

    /// <summary>The headings that two rows make, and where in the upper one; null where something of the lower row makes none.</summary>
    private List<(int Place, Token Heading)>? Headings(ScannedRow above, ScannedRow below)
    {
        List<(int Place, Token Heading)> headings = [];
        foreach (Token lower in below.Tokens)
        {
            if (lower.Kind == TokenKind.Blank)
            {
                continue;
            }

            int place = above.Tokens.FindIndex(token => token.Cell == lower.Cell && token.Width == lower.Width);
            if (place < 0 || above.Tokens[place] is not { Kind: not TokenKind.Blank, Matches.IsExact: false } upper || lower.Matches.IsExact)
            {
                return null;
            }

            string text = upper.Text + lower.Text;
            if (matcher.Match(text) is not { IsExact: true, MayBeColumn: true } matches)
            {
                return null;
            }

            headings.Add((place, new Token(TokenKind.Label, text, upper.Place, upper.Cell) { Matches = matches, Width = upper.Width, Columns = upper.Columns }));
        }

        return headings;
    }
}
