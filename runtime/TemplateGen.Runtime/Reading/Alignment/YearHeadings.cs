using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>Tells headings that are nothing but a year, as over the columns 2024 and 2023, from figures.</summary>
/// <param name="matcher">The labels of the form.</param>
internal sealed class YearHeadings(LabelMatcher matcher)
{
    /// <summary>Whether a form has such headings.</summary>
    internal static bool Has(Template template) => template.Tables.Any(static table => table.Columns.Nodes.Any(IsYear));

    /// <summary>Makes labels of them: several years side by side or with other headings between, none of them twice, with nothing else in their row but other headings.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal void Turn(List<ScannedRow> rows)
    {
        foreach (ScannedRow row in rows)
        {
            List<Token> tokens = row.Tokens;
            Lazy<bool> isOfHeadings = new(() => !tokens.Exists(static token => token.Matches.MayBeRow) && tokens.TrueForAll(token => token.Kind != TokenKind.Figure || MatchesOf(token) is not null));
            for (int start = 0; start < tokens.Count; start++)
            {
                if (MatchesOf(tokens[start]) is null)
                {
                    continue;
                }

                int end = start + 1;
                while (end < tokens.Count && (tokens[end].Kind == TokenKind.Blank || IsHeading(tokens, end) || MatchesOf(tokens[end]) is not null))
                {
                    end++;
                }

                int[] years = [.. Enumerable.Range(start, end - start).Where(place => tokens[place].Kind == TokenKind.Figure)];
                bool areHeadings = row.Limits == RowLimits.None ? IsHeading(tokens, start - 1) && (end == tokens.Count || tokens[end].Kind != TokenKind.Figure)
                    : isOfHeadings.Value;
                if (areHeadings && years.Length > 1 && years.Select(place => tokens[place].Text.Trim()).Distinct().Count() == years.Length)
                {
                    foreach (int place in years)
                    {
                        Token year = tokens[place];
                        tokens[place] = new Token(TokenKind.Label, year.Text, year.Place, year.Cell) { Matches = MatchesOf(year)!, Width = year.Width, Columns = year.Columns };
                    }
                }

                start = end - 1;
            }
        }
    }

    /// <summary>Whether a heading stands at a place, and not the label of a row.</summary>
    private static bool IsHeading(List<Token> tokens, int place) => place >= 0 && tokens[place] is { Kind: TokenKind.Label, Matches: { Count: > 0, MayBeRow: false } };

    /// <summary>The headings that a figure may be, if it is a year.</summary>
    private LabelMatches? MatchesOf(Token token) => token is { Kind: TokenKind.Figure, Text.Length: <= 8 } && matcher.Match(token.Text) is { Count: > 0, MayBeRow: false } matches ? matches : null;

    private static bool IsYear(AxisNode node) => node.Labels.Any(static label => LabelFolding.FoldText(LabelFolding.WithAnyYear(label)) is [LabelFolding.AnyYear]);
}
