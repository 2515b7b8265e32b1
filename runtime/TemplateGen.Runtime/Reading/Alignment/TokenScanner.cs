using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>Looks at the cells of a document and says what may be a label, what a figure and what neither.</summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="marks">Tokens that the form allows in place of a figure.</param>
internal sealed class TokenScanner(LabelMatcher matcher, IReadOnlySet<string> marks)
{
    private const int LinesOfLabel = 12;
    private const int LineBreak = 10;
    private const int NoLabel = 200;
    private const int LongestRun = 400;
    private const int LongestWording = 256;

    private readonly SpacedLine _spaced = new(matcher, marks);
    private readonly GluedLine _glued = new(matcher);
    private readonly ListedLine _listed = new(matcher, marks);
    private readonly ToldLine _told = new(matcher, marks);
    private readonly ToldSentences _sentences = new(new ToldLine(matcher, marks));
    private readonly GridColumns _grid = new();
    private SourceLine _above;
    private readonly NestedLabel _nested = new(matcher, new GluedLine(matcher));

    /// <summary>Whether a text is a figure or stands in place of one.</summary>
    internal static bool IsFigure(ReadOnlySpan<char> text, IReadOnlySet<string> marks) =>
        IsDigits(text) || FigureText.IsFigure(text) || (marks.Count > 0 && marks.Contains(text.Trim().ToString()));

    // By far most figures are; and more digits than a figure has are several figures without anything between them.
    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestRun && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Looks at one row, or at the lines of a paragraph.</summary>
    /// <param name="row">The row.</param>
    /// <returns>What was found, parted where the document itself parts rows.</returns>
    internal IEnumerable<ScannedRow> Scan(SourceRow row)
    {
        if (row.Form == RowForm.Running)
        {
            return ScanParagraph(row.Cells[0].Lines);
        }

        _above = default;

        if (row.StartsPart)
        {
            _grid.Begin();
        }

        int[] columns = _grid.Place(row.Cells);
        int depth = StackedRows.Depth(row.Cells, matcher, marks);
        return depth < 2 ? [ScanRuled(row, columns)] : ScanStacked(row, columns, depth);
    }

    private IEnumerable<ScannedRow> ScanStacked(SourceRow row, int[] columns, int depth) => Enumerable.Range(0, depth).Select(line => ScanStacked(row, columns, line, depth));

    /// <summary>One of the rows whose cells stand in one row of the document, each in a line of its own.</summary>
    private ScannedRow ScanStacked(SourceRow row, int[] columns, int line, int depth)
    {
        List<Token> tokens = [];
        for (int i = 0; i < row.Cells.Count; i++)
        {
            SourceCell cell = row.Cells[i];
            if (cell.Lines.Count == depth)
            {
                ScanCell(cell with { Lines = [cell.Lines[line]], Place = cell.Lines[line].Place }, columns[i], false, tokens);
            }
            else if (line == 0)
            {
                ScanCell(cell, columns[i], false, tokens);
            }
        }

        return new ScannedRow(tokens, RowLimits.Ruled, _grid.HasSpans);
    }

    private ScannedRow ScanRuled(SourceRow row, int[] columns)
    {
        List<Token> tokens = new(row.Cells.Count);
        bool isAlone = IsAlone(row.Cells);

        // In a row with a figure in each of several cells, a cell is one figure, if a doubtful one. Only zeros run together.
        bool mayRun = HaveZeros(row.Cells) && Figures(row.Cells) < 2;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            SourceCell cell = row.Cells[i];
            if (isAlone && row.Labels == 0 && cell.Lines.Count == 1 && TrySplit(cell.Lines[0]) is { } parts)
            {
                return new ScannedRow(parts, RowLimits.Spaced);
            }

            ScanCell(cell, columns[i], mayRun, tokens);
        }

        // In a column of labels a dash says that there is none.
        if (tokens is [{ Kind: TokenKind.Figure } dash, { Kind: TokenKind.Label }, { Kind: TokenKind.Figure }, { Kind: TokenKind.Figure }, ..] && !dash.Text.Any(char.IsLetterOrDigit))
        {
            tokens[0] = new Token(TokenKind.Blank, "", dash.Place, dash.Cell);
        }

        return new ScannedRow(tokens, row.IsOrdered ? RowLimits.Spaced : RowLimits.Ruled, _grid.HasSpans) { Labels = row.Labels, IsPadded = row.IsPadded, HasRemark = row.HasRemark };
    }

    private static bool HaveZeros(IReadOnlyList<SourceCell> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            IReadOnlyList<SourceLine> lines = cells[i].Lines;
            for (int line = 0; line < lines.Count; line++)
            {
                if (AreZeros(lines[line].Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int Figures(IReadOnlyList<SourceCell> cells) => cells.Count(cell => !cell.IsBlank && IsFigure(cell.Lines[0].Text, marks));

    private static bool IsAlone(IReadOnlyList<SourceCell> cells)
    {
        int filled = 0;
        for (int i = 0; i < cells.Count && filled < 2; i++)
        {
            filled += cells[i].IsBlank ? 0 : 1;
        }

        return filled == 1;
    }

    /// <summary>One after another, so that who takes them can stop: a line may have thousands of figures.</summary>
    private IEnumerable<ScannedRow> ScanParagraph(IReadOnlyList<SourceLine> lines)
    {
        int start = 0;
        List<Token> listed = [];
        for (int i = 0; i <= lines.Count; i++)
        {
            bool isTold = i < lines.Count && _told.TrySplit(lines[i], _above, listed);
            bool isListed = isTold || (i < lines.Count && _listed.TrySplit(lines[i], listed));
            _above = isTold || i == lines.Count ? _above : lines[i];
            List<List<Token>>? sentences = isListed || i == lines.Count ? null : _sentences.Split(lines[i]);
            List<Token>? parts = isListed ? listed : i < lines.Count && sentences is null ? TrySplit(lines[i]) : null;
            if (parts is null && sentences is null && i < lines.Count)
            {
                continue;
            }

            if (i > start)
            {
                List<Token> tokens = [];
                Tile(lines, start, i, 0, 1, true, tokens);
                yield return new ScannedRow(tokens, RowLimits.None);
            }

            if (parts is not null)
            {
                yield return new ScannedRow(parts, isListed ? RowLimits.Ruled : RowLimits.Spaced);
                listed = isListed ? [] : listed;
            }

            foreach (List<Token> sentence in sentences ?? [])
            {
                yield return new ScannedRow(sentence, RowLimits.Ruled);
            }

            start = i + 1;
        }
    }

    private List<Token>? TrySplit(SourceLine line)
    {
        LabelMatches matches = matcher.Match(line.Text);
        if (matches.IsExact || (matches.Count == 0 && IsFigure(line.Text, marks)))
        {
            return null;
        }

        // What is like one label may be several to the letter.
        List<Token> parts = [];
        bool mayEndInFigure = line.Text.Length > 2 && line.Text[^2] == ' ' && LookAlikes.IsLone(line.Text.AsSpan(line.Text.Length - 1));
        bool isSpaced = (matches.Count == 0 || mayEndInFigure) && _spaced.TrySplit(line, parts);
        return isSpaced || _glued.TrySplit(line, 0, line.Text.Length, parts) ? parts : null;
    }

    private void ScanCell(SourceCell cell, int index, bool mayRun, List<Token> tokens)
    {
        if (cell.IsBlank)
        {
            tokens.Add(new Token(TokenKind.Blank, "", cell.Place, index) { Width = GridColumns.Width(cell) });
            return;
        }

        if (_nested.TrySplit(cell, index, tokens))
        {
            return;
        }

        int first = tokens.Count;
        Tile(cell.Lines, 0, cell.Lines.Count, index, GridColumns.Width(cell), mayRun, tokens);
        if (cell.Lines.Count > 1 && tokens.Count <= SourceDocument.MaximumPieces && !tokens.Skip(first).Any(static token => token.Kind == TokenKind.Label))
        {
            // Several lines without a label are one cell, even if each looks like a figure.
            tokens.RemoveRange(first, tokens.Count - first);
            tokens.Add(new Token(TokenKind.Text, string.Join('\n', cell.Lines.Select(static line => line.Text)), cell.Lines[0].Place, index) { Width = GridColumns.Width(cell) });
        }
    }

    /// <summary>Parts lines into figures, labels of one or more lines, and texts, at the least cost.</summary>
    private void Tile(IReadOnlyList<SourceLine> lines, int from, int to, int cell, int width, bool mayRun, List<Token> tokens)
    {
        int next = from;

        // With more than a report may have it is refused, whatever else follows.
        while (next < to && tokens.Count <= SourceDocument.MaximumPieces)
        {
            if (IsFigure(lines[next].Text, marks))
            {
                AddFigure(lines[next], cell, width, mayRun, tokens);
                next++;
                continue;
            }

            int end = next + 1;
            while (end < to && !IsFigure(lines[end].Text, marks))
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
        bool areZeros = mayRun && AreZeros(line.Text);
        for (int i = 0; i < (areZeros ? line.Text.Length : 1); i++)
        {
            tokens.Add(new Token(TokenKind.Figure, areZeros ? "0" : line.Text, line.Place.After(i), cell) { Width = width, IsParted = areZeros, Columns = line.Columns });
        }
    }

    private static bool AreZeros(string text) => text.Length > 1 && text.AsSpan().IndexOfAnyExcept('0') < 0;

    private void TileWords(IReadOnlyList<SourceLine> lines, int start, int end, int cell, int width, List<Token> tokens)
    {
        int count = end - start;
        if (count == 1)
        {
            LabelMatches matches = matcher.Match(lines[start].Text);
            Add(lines[start], lines[start].Text, matches.LeastCost < NoLabel ? matches : LabelMatches.None, cell, width, tokens);
            return;
        }

        (string joined, int[] ends) = Joined(lines, start, end);
        int[] cost = new int[count + 1];
        (int Length, LabelMatches Matches)[] tile = new (int, LabelMatches)[count + 1];
        for (int i = 1; i <= count; i++)
        {
            cost[i] = cost[i - 1] + NoLabel;
            tile[i] = (1, LabelMatches.None);
            for (int length = 1; length <= (matcher.IsExhausted ? 1 : Math.Min(i, LinesOfLabel)); length++)
            {
                // Where even a label to the letter costs too much, none is looked for.
                ReadOnlySpan<char> wording = joined.AsSpan(ends[i - length]..ends[i]);
                int least = cost[i - length] + (LineBreak * (length - 1));
                LabelMatches matches = least < cost[i] ? matcher.Match(wording) : LabelMatches.None;
                int total = matches.Count == 0 ? int.MaxValue : least + matches.LeastCost;
                if (total < cost[i] && (length == 1 || matches.IsExact || !IsWithin(wording, ends.AsSpan((i - length)..(i + 1)), matches)))
                {
                    cost[i] = total;
                    tile[i] = (length, matches);
                }

                if (wording.Length > LongestWording)
                {
                    break;
                }
            }
        }

        int first = tokens.Count;
        for (int i = count; i > 0; i -= tile[i].Length)
        {
            int from = i - tile[i].Length;
            Add(lines[start + from], tile[i].Length == 1 ? lines[start + from].Text : joined[ends[from]..ends[i]], tile[i].Matches, cell, width, tokens);
        }

        tokens.Reverse(first, tokens.Count - first);
    }

    /// <summary>Whether the first or the last of some lines are a label to the letter already, the same or as good as all that there is, where all of them only resemble one: the others are no part of it.</summary>
    private bool IsWithin(ReadOnlySpan<char> joined, ReadOnlySpan<int> ends, LabelMatches all)
    {
        for (int cut = 1; cut + 1 < ends.Length; cut++)
        {
            int place = ends[cut] - ends[0];
            if (IsLabel(joined[place..], joined.Length, all) || IsLabel(joined[..place], joined.Length, all))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLabel(ReadOnlySpan<char> part, int length, LabelMatches all) => matcher.Match(part) is { IsExact: true } exact
        && (part.Length * 2 > length || exact.Any(match => match.Cost == 0 && all.Any(other => other.Target == match.Target)));

    private static void Add(SourceLine line, string text, LabelMatches matches, int cell, int width, List<Token> tokens) =>
        tokens.Add(new Token(matches.Count > 0 ? TokenKind.Label : TokenKind.Text, text, line.Place, cell) { Matches = matches, Width = width, Columns = line.Columns });

    /// <summary>Lines without anything between them, and where each ends.</summary>
    private static (string Text, int[] Ends) Joined(IReadOnlyList<SourceLine> lines, int start, int end)
    {
        int[] ends = new int[end - start + 1];
        for (int i = start; i < end; i++)
        {
            ends[i - start + 1] = ends[i - start] + lines[i].Text.Length;
        }

        string text = string.Create(ends[^1], (lines, start, end), static (joined, from) =>
        {
            for (int i = from.start; i < from.end; i++)
            {
                from.lines[i].Text.CopyTo(joined);
                joined = joined[from.lines[i].Text.Length..];
            }
        });
        return (text, ends);
    }
}
