using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Alignment;

/// <summary>A line that lists the figures of a row with marks between them, such as <c>规章：0、0、3</c> or <c>0，0，3</c>; nothing between two marks is a blank cell.</summary>
/// <param name="matcher">The labels of the form.</param>
/// <param name="marks">Tokens that the form allows in place of a figure.</param>
internal sealed class ListedLine(LabelMatcher matcher, IReadOnlySet<string> marks)
{
    private const int LongestLine = 512;
    private const int FewestFigures = 2;
    private const int FewestCells = 3;
    private const int GroupOfDigits = 3;

    /// <summary>Parts a line into a label and cells, where nothing else stands in it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tokens">Takes the parts.</param>
    /// <returns>Whether the line is one.</returns>
    internal bool TrySplit(SourceLine line, List<Token> tokens)
    {
        string text = line.Text;
        if (text.Length > LongestLine || text.AsSpan().IndexOfAny("、，,；;") < 0 || !(char.IsDigit(text[^1]) || text[^1] is '、' or '，' or ',' or '；' or ';'))
        {
            return false;
        }

        int colon = text.AsSpan().LastIndexOfAny('：', ':');
        int start = colon + 1;
        if (TokenScanner.IsFigure(text.AsSpan(start).Trim(), marks))
        {
            return false; // one figure with marks between its thousands
        }

        char mark = text.AsSpan(start).IndexOfAny("、，,；;") is >= 0 and var first ? text[start + first] : '\0';
        List<Token> cells = mark == '\0' ? [] : Cells(line, start, mark);
        int figures = cells.Count(static cell => cell.Kind == TokenKind.Figure);
        if (figures < FewestFigures || cells.Count < FewestCells || IsGrouped(cells))
        {
            return false;
        }

        LabelMatches matches = colon > 0 ? matcher.Match(text.AsSpan(0, colon)) : LabelMatches.None;
        if (colon >= 0 && !matches.MayBeRow)
        {
            return false;
        }

        if (colon > 0)
        {
            tokens.Add(new Token(TokenKind.Label, text[..colon], line.Place, 0) { Matches = matches });
        }

        tokens.AddRange(cells.Select((cell, index) => cell.At(index + (colon > 0 ? 1 : 0))));
        return true;
    }

    /// <summary>The cells between the marks; none where something else than figures stands there.</summary>
    private List<Token> Cells(SourceLine line, int start, char mark)
    {
        List<Token> cells = [];
        while (start <= line.Text.Length)
        {
            int length = line.Text.AsSpan(start).IndexOf(mark);
            int end = length < 0 ? line.Text.Length : start + length;
            Range trimmed = LineReader.Trim(line.Text.AsSpan(start, end - start));
            string text = line.Text[start..end][trimmed];
            if (text.Length > 0 && !TokenScanner.IsFigure(text, marks))
            {
                return [];
            }

            cells.Add(new Token(text.Length > 0 ? TokenKind.Figure : TokenKind.Blank, text, line.Place.After(start + trimmed.Start.Value), cells.Count));
            start = end + 1;
        }

        return cells;
    }

    /// <summary>Whether the cells may be one figure with marks between its thousands.</summary>
    private static bool IsGrouped(List<Token> cells) => cells.Skip(1).All(static cell => cell.Text.Length == GroupOfDigits);
}
