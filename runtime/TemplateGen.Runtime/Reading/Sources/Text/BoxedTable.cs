using TemplateGen.Cells;
using TemplateGen.Reading.Values;
using TemplateGen.Rendering.Plain;

namespace TemplateGen.Reading.Sources;

/// <summary>A table drawn with <c>+</c>, <c>-</c> and <c>|</c>, cells over several lines and merged cells among them: what this library itself renders as text.</summary>
internal sealed class BoxedTable
{
    private const int MostBorders = 2_000;

    private readonly List<int> _borders;
    private readonly List<List<(int Column, SourceCell Cell)>> _rows = [[]];
    private readonly OpenCell?[] _open;

    private BoxedTable(List<int> borders)
    {
        _borders = borders;
        _open = new OpenCell?[borders.Count];
    }

    /// <summary>Whether a line is the upper, lower or inner edge of such a table.</summary>
    internal static bool IsEdge(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text is ['+', '-', .., '+'] && text.IndexOfAnyExcept('+', '-') < 0;
    }

    /// <summary>Adds the rows of lines that follow one another, where they are such a table.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>Whether they are.</returns>
    internal static bool TryRead(IReadOnlyList<TextLine> lines, RowCollector rows)
    {
        if (!IsEdge(lines[0].Span) || !IsEdge(lines[^1].Span))
        {
            return false;
        }

        // Which characters are wide depends on the language of whoever drew the table; all its lines must end at its edge.
        foreach (bool isEastAsian in (bool[])[true, false])
        {
            List<int[]> places = [.. lines.Select(line => Places(line.Span, isEastAsian))];
            List<int> borders = [.. lines.Zip(places).SelectMany(static pair => Borders(pair.First.Span, pair.Second)).Distinct().Order()];
            bool isClosed = borders.Count is > 1 and < MostBorders && places.TrueForAll(line => line.Length > 0 && line[^1] == borders[^1]);
            if (isClosed)
            {
                new BoxedTable(borders).Read(lines, places, rows);
                return true;
            }
        }

        return false;
    }

    /// <summary>The column of the screen in which each character of a line stands, trailing space left out.</summary>
    private static int[] Places(ReadOnlySpan<char> line, bool isEastAsian)
    {
        ReadOnlySpan<char> text = line.TrimEnd();
        int[] places = new int[text.Length];
        int place = 0;
        for (int i = 0; i < text.Length;)
        {
            int length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            places.AsSpan(i, length).Fill(place);
            place += DisplayWidth.OfElement(text.Slice(i, length), isEastAsian);
            i += length;
        }

        return places;
    }

    private static List<int> Borders(ReadOnlySpan<char> line, int[] places)
    {
        List<int> borders = [];
        for (int i = 0; i < places.Length; i++)
        {
            bool isCorner = line[i] == '+' && ((i > 0 && line[i - 1] == '-') || (i + 1 < places.Length && line[i + 1] == '-'));
            if (isCorner || (line[i] == '|' && (i == 0 || i == places.Length - 1)))
            {
                borders.Add(places[i]);
            }
        }

        return borders;
    }

    private void Read(IReadOnlyList<TextLine> lines, List<int[]> places, RowCollector rows)
    {
        for (int i = 1; i < lines.Count && !rows.IsFull; i++)
        {
            Take(lines[i], places[i], rows);
        }

        bool isFirst = true;
        foreach (List<(int Column, SourceCell Cell)> row in _rows.Where(static row => row.Count > 0))
        {
            rows.Add(RowForm.Ruled, isFirst, [.. row.OrderBy(static cell => cell.Column).Select(static cell => cell.Cell)], mayBeRendered: true);
            isFirst = false;
        }
    }

    private void Take(TextLine line, int[] places, RowCollector rows)
    {
        List<(int First, int Last)> edges = [];
        List<(int Start, int End, int Column, int Next)> found = [];
        int start = -1;
        int column = -1;
        for (int i = 0; i < places.Length; i++)
        {
            int border = line.Span[i] is '|' or '+' ? _borders.BinarySearch(places[i]) : -1;
            if (border < 0)
            {
                continue;
            }

            if (start >= 0)
            {
                ReadOnlySpan<char> between = line.Span[(start + 1)..i];
                if (!between.IsEmpty && between.IndexOfAnyExcept('-') < 0)
                {
                    edges.Add((column, border));
                }
                else
                {
                    found.Add((start + 1, i, column, border));
                }
            }

            (start, column) = (i, border);
        }

        if (edges.Count == 0 && IsAnotherRow(line, found))
        {
            rows.Pieces += Close([(0, _open.Length - 1)]);
        }

        foreach ((int first, int end, int over, int next) in found)
        {
            Add(line, first, end, over, next);
        }

        if (edges.Count > 0)
        {
            rows.Pieces += Close(edges);
        }
    }

    /// <summary>Whether a rule is missing above a line: a figure of it stands below what does not end there, beside a label below another.</summary>
    private bool IsAnotherRow(TextLine line, List<(int Start, int End, int Column, int Next)> cells) =>
        cells is [var label, ..] && IsFilled(label.Column) && line.Trimmed(label.Start, label.End) is { } text && !FigureText.IsFigure(text.Text)
        && cells.Exists(cell => cell.Column > label.Column && IsFilled(cell.Column) && line.Trimmed(cell.Start, cell.End) is { } below && FigureText.IsFigure(below.Text));

    private bool IsFilled(int column) => _open[column] is { Lines.Count: > 0 };

    private void Add(TextLine line, int start, int end, int column, int next)
    {
        OpenCell cell = _open[column] ??= new OpenCell(column, next, _rows.Count - 1, new SourcePlace(line.Number, start + 1));
        if (line.Trimmed(start, end) is { } text)
        {
            cell.Lines.Add(text);
        }
    }

    /// <summary>An edge below some columns: what stands over it is done, what does not reaches down.</summary>
    /// <returns>How many cells are done.</returns>
    private int Close(List<(int First, int Last)> edges)
    {
        int closed = 0;
        foreach ((int first, int last) in edges)
        {
            for (int column = first; column < last; column++)
            {
                if (_open[column] is { } cell)
                {
                    SourcePlace place = cell.Lines.Count > 0 ? cell.Lines[0].Place : cell.Place;
                    _rows[cell.Row].Add((cell.Column, new SourceCell(Joined(cell.Lines), place, cell.Next - cell.Column, _rows.Count - cell.Row)));
                    _open[column] = null;
                    closed++;
                }
            }
        }

        // Most rows have as many cells as the one before.
        _rows.Add(new(closed));
        return closed;
    }

    /// <summary>What is broken over several lines is one text again; figures above one another are not.</summary>
    private static List<SourceLine> Joined(List<SourceLine> lines)
    {
        if (lines.Count < 2 || lines.TrueForAll(static line => FigureText.IsFigure(line.Text)))
        {
            return lines;
        }

        // Converters write a sign where the page began another line.
        string text = LineWrapper.Join(SpanAttributes.Without(lines.Select(static line => line.Text)).Select(static line => line.EndsWith('\\') ? line[..^1].TrimEnd() : line));
        return text.Length == 0 ? [] : [lines[0] with { Text = text }];
    }

    private sealed record OpenCell(int Column, int Next, int Row, SourcePlace Place)
    {
        internal List<SourceLine> Lines { get; } = new(1);
    }
}
