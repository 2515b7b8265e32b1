namespace TemplateGen.Reading.Sources;

/// <summary>Gathers lines that may be a table aligned with spaces, and parts them into tables: a heading with several parts begins a new one.</summary>
/// <param name="rows">Takes the rows.</param>
/// <param name="plain">Takes the lines that are no such table.</param>
internal sealed class AlignedText(RowCollector rows, PlainTextAdapter plain)
{
    private const int MostLines = 2_000;
    private const int MostHeaderLines = 24;
    private const int MostGap = 6;
    private const int WidestHeading = 44;
    private const int WideIndent = 8;

    private readonly List<TextLine> _lines = [];
    private int _gap;

    /// <summary>Takes a line, where it may belong to such a table.</summary>
    /// <returns>Whether it may.</returns>
    internal bool Take(in TextLine line)
    {
        if (line.Text.Length > AlignedLine.Longest || _lines.Count >= MostLines)
        {
            return false;
        }

        bool isPart = IsParted(line.Span);
        bool isBetween = _lines.Count > 0 && _gap < MostGap && line.Span.Trim().Length <= WidestHeading;
        if (!isPart && !isBetween)
        {
            return false;
        }

        // What is printed far to the right is a part of a label or heading, however many such lines follow one another; rows without figures are.
        _gap = isPart ? 0 : _gap + (Indent(line.Span) < WideIndent ? 1 : 0);
        _lines.Add(line);
        return true;
    }

    /// <summary>Ends what was gathered.</summary>
    internal void Close()
    {
        if (_lines.Count == 0)
        {
            return;
        }

        AlignedLine?[] lines = [.. _lines.Select(AlignedLine.Of)];
        int next = 0;
        while (next < lines.Length)
        {
            int end = TableEnd(lines, next);
            if (end <= next || !TryRead(lines, next, end))
            {
                TakePlain(lines, next, end <= next ? next + 1 : end);
                next = Math.Max(next + 1, end);
                continue;
            }

            next = end;
        }

        _lines.Clear();
        _gap = 0;
    }

    /// <summary>Takes lines that are no such table: those whose parts all stand in columns are rows all the same.</summary>
    private void TakePlain(AlignedLine?[] lines, int start, int end)
    {
        for (int next = start; next < end;)
        {
            int stop = next;
            while (stop < end && lines[stop] is { Segments.Count: > 1 })
            {
                stop++;
            }

            RowCollector found = new();
            if (stop > next && AlignedGrid.TryRead([.. lines[next..stop].OfType<AlignedLine>()], found))
            {
                Add(found);
                next = stop;
                continue;
            }

            for (stop = Math.Max(stop, next + 1); next < stop; next++)
            {
                plain.Take(_lines[next]);
            }
        }
    }

    private void Add(RowCollector found)
    {
        plain.Close();
        rows.Pieces += found.Pieces;
        foreach (SourceRow row in found.Rows)
        {
            rows.Add(row.Form, row.StartsPart, row.Cells);
        }
    }

    private bool TryRead(AlignedLine?[] lines, int start, int end)
    {
        AlignedLine[] all = [.. lines[start..end].OfType<AlignedLine>()];
        int first = Array.FindIndex(all, static line => line.IsRow);

        // The heading begins at its first line with several parts; what stands above is a caption.
        int header = Array.FindIndex(all, 0, Math.Max(first, 0), static line => line.Segments.Count > 1);
        header = header < 0 ? first : header;
        if (first < 0 || first - header > MostHeaderLines || Array.Exists(all[header..first], static line => line.IsMixed && AlignedGrid.HasFigure(line)))
        {
            return false;
        }

        RowCollector found = new();
        if (!AlignedTable.TryRead(all[header..first], all[first..], found))
        {
            return false;
        }

        int from = Array.IndexOf(lines, all[header]);
        for (int i = start; i < from; i++)
        {
            plain.Take(_lines[i]);
        }

        Add(found);
        return true;
    }

    /// <summary>Where the table that begins at a line ends: behind its last row with figures, before the next heading with several parts.</summary>
    private static int TableEnd(AlignedLine?[] lines, int start)
    {
        int end = start;
        int labelEnd = 0;
        bool hasRows = false;
        for (int i = start; i < lines.Length; i++)
        {
            if (lines[i] is not { } line)
            {
                continue;
            }

            if (line.FirstFigure >= 0)
            {
                hasRows = true;
                end = i + 1;
                labelEnd = Math.Max(labelEnd, line.Labels.Select(static label => label.End).DefaultIfEmpty(0).Max());
            }
            else if (hasRows && line.Segments.Count > 1 && line.Segments[^1].Start >= labelEnd)
            {
                break;
            }
        }

        return end;
    }

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Whether a gap of two columns stands inside a line, or space before a figure.</summary>
    private static bool IsParted(ReadOnlySpan<char> line)
    {
        if (line.Contains('\t'))
        {
            return false;
        }

        ReadOnlySpan<char> text = line.Trim();
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (LineReader.IsSpace(text[i]) && (text[i] == '\u3000' || LineReader.IsSpace(text[i + 1])))
            {
                return true;
            }
        }

        return text.Length is > 0 and <= 20 && text.Length < line.Length && line[0] == ' ' && text.IndexOfAnyExceptInRange('0', '9') < 0 && line.Length - text.Length >= 4;
    }
}
