using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Tables of which every line has one cell and every row is filled up with bars to the width of its table, as text copies of web pages have them:
/// a bar closes each cell, behind it or on the next line, and those that fill a row up stand close together on a line of their own.
/// </summary>
/// <remarks>So the bars are counted off, row by row. Where those that fill a row up do not end one, it is no such table. The last row of a table often lacks them.</remarks>
internal sealed class PaddedCells
{
    private const int FewestPaddedRows = 2;

    private readonly List<Cell> _cells = [];
    private readonly List<Padded> _padded = [];
    private readonly List<SourceLine> _text = [];

    private PaddedCells()
    {
    }

    /// <summary>Adds the rows of lines, where they are such tables.</summary>
    /// <param name="lines">The lines; those without a bar stand between others with one.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>Whether they are.</returns>
    internal static bool TryRead(IReadOnlyList<TextLine> lines, RowCollector rows)
    {
        PaddedCells table = new();
        foreach (TextLine line in lines)
        {
            if (!table.Take(line))
            {
                return false;
            }
        }

        if (table._padded.Count < FewestPaddedRows || table.Tables() is not { } parts)
        {
            return false;
        }

        foreach ((int start, int end, int width) in parts)
        {
            table.Add(start, end, width, rows);
        }

        AddText(table._text, rows);
        return true;
    }

    private bool Take(in TextLine line)
    {
        ReadOnlySpan<char> text = line.Span.Trim();
        int bars = text.Count('|');
        if (bars == 0)
        {
            if (line.Trimmed(0, line.Text.Length) is { } part)
            {
                Keep(part);
            }

            return true;
        }

        if (bars > 1)
        {
            // Nothing else stands between them, and no text is open that they could close.
            if (bars != text.Length || _text.Count > 0)
            {
                return false;
            }

            _padded.Add(new Padded(_cells.Count, bars));
            _cells.AddRange(Enumerable.Repeat(new Cell([], new SourcePlace(line.Number, 1), true), bars));
            return true;
        }

        if (text[^1] != '|')
        {
            return false;
        }

        int bar = line.Span.IndexOf('|');
        if (line.Trimmed(0, bar) is { } content)
        {
            Keep(content);
        }

        _cells.Add(new Cell([.. _text], _text.Count > 0 ? _text[0].Place : new SourcePlace(line.Number, bar + 1), false));
        _text.Clear();
        return true;
    }

    private void Keep(SourceLine line)
    {
        if (MarkdownText.Plain(line.Text) is { Length: > 0 } plain)
        {
            _text.Add(line with { Text = plain });
        }
    }

    /// <summary>Where the tables begin and end and how wide they are, or null where bars do not fill rows up.</summary>
    private List<(int Start, int End, int Width)>? Tables()
    {
        List<(int, int, int)> tables = [];
        int start = 0;
        int width = 0;
        int known = 0;
        foreach (Padded row in _padded)
        {
            int end = row.Start + row.Count;
            bool ends = row.Count < width && (end - start) % width == 0;
            if (width > 0 && !ends)
            {
                // Another table has begun: before its first cell stands the text between the two.
                int[] beginnings = [.. Enumerable.Range(known, row.Start - known).Where(place => _cells[place].Lines.Count > 1)];
                if (beginnings is not [var next])
                {
                    return null;
                }

                tables.Add((start, next, width));
                start = next;
                width = 0;
            }

            width = width == 0 ? end - start : width;
            known = end;
        }

        tables.Add((start, _cells.Count, width));
        return tables;
    }

    private void Add(int start, int end, int width, RowCollector rows)
    {
        for (int first = start; first < end && !rows.IsFull; first += width)
        {
            int last = Math.Min(first + width, end);
            while (last > first && _cells[last - 1].FillsUp)
            {
                last--;
            }

            List<SourceCell> cells = [.. _cells[first..last].Select(static cell => new SourceCell(cell.Lines, cell.Place))];
            if (first == start && cells is [{ Lines.Count: > 1 } head, ..])
            {
                AddText(head.Lines.SkipLast(1).ToList(), rows);
                cells[0] = SourceCell.Of(head.Lines[^1], head.Place);
            }

            if (cells.TrueForAll(static cell => cell.IsBlank))
            {
                continue;
            }

            rows.Pieces += cells.Count;
            rows.Add(RowForm.Ruled, first == start, cells, isPadded: true);
        }
    }

    private static void AddText(List<SourceLine> lines, RowCollector rows)
    {
        if (lines.Count > 0)
        {
            rows.Pieces += lines.Count;
            rows.Add(RowForm.Running, true, [new SourceCell(lines.ToArray(), lines[0].Place)]);
        }
    }

    private readonly record struct Cell(IReadOnlyList<SourceLine> Lines, SourcePlace Place, bool FillsUp);

    private readonly record struct Padded(int Start, int Count);
}
