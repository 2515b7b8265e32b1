using TemplateGen.Layout;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>Finds documents whose rows have their figures before the label, and puts the label first.</summary>
/// <remarks>
/// Taken as they stand, such rows would each get the figures of the next one. A table is written one way or the other, so that its lines decide
/// together; where they do not agree, a label at the end of a line is no label.
/// </remarks>
internal static class FigureDirection
{
    private const int FewestRows = 3;
    private const int Majority = 10;
    private const int PlainRows = 8;

    /// <summary>Turns what has to be turned.</summary>
    /// <param name="rows">What was found in the document.</param>
    internal static void Turn(List<ScannedRow> rows)
    {
        if (rows.Exists(static row => row.Limits != RowLimits.None && HasFiguresFirst(row.Tokens)))
        {
            foreach (IGrouping<int, ScannedRow> part in rows.Where(static row => row.Limits != RowLimits.None).GroupBy(static row => row.Part))
            {
                TurnLines([.. part]);
            }
        }

        TurnRunning(rows);
    }

    private static void TurnLines(List<ScannedRow> rows)
    {
        List<ScannedRow> first = [.. rows.Where(static row => HasFiguresFirst(row.Tokens))];
        if (first.Count == 0)
        {
            return;
        }

        int last = rows.Count(static row => HasLabelFirst(row.Tokens));
        bool areTurned = first.Count >= FewestRows && first.Count >= last * Majority;
        foreach (ScannedRow row in first)
        {
            int label = row.Tokens.FindIndex(static token => token.Kind == TokenKind.Label);
            // The label of the row stands next to its figures, on either side; those of the headings above it are further away.
            IEnumerable<Token> labels = row.Tokens.Skip(label).Where(static token => token.Kind == TokenKind.Label).OrderBy(static token => token.Matches.MayBeRow);
            Token[] tokens = areTurned ? [.. labels, .. row.Tokens.Take(label)] : [.. row.Tokens.Select(static token => token.Kind == TokenKind.Label ? AsText(token) : token)];
            row.Tokens.Clear();
            row.Tokens.AddRange(areTurned ? tokens.Select(static (token, index) => token.At(index)) : tokens);
        }
    }

    private static bool HasFiguresFirst(List<Token> tokens)
    {
        int label = tokens.FindIndex(static token => token.Kind == TokenKind.Label);
        return label > 0 && tokens.FindIndex(label, static token => token.Matches.MayBeRow) >= 0
            && tokens.FindIndex(label, static token => token.Kind is not (TokenKind.Label or TokenKind.Blank)) < 0
            && tokens.FindIndex(0, label, static token => token.Kind == TokenKind.Figure) >= 0
            && tokens.FindIndex(0, label, static token => token.Kind == TokenKind.Label || (token.Kind == TokenKind.Text && !IsBroken(token.Text))) < 0;
    }

    /// <summary>Whether a text is digits with blanks among them: a figure that came apart, and no word.</summary>
    private static bool IsBroken(string text) => char.IsAsciiDigit(text[0]) && text.All(static character => char.IsAsciiDigit(character) || character == ' ');

    private static bool HasLabelFirst(List<Token> tokens) => tokens.Exists(static token => token.Kind == TokenKind.Figure)
        && tokens.Find(static token => token.Kind != TokenKind.Blank) is { Kind: TokenKind.Label, Matches.MayBeRow: true };

    private static Token AsText(Token label) => new(TokenKind.Text, label.Text, label.Place, label.Cell) { Width = label.Width };

    /// <summary>Running text: between headings figures and labels take turns, beginning with those of a whole row and ending with a label throughout.</summary>
    private static void TurnRunning(List<ScannedRow> rows)
    {
        List<Token> tokens = ScannedRow.Running(rows);
        List<(int Start, int End)> segments = [];
        int start = 0;
        for (int i = 0; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || !IsInRow(tokens[i]))
            {
                if (i > start && tokens.FindIndex(start, i - start, static token => token.Kind == TokenKind.Label) >= 0)
                {
                    segments.Add((start, i));
                }

                start = i + 1;
            }
        }

        if (segments.Count == 0)
        {
            return;
        }

        bool areTurned = segments.TrueForAll(segment => Whole(tokens, segment.Start, segment.End, 1) == true)
            && segments.Sum(segment => tokens.Skip(segment.Start).Take(segment.End - segment.Start).Count(static token => token.Matches.MayBeRow)) >= FewestRows;

        // One table may be written so and the others not. Many labels with figures before the first and none behind the last leave no other reading,
        // if those figures are a whole row; if not, it is not certain where the rows begin, and no label is one. What goes on with such a table is written like it.
        HashSet<TableLayout> tables = [.. areTurned ? [] : segments.Where(segment => Whole(tokens, segment.Start, segment.End, PlainRows) == true).SelectMany(segment => TablesOf(tokens, segment.Start, segment.End))];
        bool?[] isWhole = [.. segments.Select((segment, place) => areTurned || (place > 0 && FollowsBareRows(tokens, segments[place - 1], segment)) ? null
            : Whole(tokens, segment.Start, segment.End, TablesOf(tokens, segment.Start, segment.End).Any(tables.Contains) ? 1 : PlainRows))];
        foreach ((int from, int to) in segments.Where((_, place) => isWhole[place] == false))
        {
            for (int i = from; i < to; i++)
            {
                tokens[i] = tokens[i].Kind == TokenKind.Label ? AsText(tokens[i]) : tokens[i];
            }
        }

        segments = areTurned ? segments : [.. segments.Where((_, place) => isWhole[place] == true)];
        foreach ((int from, int to) in segments)
        {
            TurnSegment(tokens, from, to);
        }

        int next = 0;
        foreach (ScannedRow row in rows.Where(static row => row.Limits == RowLimits.None))
        {
            int count = row.Tokens.Count;
            row.Tokens.Clear();
            row.Tokens.AddRange(tokens.Skip(next).Take(count));
            next += count;
        }
    }

    /// <summary>Whether the figures before the first of many labels are those of a whole row; null where they are no figures before labels.</summary>
    private static bool? Whole(List<Token> tokens, int from, int to, int fewestRows)
    {
        int first = tokens.FindIndex(from, to - from, static token => token.Kind == TokenKind.Label);
        bool isTurned = first > from && EndsWithRow(tokens, from, to) && tokens.Skip(from).Take(to - from).Count(static token => token.Matches.MayBeRow) >= fewestRows;
        return isTurned ? tokens[first].Matches.Any(match => match.Target.Item.Columns.Length == first - from) : null;
    }

    /// <summary>Whether rows without figures stand above, and nothing but headings between: the first figures are theirs.</summary>
    private static bool FollowsBareRows(List<Token> tokens, (int Start, int End) above, (int Start, int End) segment) =>
        tokens.FindIndex(above.Start, segment.Start - above.Start, static token => token.Kind == TokenKind.Figure) < 0
        && TablesOf(tokens, above.Start, above.End, int.MaxValue).Intersect(TablesOf(tokens, segment.Start, segment.End)).Any();

    /// <summary>The tables that have rows called like those between two places, to the letter or nearly so.</summary>
    private static IEnumerable<TableLayout> TablesOf(List<Token> tokens, int from, int to, int mostCost = 0) => tokens.Skip(from).Take(to - from)
        .SelectMany(token => token.Matches.Where(match => match.Cost <= mostCost && match.Target.Item is { Kind: LayoutItemKind.Line, Table: not null })).Select(static match => match.Target.Item.Table!);

    /// <summary>Whether the last labels, behind which no figure stands, have that of a row among them: figures before a heading over rows are not its own.</summary>
    private static bool EndsWithRow(List<Token> tokens, int from, int to)
    {
        for (int i = to - 1; i >= from && tokens[i].Kind == TokenKind.Label; i--)
        {
            if (tokens[i].Matches.MayBeRow)
            {
                return true;
            }
        }

        return false;
    }

    private static void TurnSegment(List<Token> tokens, int from, int to)
    {
        List<Token> turned = new(to - from);
        int next = from;
        while (next < to)
        {
            int label = tokens.FindIndex(next, to - next, static token => token.Kind == TokenKind.Label);
            int end = tokens.FindIndex(label, to - label, static token => token.Kind != TokenKind.Label);
            end = end < 0 ? to : end;
            turned.AddRange(tokens[label..end]);
            turned.AddRange(tokens[next..label]);
            next = end;
        }

        for (int i = from; i < to; i++)
        {
            tokens[i] = turned[i - from];
        }
    }

    /// <summary>Whether a piece may belong to the rows of a table: a figure, or a sign that stands for one, or a label of rows rather than of anything above them.</summary>
    private static bool IsInRow(Token token) => token.Kind == TokenKind.Figure
        || (token.Kind == TokenKind.Text && LookAlikes.IsLone(token.Text))
        || (token.Kind == TokenKind.Label && token.Matches.IsOfRow);
}
