using TemplateGen.Cells;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>Rows of a Markdown table: cells between pipes, with or without pipes around them.</summary>
internal static class PipeTable
{
    private const int MostCells = 10_000;
    private const int FewestFigures = 3;
    private static readonly string[] _breaks = ["<br>", "<br/>", "<br />", "<BR>"];

    /// <summary>Whether a line may be a row of such a table.</summary>
    internal static bool MayBeRow(ReadOnlySpan<char> line) => line.Contains('|') && !line.Contains('\t') && line.Count('|') < MostCells;

    /// <summary>Whether a line is the one of dashes under the heading.</summary>
    internal static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text.Contains('|') && text.Contains("--", StringComparison.Ordinal) && text.IndexOfAnyExcept("|-: ") < 0;
    }

    /// <summary>Whether lines are a table with pipes around every row, that of dashes below the first among them: it ends where its rows do.</summary>
    internal static bool IsFramed(IReadOnlyList<TextLine> lines) =>
        lines.Count > 1 && IsDelimiter(lines[1].Span) && lines[1].Span.Trim() is ['|', .., '|'] && lines[0].Span.Trim() is ['|', .., '|'] && lines[^1].Span.Trim() is ['|', .., '|'];

    /// <summary>Adds the rows of lines that follow one another, where they are such a table.</summary>
    /// <param name="lines">The lines, each with a pipe in it.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>Whether they are.</returns>
    internal static bool TryRead(IReadOnlyList<TextLine> lines, RowCollector rows)
    {
        bool hasDelimiter = lines.Take(4).Any(static line => IsDelimiter(line.Span));
        bool isFramed = (lines.Count > 1 || IsRowOfFigures(lines[0])) && lines.All(static line => line.Span.Trim() is ['|', .., '|'] && !line.Span.Contains("+-", StringComparison.Ordinal));
        if (!hasDelimiter && !isFramed && !IsRowsOfCells(lines))
        {
            return false;
        }

        // A bar around some rows only is no frame: there the first cell is blank, or the last one.
        bool isOpened = lines.All(static line => IsOpened(line.Span) || !line.Span.Contains('|'));
        bool isClosed = lines.All(static line => IsClosed(line.Span) || !line.Span.Contains('|'));
        bool isFirst = true;
        bool isPadded = !hasDelimiter && lines.Any(static line => Padding.Of(line.Span) > 0);
        int delimiter = hasDelimiter ? lines.Take(4).ToList().FindIndex(static line => IsDelimiter(line.Span)) : -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsDelimiter(lines[i].Span))
            {
                continue;
            }

            List<SourceCell> cells = Cells(isPadded ? Padding.Without(lines[i]) : lines[i], isOpened || hasDelimiter, isClosed || hasDelimiter);
            if (i < delimiter)
            {
                PartHeadings(cells);
            }

            rows.Pieces += cells.Count;
            rows.Add(RowForm.Ruled, isFirst, cells, mayBeRendered: !isPadded, isPadded);
            isFirst = false;
            if (rows.IsFull)
            {
                break;
            }
        }

        return true;
    }

    /// <summary>Whether lines without any frame are rows all the same: most of them have several cells, be they blank.</summary>
    private static bool IsRowsOfCells(IReadOnlyList<TextLine> lines)
    {
        int rows = 0;
        int figures = 0;
        Dictionary<int, int> widths = [];
        foreach (TextLine line in lines)
        {
            List<SourceCell> cells = Cells(line);
            bool isRow = cells.Count > 2 || cells.Count(static cell => !cell.IsBlank) > 1;
            rows += isRow && line.Span.Contains(" |", StringComparison.Ordinal) ? 1 : 0;
            figures += isRow ? cells.Count(IsFigure) : 0;
            int bars = line.Span.Count('|');
            widths[bars] = widths.GetValueOrDefault(bars) + 1;
        }

        // Links of a page have bars without spaces between them too, but no figures, nor as many bars in each line.
        return lines.Count > 1 && (rows * 2 > lines.Count || (figures >= FewestFigures && widths.Values.Max() * 2 > lines.Count));
    }

    private static bool IsFigure(SourceCell cell) => cell.Lines is [{ Text: var text }] && FigureText.IsFigure(text);

    /// <summary>Whether a line alone is a row: prose between bars has no figures.</summary>
    private static bool IsRowOfFigures(in TextLine line) => Cells(line).Count(IsFigure) > 1;

    private static bool IsOpened(ReadOnlySpan<char> line) => line.TrimStart() is ['|', ..];

    private static bool IsClosed(ReadOnlySpan<char> line) => line.TrimEnd() is [.., '|'] text && !IsEscaped(text, text.Length - 1);

    private static List<SourceCell> Cells(in TextLine line, bool isOpened = true, bool isClosed = true)
    {
        ReadOnlySpan<char> text = line.Span;
        int end = text.TrimEnd().Length;
        int start = text.Length - text.TrimStart().Length;
        start += start < end && isOpened && text[start] == '|' ? 1 : 0;
        end -= end > start && isClosed && text[end - 1] == '|' && !IsEscaped(text, end - 1) ? 1 : 0;
        List<SourceCell> cells = [];
        int first = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || (text[i] == '|' && !IsEscaped(text, i)))
            {
                cells.Add(Cell(line, first, i));
                first = i + 1;
            }
        }

        return cells;
    }

    /// <summary>
    /// Headings above one another share a cell, parted by strokes, since these tables have one row of headings. What heads the labels is parted only
    /// where it has a column under it as the others do.
    /// </summary>
    private static void PartHeadings(List<SourceCell> cells)
    {
        bool isParted = cells.Count > 1 && Parts(cells[1]).Count > 1;
        for (int i = isParted ? 0 : 1; i < cells.Count; i++)
        {
            cells[i] = cells[i] with { Lines = Parts(cells[i]) };
        }
    }

    private static List<SourceLine> Parts(SourceCell cell) =>
        [.. cell.Lines.SelectMany(static line => line.Text.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => line with { Text = part }))];

    private static bool IsEscaped(ReadOnlySpan<char> text, int place)
    {
        int strokes = 0;
        while (place - strokes > 0 && text[place - strokes - 1] == '\\')
        {
            strokes++;
        }

        return strokes % 2 == 1;
    }

    private static SourceCell Cell(in TextLine line, int start, int end)
    {
        List<SourceLine> lines = [];
        int first = start;
        while (first <= end)
        {
            (int length, int gap) = NextBreak(line.Span[first..end]);
            if (line.Trimmed(first, first + length) is { } part && MarkdownText.Plain(part.Text) is { Length: > 0 } plain)
            {
                lines.Add(part with { Text = plain });
            }

            first += length + gap;
        }

        return new SourceCell(lines.ToArray(), lines.Count > 0 ? lines[0].Place : new SourcePlace(line.Number, Math.Min(start, line.Text.Length) + 1));
    }

    private static (int Length, int Gap) NextBreak(ReadOnlySpan<char> text)
    {
        int place = text.IndexOf("<br", StringComparison.OrdinalIgnoreCase);
        if (place >= 0)
        {
            foreach (string tag in _breaks)
            {
                if (text[place..].StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return (place, tag.Length);
                }
            }
        }

        return (text.Length, 1);
    }
}
