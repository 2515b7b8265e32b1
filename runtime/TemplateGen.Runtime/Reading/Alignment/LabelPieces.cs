using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>The words before the figures in rows of a table that is aligned with spaces, and the labels that they were found to be.</summary>
internal sealed class LabelPieces
{
    private readonly List<ScannedRow> _rows;
    private readonly Dictionary<int, List<LabelPiece>> _words = [];
    private readonly Dictionary<int, List<(LabelPiece Place, Token Label)>> _labels = [];
    private readonly Dictionary<Token, List<LabelPiece>> _taken = [];

    /// <summary>Gathers the words.</summary>
    /// <param name="rows">What was found in the document.</param>
    /// <param name="first">The first row of the table.</param>
    /// <param name="end">The row behind it.</param>
    internal LabelPieces(List<ScannedRow> rows, int first, int end)
    {
        (_rows, First, End) = (rows, first, end);
        for (int row = first; row < end; row++)
        {
            _words[row] = [.. Before(rows[row]).Where(static token => token.Columns is not null).SelectMany(token => Words(row, token))];
        }
    }

    /// <summary>The first row.</summary>
    internal int First { get; }

    /// <summary>The row behind the last.</summary>
    internal int End { get; }

    /// <summary>The words of a row before its figures.</summary>
    internal IReadOnlyList<LabelPiece> Words(int row) => _words[row];

    /// <summary>Puts a label where it belongs, in place of its pieces.</summary>
    /// <param name="stack">The label.</param>
    /// <param name="owner">The row that it belongs to.</param>
    internal void Take(LabelStack stack, int owner)
    {
        foreach (LabelPiece piece in stack.Pieces)
        {
            Of(_taken, piece.Token).Add(piece);
        }

        LabelPiece place = stack.Pieces.FirstOrDefault(piece => piece.Row == owner) ?? stack.Pieces[0];
        Of(_labels, owner).Add((place, new Token(TokenKind.Label, stack.Text, place.Token.Place.After(place.Start), 0) { Matches = stack.Matches, Columns = place.Columns }));
    }

    /// <summary>Says that a label may belong to several rows: its pieces are no label of any.</summary>
    /// <param name="stack">The label.</param>
    internal void Leave(LabelStack stack)
    {
        foreach (LabelPiece piece in stack.Pieces)
        {
            _ = Of(_taken, piece.Token);
        }
    }

    /// <summary>Writes the rows anew: labels and what is left of words from left to right, right before the figures.</summary>
    internal void Apply()
    {
        for (int row = First; row < End; row++)
        {
            if (!_labels.ContainsKey(row) && !_words[row].Exists(word => _taken.ContainsKey(word.Token)))
            {
                continue;
            }

            List<Token> before = [.. Before(_rows[row])];

            List<(int Left, Token Token)> kept = [.. before.Where(static token => token.Kind != TokenKind.Blank).SelectMany(Rest)];
            kept.AddRange(_labels.GetValueOrDefault(row, []).Select(static label => (label.Place.Columns.Start, label.Label)));
            int blanks = Math.Max(0, _rows[row].Labels - kept.Count);
            Token[] labels = [.. kept.OrderBy(static piece => piece.Left).Select((piece, i) => piece.Token.At(Math.Min(blanks + i, _rows[row].Labels - 1)))];
            Token[] fill = [.. Enumerable.Range(0, labels.Length > 0 ? blanks : 0).Select(i => new Token(TokenKind.Blank, "", labels[0].Place, i))];
            Token[] behind = [.. _rows[row].Tokens.Skip(before.Count)];
            _rows[row].Tokens.Clear();
            _rows[row].Tokens.AddRange([.. fill, .. labels, .. behind]);
        }
    }

    /// <summary>What stands before the figures; in a line without any, all of it.</summary>
    private static IEnumerable<Token> Before(ScannedRow row) =>
        row.Tokens.Exists(static token => token.Kind == TokenKind.Figure) ? row.Tokens.TakeWhile(token => token.Cell < row.Labels && token.Kind != TokenKind.Figure) : row.Tokens;

    /// <summary>What no label took of a piece of the document.</summary>
    private IEnumerable<(int Left, Token Token)> Rest(Token token)
    {
        if (!_taken.TryGetValue(token, out List<LabelPiece>? taken))
        {
            yield return (token.Columns?.Start ?? -1, token);
            yield break;
        }

        LabelPiece[] left = [.. Words(First, token).Where(word => !taken.Exists(piece => word.Start >= piece.Start && word.End <= piece.End))];
        foreach (LabelPiece word in left)
        {
            yield return (word.Columns.Start, new Token(TokenKind.Text, word.Text, token.Place.After(word.Start), token.Cell) { Columns = word.Columns });
        }
    }

    private static IEnumerable<LabelPiece> Words(int row, Token token)
    {
        ColumnRange all = token.Columns!.Value;
        AlignedMeasure measure = AlignedMeasure.Of(all, token.Text);
        int column = all.Start;
        int next = 0;
        foreach ((int start, int end) in LineReader.Words(token.Text))
        {
            int first = column + measure.Of(token.Text, next, start);
            column = first + measure.Of(token.Text, start, end);
            next = end;
            yield return new LabelPiece(row, token, start, end, new ColumnRange(first, column));
        }
    }

    private static List<T> Of<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<T>? list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
