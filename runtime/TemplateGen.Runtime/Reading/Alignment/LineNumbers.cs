using System.Globalization;

namespace TemplateGen.Reading.Alignment;

/// <summary>Finds the numbers that an office set before the labels of rows, and takes them out: they are no figures of the rows, nor of those above.</summary>
/// <remarks>They are known by counting up from row to row, or beginning again, in each row of a table; behind the labels stand the figures.</remarks>
internal static class LineNumbers
{
    private const int FewestRows = 3;
    private const int LongestNumber = 3;
    private const int MostAtOnce = 9;

    /// <summary>Takes the numbers out.</summary>
    /// <param name="rows">What was found in the document.</param>
    /// <returns>The numbers.</returns>
    internal static List<Token> Take(List<ScannedRow> rows)
    {
        List<Token> numbers = [];
        foreach (IGrouping<int, ScannedRow> part in rows.Where(static row => row.Limits != RowLimits.None && row.Tokens.Exists(static token => token.Kind == TokenKind.Figure)).GroupBy(static row => row.Part))
        {
            TakeFromLines([.. part], numbers);
        }

        TakeFromRunning(rows, numbers);
        return numbers;
    }

    private static void TakeFromLines(List<ScannedRow> rows, List<Token> numbers)
    {
        List<(ScannedRow Row, Token Number)> numbered = [];
        foreach (ScannedRow row in rows)
        {
            int first = row.Tokens.FindIndex(static token => token.Kind != TokenKind.Blank);
            int label = row.Tokens.FindIndex(first + 1, static token => token.Kind != TokenKind.Blank);
            if (label < 0 || NumberOf(row.Tokens[first]) is null || row.Tokens[label].Kind != TokenKind.Label)
            {
                continue;
            }

            if (row.Tokens.FindIndex(label, static token => token.Kind is TokenKind.Figure or TokenKind.Blank or TokenKind.Text) < 0)
            {
                return; // figures before labels
            }

            numbered.Add((row, row.Tokens[first]));
        }

        bool isCounted = numbered.Count >= FewestRows && numbered.Count * 2 > rows.Count && Enumerable.Range(1, numbered.Count - 1).All(place => Follows(numbered[place - 1].Number, numbered[place].Number))
            && numbered.TrueForAll(row => row.Number.Cell == numbered[0].Number.Cell);
        foreach ((ScannedRow row, Token number) in isCounted ? numbered : [])
        {
            row.Tokens[row.Tokens.IndexOf(number)] = new Token(TokenKind.Blank, "", number.Place, number.Cell) { Width = number.Width };
            numbers.Add(number);
        }
    }

    /// <summary>Running text: each label of a table has its number right before it, the first one behind headings, and the last one has figures behind it.</summary>
    private static void TakeFromRunning(List<ScannedRow> rows, List<Token> numbers)
    {
        List<(ScannedRow Row, Token Token)> tokens = [.. rows.Where(static row => row.Limits == RowLimits.None).SelectMany(static row => row.Tokens.Select(token => (row, token)))];
        List<int> run = [];
        HashSet<Token> taken = [];
        for (int i = 1; i <= tokens.Count; i++)
        {
            bool isRow = i < tokens.Count && tokens[i].Token.Kind == TokenKind.Label && tokens[i - 1].Token.Kind != TokenKind.Label && EndsAsRow(tokens, i);
            bool isNumbered = isRow && NumberOf(tokens[i - 1].Token) is not null;
            bool goesOn = isNumbered && run.Count > 0 && Follows(tokens[run[^1]].Token, tokens[i - 1].Token);
            if (run.Count > 0 && !goesOn && (isRow || i == tokens.Count))
            {
                foreach (int place in run.Count >= FewestRows ? run : [])
                {
                    taken.Add(tokens[place].Token);
                    numbers.Add(tokens[place].Token);
                }

                run.Clear();
            }

            if (goesOn || (isNumbered && (i < 2 || tokens[i - 2].Token.Kind != TokenKind.Figure)))
            {
                run.Add(i - 1);
            }
        }

        foreach (ScannedRow row in taken.Count > 0 ? rows.Where(static row => row.Limits == RowLimits.None) : [])
        {
            row.Tokens.RemoveAll(taken.Contains);
        }
    }

    /// <summary>Whether labels lead to that of a row with figures behind it.</summary>
    private static bool EndsAsRow(List<(ScannedRow Row, Token Token)> tokens, int first)
    {
        int end = first;
        while (end < tokens.Count && tokens[end].Token.Kind == TokenKind.Label)
        {
            end++;
        }

        return end < tokens.Count && tokens[end].Token.Kind == TokenKind.Figure && tokens[end - 1].Token.Matches.MayBeRow;
    }

    private static bool Follows(Token number, Token next) => NumberOf(next) is { } found && NumberOf(number) is { } last && (found - last is >= 1 and <= MostAtOnce || (found == 1 && last > 1));

    private static int? NumberOf(Token token) => token is { Kind: TokenKind.Figure, Text.Length: <= LongestNumber } && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
