namespace TemplateGen.Reading.Sources;

/// <summary>Makes rows of cells out of a text, whatever its shape. The shape is found by content, line by line, since one document often has several.</summary>
internal sealed class TextAdapter
{
    private const int MostPipeLines = 100_000;
    private const int MostHeldLines = 8;

    private readonly RowCollector _rows = new();
    private readonly PlainTextAdapter _plain;
    private readonly AlignedText _aligned;
    private readonly List<TextLine> _pipes = [];
    private readonly List<TextLine> _held = [];
    private readonly List<TextLine> _drawn = [];
    private readonly SeparatedLines _separated = new();

    private readonly bool _isMarkdown;
    private readonly bool _isCentred;

    private TextAdapter(bool isMarkdown, bool isCentred)
    {
        (_isMarkdown, _isCentred) = (isMarkdown, isCentred);
        _plain = new PlainTextAdapter(_rows);
        _aligned = new AlignedText(_rows, _plain);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its rows, or that it has more than any report.</returns>
    internal static SourceReading Read(string text)
    {
        text = UncommonSeparators.Replace(TextRemains.Blank(SpanAttributes.Blank(text)));
        if (SeparatedText.Recognise(text) is { } separator)
        {
            RowCollector rows = new();
            SeparatedText.Read(text, separator, rows);
            return rows.IsFull ? SourceReading.TooLong : SourceReading.Of(rows.Rows);
        }

        if (BrowserText.Recognises(text))
        {
            RowCollector rows = new();
            BrowserText.Read(text, rows);
            return rows.IsFull ? SourceReading.TooLong : SourceReading.Of(rows.Rows);
        }

        (HashSet<int> numbers, IReadOnlyList<SourcePage> pages, IReadOnlyList<ReadingNote> notes) = PageNumbers.Find(text);
        TextAdapter adapter = new(MarkdownText.IsIn(text), CentredLines.AreIn(text));
        HashSet<int> leaders = DotLeaders.Find(text);
        bool hasWideBars = DrawnLine.HasWideBars(text);
        bool isIndented = Indentation.IsIn(text);
        Dictionary<int, bool> numbered = isIndented ? [] : NumberedLines.Find(text);
        LineReader lines = new(text);
        while (lines.Read())
        {
            if (!numbers.Contains(lines.Line.Number))
            {
                TextLine line = leaders.Contains(lines.Line.Number) ? DotLeaders.Blank(lines.Line) : lines.Line;
                line = isIndented ? Indentation.Without(line) : numbered.TryGetValue(line.Number, out bool isAll) ? NumberedLines.Blank(line, isAll) : line;
                adapter.Take(hasWideBars ? DrawnLine.Plain(line) : line);
            }

            if (adapter._rows.IsFull)
            {
                return SourceReading.TooLong;
            }
        }

        adapter.CloseSeparated();
        adapter.CloseDrawn();
        adapter.ClosePipes();
        adapter._aligned.Close();
        adapter._plain.Close();
        notes = NumberedLines.LeftOut(numbered, text) is { } note ? [.. notes, note] : notes;
        return adapter._rows.IsFull ? SourceReading.TooLong : new SourceReading(new SourceDocument(adapter._rows.Rows) { Pages = pages }, null, notes);
    }

    private void Take(in TextLine line)
    {
        if (_separated.Take(line))
        {
            return;
        }

        CloseSeparated();
        if (!_separated.Take(line))
        {
            TakeDrawn(line);
        }
    }

    private void TakeDrawn(in TextLine line)
    {
        if (DrawnLine.IsPart(line.Span) && _drawn.Count < MostPipeLines)
        {
            ClosePipes();
            _aligned.Close();
            _drawn.Add(line);
            return;
        }

        CloseDrawn();
        TakePiped(line);
    }

    private void TakePiped(in TextLine line)
    {
        if (_pipes.Count > 0 && BoxedTable.IsEdge(_pipes[0].Span) && line.Span.Trim() is not ['|' or '+', ..])
        {
            ClosePipes();
        }

        if ((PipeTable.MayBeRow(line.Span) || BoxedTable.IsEdge(line.Span)) && _pipes.Count < MostPipeLines)
        {
            _aligned.Close();
            _pipes.AddRange(_held);
            _held.Clear();
            _pipes.Add(line);
            return;
        }

        // Between lines with one cell each stands text whose bar is still to come.
        if (_pipes.Count > 0 && _held.Count < MostHeldLines && !PipeTable.IsFramed(_pipes) && line.Text.Length <= BarCells.LongestText && !line.Span.Contains('\t') && BarCells.IsCell(_pipes[^1].Span))
        {
            _held.Add(line);
            return;
        }

        ClosePipes();
        TakeOther(line);
    }

    private void TakeOther(in TextLine line)
    {
        if (!_isCentred && _aligned.Take(line))
        {
            return;
        }

        _aligned.Close();
        TakePlain(line);
    }

    private void TakePlain(in TextLine line)
    {
        // The signs of Markdown are no part of its text.
        string? text = !_isMarkdown || line.Text.Length > AlignedLine.Longest || line.Span.Contains('\t') ? null
            : MarkdownText.Heading(line.Span) ?? MarkdownText.Plain(line.Span.Trim().ToString());
        _plain.Take(text is null ? line : new TextLine(text.AsMemory(), line.Number));
    }

    /// <summary>Bars around the only cell of a line are what is left of a table.</summary>
    private static TextLine WithoutBars(in TextLine line)
    {
        int length = line.Span.TrimEnd("| ").Length;
        return length > 0 && !line.Span[..length].Contains('|') ? line with { Text = line.Text[..length] } : line;
    }

    private void CloseSeparated()
    {
        if (_separated.Lines.Count == 0)
        {
            return;
        }

        if (_separated.IsTable)
        {
            CloseDrawn();
            ClosePipes();
            _aligned.Close();
            _plain.Close();
            _separated.Read(_rows);
        }
        else
        {
            foreach (TextLine line in _separated.Lines)
            {
                TakeDrawn(line);
            }
        }

        _separated.Clear();
    }

    private void CloseDrawn()
    {
        if (_drawn.Count > 0)
        {
            _plain.Close();
            DrawnTable.Read(_drawn, _rows);
            _drawn.Clear();
        }
    }

    private void ClosePipes()
    {
        if (_pipes.Count == 0)
        {
            return;
        }

        _plain.Close();
        bool isFramed = PipeTable.IsFramed(_pipes);
        if (_pipes is [var only] && LongLine.Parts(only) is { } parts)
        {
            _plain.TakeLong(parts);
        }
        else if (!BoxedTable.TryRead(_pipes, _rows) && !(isFramed && PipeTable.TryRead(_pipes, _rows)) && !PaddedCells.TryRead(_pipes, _rows) && !BarCells.TryRead(_pipes, _rows) && !PipeTable.TryRead(_pipes, _rows))
        {
            foreach (TextLine line in _pipes)
            {
                TakePlain(WithoutBars(line));
            }
        }

        _pipes.Clear();
        TextLine[] held = [.. _held];
        _held.Clear();
        foreach (TextLine line in held)
        {
            TakeOther(line);
        }
    }
}
