using TemplateGen.Cells;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Tables of which every line has one cell, with bars behind the cells, below them or before the rows, as text copies of web pages have them. Each bar
/// closes a cell; what stands before it since the last one is its text, over however many lines, and nothing makes it blank.
/// </summary>
/// <remarks>
/// Where a bar of its own stands before every row, bars tell the rows. Elsewhere a row ends where a word follows figures; words above one another then
/// stand in rows of their own, since nothing tells headings from the label of the row below them.
/// </remarks>
internal sealed class BarCells
{
    /// <summary>Longer lines without a bar are prose.</summary>
    internal const int LongestText = 200;

    private const int FewestCells = 4;
    private const int FewestFigures = 2;
    private const int LongestFigure = 64;

    private readonly List<BarCell> _cells = [];
    private readonly List<SourceLine> _text = [];
    private readonly bool _hasMarks;

    private BarCells(bool hasMarks) => _hasMarks = hasMarks;

    private enum Role
    {
        Word,
        Figure,
        Blank,
        Mark,
        Text,
    }

    /// <summary>Whether a line with bars has one cell at most: its bars stand behind it, or nothing else stands there.</summary>
    internal static bool IsCell(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = Content(line);
        return line.Contains('|') && !text.Contains('|');
    }

    /// <summary>Adds the rows of lines, where they are such a table.</summary>
    /// <param name="lines">The lines; those without a bar stand between others with one.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>Whether they are.</returns>
    internal static bool TryRead(IReadOnlyList<TextLine> lines, RowCollector rows)
    {
        int barred = lines.Count(static line => line.Span.Contains('|'));
        int single = lines.Count(static line => IsCell(line.Span));
        if (single < FewestCells || single * 2 <= barred || !HasFigures(lines))
        {
            return false;
        }

        // Bars before rows are told from bars below cells by the others: those stand behind what they close.
        int behind = lines.Count(static line => line.Span.Contains('|') && !Content(line.Span).IsEmpty);
        bool hasMarks = lines[0].Span.TrimStart().StartsWith('|') && behind * 2 > barred - behind && behind > 0;
        BarCells table = new(hasMarks);
        foreach (TextLine line in lines)
        {
            table.Take(line);
        }

        table.Add(rows);
        return true;
    }

    /// <summary>Whether some cells end with a digit and hold figures: links of a page have bars between them too.</summary>
    private static bool HasFigures(IReadOnlyList<TextLine> lines)
    {
        int figures = 0;
        for (int i = 0; i < lines.Count && figures < FewestFigures; i++)
        {
            ReadOnlySpan<char> text = Content(lines[i].Span);
            figures += text.Length is > 0 and <= LongestFigure && char.IsDigit(text[^1]) && FigureText.IsFigure(text.ToString()) ? 1 : 0;
        }

        return figures >= FewestFigures;
    }

    /// <summary>A line without the bars around its text.</summary>
    private static ReadOnlySpan<char> Content(ReadOnlySpan<char> line)
    {
        int start = 0;
        int end = line.Length;
        while (start < end && (line[start] == '|' || LineReader.IsSpace(line[start])))
        {
            start++;
        }

        while (end > start && (line[end - 1] == '|' || LineReader.IsSpace(line[end - 1])))
        {
            end--;
        }

        return line[start..end];
    }

    private void Take(in TextLine line)
    {
        ReadOnlySpan<char> text = line.Span;
        int start = 0;
        bool isFirst = true;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isEnd = i == text.Length;
            if (!isEnd && text[i] != '|')
            {
                continue;
            }

            SourceLine? content = line.Trimmed(start, i);
            if (content is { } part && MarkdownText.Plain(part.Text) is { Length: > 0 } plain)
            {
                _text.Add(part with { Text = plain });
            }

            if (!isEnd)
            {
                // A bar at the beginning of a line and no other behind it begins a row.
                bool isMark = _hasMarks && isFirst && content is null && !text[(i + 1)..].TrimStart().StartsWith('|');
                Close(new SourcePlace(line.Number, i + 1), isMark);
                isFirst = false;
            }

            start = i + 1;
        }
    }

    private void Close(SourcePlace bar, bool isMark)
    {
        if (isMark && _text.Count > 0)
        {
            // Text between tables: the bar belongs to the row behind it.
            CloseText();
        }

        Role role = isMark ? Role.Mark
            : _text.Count == 0 ? Role.Blank
            : _text.Count == 1 && FigureText.IsFigure(_text[0].Text) ? Role.Figure
            : Role.Word;
        _cells.Add(new BarCell(new SourceCell(_text.ToArray(), _text.Count > 0 ? _text[0].Place : bar), role));
        _text.Clear();
    }

    private void CloseText()
    {
        _cells.Add(new BarCell(new SourceCell(_text.ToArray(), _text[0].Place), Role.Text));
        _text.Clear();
    }

    private void Add(RowCollector rows)
    {
        if (_text.Count > 0)
        {
            CloseText();
        }

        // One list for all rows, one after another: a text may be nothing but bars.
        bool isFirst = true;
        foreach (List<BarCell> row in _hasMarks ? MarkedRows() : WordedRows())
        {
            bool isText = row.Exists(static cell => cell.Role == Role.Text);
            if (row.TrueForAll(static cell => cell.Cell.IsBlank))
            {
                continue;
            }

            rows.Pieces += row.Count;
            rows.Add(isText ? RowForm.Running : RowForm.Ruled, isFirst || isText, [.. row.Select(static cell => cell.Cell)]);
            isFirst = isText;
            if (rows.IsFull)
            {
                break;
            }
        }
    }

    /// <summary>Rows with a bar of their own before each: of several such bars the last begins the row, the others are blank cells of the row above.</summary>
    private IEnumerable<List<BarCell>> MarkedRows()
    {
        List<BarCell> row = [];
        int widest = Widest();
        for (int i = 0; i < _cells.Count; i++)
        {
            bool isLast = i + 1 == _cells.Count || _cells[i + 1].Role != Role.Mark;
            bool isRow = _cells[i].Role == Role.Mark && isLast && Begins(i + 1, widest);
            if (isRow || _cells[i].Role == Role.Text)
            {
                yield return row;
                row.Clear();
            }

            if (_cells[i].Role == Role.Text)
            {
                yield return [_cells[i]];
            }
            else if (!isRow)
            {
                row.Add(_cells[i]);
            }
        }

        yield return row;
    }

    /// <summary>Whether cells behind such a bar are a row of their own: figures without a label are only where they are as many as any row has.</summary>
    private bool Begins(int next, int widest) =>
        next == _cells.Count || _cells[next].Role == Role.Word || Length(next) >= widest;

    private int Length(int start)
    {
        int end = _cells.FindIndex(start, static cell => cell.Role is Role.Mark or Role.Text);
        return (end < 0 ? _cells.Count : end) - start;
    }

    private int Widest() => Enumerable.Range(0, _cells.Count)
        .Where(i => _cells[i].Role == Role.Mark)
        .Select(i => Length(i + 1))
        .DefaultIfEmpty(0).Max();

    private IEnumerable<List<BarCell>> WordedRows()
    {
        List<BarCell> row = [];
        foreach (BarCell cell in _cells)
        {
            if (cell.Role is Role.Word or Role.Text)
            {
                yield return row;
                row.Clear();
            }

            // A bar before all words closes what stands above the table.
            if (row.Count > 0 || cell.Role != Role.Blank)
            {
                row.Add(cell);
            }
        }

        yield return row;
    }

    private readonly record struct BarCell(SourceCell Cell, Role Role);
}
