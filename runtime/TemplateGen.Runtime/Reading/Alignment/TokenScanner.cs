using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>Looks at the cells of a document and says what may be a label, what a figure and what neither.</summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="marks">Tokens that the form allows in place of a figure.</param>
internal sealed class TokenScanner(LabelMatcher matcher, IReadOnlySet<string> marks)
{
    private const int LinesOfLabel = 6;
    private const int LineBreak = 10;
    private const int NoLabel = 200;
    private const int LongestRun = 400;

    private readonly SpacedLine _spaced = new(matcher, marks);
    private readonly GluedLine _glued = new(matcher);
    private readonly GridColumns _grid = new();

    /// <summary>Whether a text is a figure or stands in place of one.</summary>
    internal static bool IsFigure(string text, IReadOnlySet<string> marks) =>
        IsPlain(text) || FigureText.IsFigure(text) || IsRun(text) || (marks.Count > 0 && marks.Contains(text.Trim()));

    // By far most figures are.
    private static bool IsPlain(string text) => text.Length is > 0 and <= 15 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    // More digits than a figure has: several figures without anything between them.
    private static bool IsRun(string text) => text.Length is > 15 and <= LongestRun && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Looks at one row, or at the lines of a paragraph.</summary>
    /// <param name="row">The row.</param>
    /// <returns>What was found, parted where the document itself parts rows.</returns>
    internal IEnumerable<ScannedRow> Scan(SourceRow row) => row.Form == RowForm.Running ? ScanParagraph(row.Cells[0].Lines) : [ScanRuled(row)];

    private ScannedRow ScanRuled(SourceRow row)
    {
        if (row.StartsPart)
        {
            _grid.Begin();
        }

        int[] columns = _grid.Place(row.Cells);
        List<Token> tokens = [];
        bool isAlone = row.Cells.Count(static cell => !cell.IsBlank) == 1;

        // In a row with a figure in each of several cells, a cell is one figure, if a doubtful one.
        bool mayRun = row.Cells.Count(cell => !cell.IsBlank && IsFigure(cell.Lines[0].Text, marks)) < 2;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            SourceCell cell = row.Cells[i];
            if (isAlone && cell.Lines.Count == 1 && TrySplit(cell.Lines[0]) is { } parts)
            {
                return new ScannedRow(parts, RowLimits.Spaced);
            }

            ScanCell(cell, columns[i], mayRun, tokens);
        }

        return new ScannedRow(tokens, RowLimits.Ruled, _grid.HasSpans);
    }

    private List<ScannedRow> ScanParagraph(IReadOnlyList<SourceLine> lines)
    {
        List<ScannedRow> rows = [];
        int start = 0;
        for (int i = 0; i <= lines.Count; i++)
        {
            List<Token>? parts = i < lines.Count ? TrySplit(lines[i]) : null;
            if (parts is null && i < lines.Count)
            {
                continue;
            }

            if (i > start)
            {
                List<Token> tokens = [];
                Tile([.. lines.Skip(start).Take(i - start)], 0, 1, true, tokens);
                rows.Add(new ScannedRow(tokens, RowLimits.None));
            }

            if (parts is not null)
            {
                rows.Add(new ScannedRow(parts, RowLimits.Spaced));
            }

            start = i + 1;
        }

        return rows;
    }

    private List<Token>? TrySplit(SourceLine line)
    {
        List<Token> parts = [];
        IReadOnlyList<LabelMatch> matches = matcher.Match(line.Text);
        if (matches.Count > 0)
        {
            // What is like one label may be several to the letter.
            return matches.All(static match => match.Cost > 0) && _glued.TrySplit(line, 0, line.Text.Length, parts) ? parts : null;
        }

        return !IsFigure(line.Text, marks)
            && (_spaced.TrySplit(line, parts) || _glued.TrySplit(line, 0, line.Text.Length, parts)) ? parts : null;
    }

    private void ScanCell(SourceCell cell, int index, bool mayRun, List<Token> tokens)
    {
        if (cell.IsBlank)
        {
            tokens.Add(new Token(TokenKind.Blank, "", cell.Place, index) { Width = GridColumns.Width(cell) });
            return;
        }

        int first = tokens.Count;
        Tile(cell.Lines, index, GridColumns.Width(cell), mayRun, tokens);
        if (cell.Lines.Count > 1 && !tokens.Skip(first).Any(static token => token.Kind == TokenKind.Label))
        {
            // Several lines without a label are one cell, even if each looks like a figure.
            tokens.RemoveRange(first, tokens.Count - first);
            tokens.Add(new Token(TokenKind.Text, string.Join('\n', cell.Lines.Select(static line => line.Text)), cell.Lines[0].Place, index) { Width = GridColumns.Width(cell) });
        }
    }

    /// <summary>Parts lines into figures, labels of one or more lines, and texts, at the least cost.</summary>
    private void Tile(IReadOnlyList<SourceLine> lines, int cell, int width, bool mayRun, List<Token> tokens)
    {
        int next = 0;
        while (next < lines.Count)
        {
            if (IsFigure(lines[next].Text, marks))
            {
                AddFigure(lines[next], cell, width, mayRun, tokens);
                next++;
                continue;
            }

            int end = next + 1;
            while (end < lines.Count && !IsFigure(lines[end].Text, marks))
            {
                end++;
            }

            TileWords(lines, next, end, cell, width, tokens);
            next = end;
        }
    }

    /// <summary>A figure; nothing but zeros is one for each, since no other figure begins with 0.</summary>
    private static void AddFigure(SourceLine line, int cell, int width, bool mayRun, List<Token> tokens)
    {
        bool areZeros = mayRun && line.Text.Length > 1 && line.Text.AsSpan().IndexOfAnyExcept('0') < 0;
        for (int i = 0; i < (areZeros ? line.Text.Length : 1); i++)
        {
            tokens.Add(new Token(TokenKind.Figure, areZeros ? "0" : line.Text, line.Place.After(i), cell) { Width = width, IsParted = areZeros });
        }
    }

    private void TileWords(IReadOnlyList<SourceLine> lines, int start, int end, int cell, int width, List<Token> tokens)
    {
        int count = end - start;
        int[] cost = new int[count + 1];
        (int Length, IReadOnlyList<LabelMatch> Matches)[] tile = new (int, IReadOnlyList<LabelMatch>)[count + 1];
        for (int i = 1; i <= count; i++)
        {
            cost[i] = cost[i - 1] + NoLabel;
            tile[i] = (1, []);
            string wording = "";
            for (int length = 1; length <= (matcher.IsExhausted ? 1 : Math.Min(i, LinesOfLabel)); length++)
            {
                string line = lines[start + i - length].Text;
                wording = line + wording;
                IReadOnlyList<LabelMatch> matches = matcher.Match(wording);
                int total = matches.Count == 0 ? int.MaxValue : cost[i - length] + matches.Min(static match => match.Cost) + (LineBreak * (length - 1));
                if (total < cost[i])
                {
                    cost[i] = total;
                    tile[i] = (length, matches);
                }

                if (wording.Length > 256)
                {
                    break;
                }
            }
        }

        int first = tokens.Count;
        for (int i = count; i > 0; i -= tile[i].Length)
        {
            SourceLine line = lines[start + i - tile[i].Length];
            string text = string.Concat(Enumerable.Range(i - tile[i].Length, tile[i].Length).Select(offset => lines[start + offset].Text));
            tokens.Add(new Token(tile[i].Matches.Count > 0 ? TokenKind.Label : TokenKind.Text, text, line.Place, cell) { Matches = tile[i].Matches, Width = width });
        }

        tokens.Reverse(first, tokens.Count - first);
    }
}
