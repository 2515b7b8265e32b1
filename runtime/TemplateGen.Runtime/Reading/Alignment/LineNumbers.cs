using System.Globalization;

namespace TemplateGen.Reading.Alignment;

/// <summary>Finds the numbers that an office set before the labels of rows or the keys of entries, and takes them out: they are no figures of the rows, nor of those above.</summary>
/// <remarks>They are known as the codes that the form prints in these rows, or by counting up from row to row, or beginning again, in each row of a table; behind the labels stand the figures.</remarks>
internal static class LineNumbers
{
    private const int FewestRows = 3;
    private const int FewestCodes = 2;
    private const int LongestNumber = 3;
    private const int MostAtOnce = 9;

    /// <summary>Takes the numbers out.</summary>
    /// <param name="rows">What was found in the document.</param>
    /// <returns>The numbers.</returns>
    internal static List<Token> Take(List<ScannedRow> rows)
    {
        List<Token> numbers = [];
        foreach (IGrouping<int, ScannedRow> part in rows.Where(static row => row.Limits != RowLimits.None && Code(row) is not null).GroupBy(static row => row.Part))
        {
            if (part.Count() >= FewestCodes)
            {
                TakeAll([.. part.Select(static row => (row, Code(row)!))], numbers);
            }
        }

        if (rows.Exists(static row => row.Limits != RowLimits.None && Number(row) is not null))
        {
            HashSet<(int Part, int Cell)> headed = Headed(rows);
            foreach (IGrouping<int, ScannedRow> part in rows.Where(static row => row.Limits != RowLimits.None && row.Tokens.Exists(static token => token.Kind == TokenKind.Figure)).GroupBy(static row => row.Part))
            {
                TakeFromLines([.. part], headed, numbers);
            }
        }

        TakeFromRunning(rows, numbers);
        return numbers;
    }

    private static void TakeFromLines(List<ScannedRow> rows, HashSet<(int Part, int Cell)> headed, List<Token> numbers)
    {
        List<(ScannedRow Row, Token Number)> numbered = [];
        foreach (ScannedRow row in rows)
        {
            if (Number(row) is not { } number)
            {
                continue;
            }

            if (row.Tokens.FindIndex(row.Tokens.IndexOf(number) + 1, static token => token.Kind is TokenKind.Figure or TokenKind.Blank or TokenKind.Text) < 0)
            {
                return; // figures before labels
            }

            numbered.Add((row, number));
        }

        bool isCounted = numbered.Count >= FewestRows && numbered.Count * 2 > rows.Count && Enumerable.Range(1, numbered.Count - 1).All(place => Follows(numbered[place - 1].Number, numbered[place].Number))
            && numbered.TrueForAll(row => row.Number.Cell == numbered[0].Number.Cell)
            && (!numbered.Exists(static row => IsBeforeText(row.Row, row.Number)) || MayNumberEntries(numbered, headed));
        TakeAll(isCounted ? numbered : [], numbers);
    }

    /// <summary>What a row begins with, right before its label, if that is a code that the form prints in it; otherwise null.</summary>
    private static Token? Code(ScannedRow row)
    {
        int first = row.Tokens.FindIndex(static token => token.Kind != TokenKind.Blank);
        int label = first < 0 || row.Tokens[first].Kind is not (TokenKind.Figure or TokenKind.Text) ? -1 : row.Tokens.FindIndex(first + 1, static token => token.Kind != TokenKind.Blank);
        return label >= 0 && row.Tokens[label].Matches.Any(match => match.Target.Item.Node?.Codes.Any(code => PrintedCodes.Says(row.Tokens[first].Text, code)) == true) ? row.Tokens[first] : null;
    }

    private static void TakeAll(List<(ScannedRow Row, Token Number)> numbered, List<Token> numbers)
    {
        foreach ((ScannedRow row, Token number) in numbered)
        {
            row.Tokens[row.Tokens.IndexOf(number)] = new Token(TokenKind.Blank, "", number.Place, number.Cell) { Width = number.Width };
            numbers.Add(number);
        }
    }

    /// <summary>Where the form has headings beside one another: what stands below them is no number of a row.</summary>
    private static HashSet<(int Part, int Cell)> Headed(List<ScannedRow> rows)
    {
        HashSet<(int, int)> headed = [];
        foreach (ScannedRow row in rows.Where(static row => row.Limits != RowLimits.None && row.Tokens.Count(IsHeading) > 1))
        {
            headed.UnionWith(row.Tokens.Where(IsHeading).Select(token => (row.Part, token.Cell)));
        }

        return headed;
    }

    private static bool IsHeading(Token token) => token is { Kind: TokenKind.Label, Matches.MayBeRow: false };

    /// <summary>Whether numbers before the keys of entries are no keys themselves, as codes are: they count from 1, one by one, and no heading of the form stands over them.</summary>
    private static bool MayNumberEntries(List<(ScannedRow Row, Token Number)> numbered, HashSet<(int Part, int Cell)> headed) =>
        NumberOf(numbered[0].Number) == 1 && !headed.Contains((numbered[0].Row.Part, numbered[0].Number.Cell))
        && Enumerable.Range(1, numbered.Count - 1).All(place => NumberOf(numbered[place].Number) is { } next && (next == 1 || next == NumberOf(numbered[place - 1].Number) + 1));

    private static bool IsBeforeText(ScannedRow row, Token number) =>
        row.Tokens[row.Tokens.FindIndex(row.Tokens.IndexOf(number) + 1, static token => token.Kind != TokenKind.Blank)].Kind == TokenKind.Text;

    /// <summary>The number with which a row begins, right before a label or before a text with figures behind it, as keys of entries are; null where it does not.</summary>
    private static Token? Number(ScannedRow row)
    {
        int first = row.Tokens.FindIndex(static token => token.Kind != TokenKind.Blank);
        int label = first < 0 || NumberOf(row.Tokens[first]) is null ? -1 : row.Tokens.FindIndex(first + 1, static token => token.Kind != TokenKind.Blank);
        bool isBefore = label >= 0 && (row.Tokens[label].Kind == TokenKind.Label
            || (row.Tokens[label].Kind == TokenKind.Text && row.Tokens.FindIndex(label + 1, static token => token.Kind == TokenKind.Figure) >= 0));
        return isBefore ? row.Tokens[first] : null;
    }

    /// <summary>Running text: each label of a table has its number right before it, the first one behind headings, and the last one has figures behind it.</summary>
    private static void TakeFromRunning(List<ScannedRow> rows, List<Token> numbers)
    {
        List<Token> tokens = ScannedRow.Running(rows);
        List<int> run = [];
        HashSet<Token> taken = [];
        for (int i = 1; i <= tokens.Count; i++)
        {
            bool isRow = i < tokens.Count && tokens[i].Kind == TokenKind.Label && tokens[i - 1].Kind != TokenKind.Label && EndsAsRow(tokens, i);
            bool isNumbered = isRow && NumberOf(tokens[i - 1]) is not null;
            bool goesOn = isNumbered && run.Count > 0 && Follows(tokens[run[^1]], tokens[i - 1]);
            if (run.Count > 0 && !goesOn && (isRow || i == tokens.Count))
            {
                foreach (int place in run.Count >= FewestRows ? run : [])
                {
                    taken.Add(tokens[place]);
                    numbers.Add(tokens[place]);
                }

                run.Clear();
            }

            if (goesOn || (isNumbered && (i < 2 || tokens[i - 2].Kind != TokenKind.Figure)))
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
    private static bool EndsAsRow(List<Token> tokens, int first)
    {
        int end = first;
        while (end < tokens.Count && tokens[end].Kind == TokenKind.Label)
        {
            end++;
        }

        return end < tokens.Count && tokens[end].Kind == TokenKind.Figure && tokens[end - 1].Matches.MayBeRow;
    }

    private static bool Follows(Token number, Token next) => NumberOf(next) is { } found && NumberOf(number) is { } last && (found - last is >= 1 and <= MostAtOnce || (found == 1 && last > 1));

    private static int? NumberOf(Token token) => token is { Kind: TokenKind.Figure, Text.Length: <= LongestNumber } && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
