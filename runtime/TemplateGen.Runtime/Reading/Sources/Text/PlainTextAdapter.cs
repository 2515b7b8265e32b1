using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>Makes rows of cells out of plain text.</summary>
/// <remarks>
/// Three shapes are told apart line by line, since one document often has several: a row a line with tabs between its cells;
/// a cell a line after a tab, where a line without a tab continues the cell and a blank line ends the row (a word processor's text
/// of a table); and paragraphs, which say nothing about rows.
/// </remarks>
/// <param name="rows">Takes the rows.</param>
internal sealed class PlainTextAdapter(RowCollector rows)
{
    // Past these a text is no report, and its cells would not fit into memory.
    private const int MaximumRow = 10_000;

    private readonly List<SourceCell> _cells = [];
    private readonly List<SourceLine> _lines = [];
    private SourcePlace _cellPlace;
    private bool _isCellOpen;
    private bool _isParagraphOpen;
    private bool _wasTabbed;
    private int _gap;

    /// <summary>Takes the next line.</summary>
    internal void Take(in TextLine line)
    {
        ReadOnlySpan<char> text = line.Span;
        int tabs = text.Count('\t');
        rows.Pieces += text.IsEmpty ? 0 : 1 + Math.Min(tabs, MaximumRow);
        if ((tabs == 0 || !_wasTabbed) && LongLine.Parts(line) is { } parts)
        {
            TakeLong(parts);
        }
        else if (tabs == 0 || tabs > MaximumRow)
        {
            TakeText(line.Trimmed(0, text.Length));
        }
        else if (tabs == 1 && text[0] == '\t')
        {
            TakeCell(line);
        }
        else
        {
            TakeRow(line);
        }
    }

    /// <summary>Takes a line into which many were run together.</summary>
    internal void TakeLong(List<SourceLine> parts)
    {
        rows.Pieces += parts.Count;
        CloseAll();
        _isParagraphOpen = true;
        _lines.AddRange(parts);
        CloseParagraph();
    }

    /// <summary>Ends what is open, at the end of the document or where another adapter goes on.</summary>
    internal void Close()
    {
        CloseAll();
        _wasTabbed = false;
    }

    private void TakeText(SourceLine? line)
    {
        if (line is not { } text)
        {
            CloseAll();
            _gap++;
            return;
        }

        if (!_isCellOpen)
        {
            _isParagraphOpen = true;
        }

        _lines.Add(text);
    }

    private void TakeCell(in TextLine line)
    {
        CloseParagraph();
        CloseCell();
        _isCellOpen = true;
        _cellPlace = new SourcePlace(line.Number, 2);
        if (line.Trimmed(1, line.Text.Length) is { } text)
        {
            _lines.Add(text);
        }
    }

    private void TakeRow(in TextLine line)
    {
        CloseAll();
        List<SourceCell> cells = [];
        int start = 0;
        while (start <= line.Text.Length)
        {
            int length = line.Span[start..].IndexOf('\t');
            int end = length < 0 ? line.Text.Length : start + length;
            cells.Add(new SourceCell(line.Trimmed(start, end) is { } text ? (SourceLine[])[text] : [], new SourcePlace(line.Number, start + 1)));
            start = end + 1;
        }

        // A row of dashes only rules a table off; it is neither a row nor a break.
        if (!cells.TrueForAll(static cell => cell.IsBlank || IsRuler(cell.Lines[0].Text)))
        {
            Add(RowForm.Ruled, cells, _gap > 0 || !_wasTabbed);
            _wasTabbed = true;
        }
        else if (cells.TrueForAll(static cell => cell.IsBlank))
        {
            _gap++;
        }
    }

    private static bool IsRuler(string text) => text.Length >= 3 && !text.AsSpan().ContainsAnyExcept("-=:_|");

    private void CloseAll()
    {
        CloseParagraph();
        CloseCell();
        if (_cells.Count > 0)
        {
            // Rows of this shape always have one blank line between them.
            Add(RowForm.Ruled, [.. _cells], _gap > 1 || _wasTabbed);
            _cells.Clear();
            _wasTabbed = false;
        }
    }

    private void CloseCell()
    {
        if (_isCellOpen)
        {
            _cells.Add(new SourceCell(_lines.ToArray(), _cellPlace));
            _lines.Clear();
            _isCellOpen = false;
        }
    }

    private void CloseParagraph()
    {
        if (_isParagraphOpen)
        {
            Add(RowForm.Running, [new SourceCell(_lines.ToArray(), _lines[0].Place)], true);
            _lines.Clear();
            _isParagraphOpen = false;
            _wasTabbed = false;
        }
    }

    private void Add(RowForm form, List<SourceCell> cells, bool startsPart)
    {
        rows.Add(form, startsPart, cells);
        _gap = 0;
    }
}
