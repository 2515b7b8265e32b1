using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>Makes rows of cells out of plain text.</summary>
/// <remarks>
/// Three shapes are told apart line by line, since one document often has several: a row a line with tabs between its cells;
/// a cell a line after a tab, where a line without a tab continues the cell and a blank line ends the row (a word processor's text
/// of a table); and paragraphs, which say nothing about rows.
/// </remarks>
internal sealed class PlainTextAdapter
{
    // Past these a text is no report, and its cells would not fit into memory.
    private const int MaximumRow = 10_000;

    private readonly List<SourceRow> _rows = [];
    private readonly List<SourceCell> _cells = [];
    private readonly List<SourceLine> _lines = [];
    private SourcePlace _cellPlace;
    private bool _isCellOpen;
    private bool _isParagraphOpen;
    private bool _wasTabbed;
    private int _gap;
    private int _pieces;

    private PlainTextAdapter()
    {
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its rows, or that it has more than any report.</returns>
    internal static SourceReading Read(string text)
    {
        PlainTextAdapter adapter = new();
        LineReader lines = new(text);
        while (lines.Read())
        {
            adapter.Take(ref lines);
            if (adapter._pieces > SourceDocument.MaximumPieces)
            {
                return SourceReading.TooLong;
            }
        }

        adapter.CloseAll();
        return SourceReading.Of(adapter._rows);
    }

    private void Take(ref LineReader lines)
    {
        int tabs = lines.Line.Count('\t');
        _pieces += lines.Line.IsEmpty ? 0 : 1 + Math.Min(tabs, MaximumRow);
        if (tabs == 0 || tabs > MaximumRow)
        {
            TakeText(lines.Trimmed(0, lines.Line.Length));
        }
        else if (tabs == 1 && lines.Line[0] == '\t')
        {
            TakeCell(ref lines);
        }
        else
        {
            TakeRow(ref lines);
        }
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

    private void TakeCell(ref LineReader lines)
    {
        CloseParagraph();
        CloseCell();
        _isCellOpen = true;
        _cellPlace = new SourcePlace(lines.Number, 2);
        if (lines.Trimmed(1, lines.Line.Length) is { } text)
        {
            _lines.Add(text);
        }
    }

    private void TakeRow(ref LineReader lines)
    {
        CloseAll();
        List<SourceCell> cells = [];
        int start = 0;
        while (start <= lines.Line.Length)
        {
            int length = lines.Line[start..].IndexOf('\t');
            int end = length < 0 ? lines.Line.Length : start + length;
            cells.Add(new SourceCell(lines.Trimmed(start, end) is { } text ? [text] : [], new SourcePlace(lines.Number, start + 1)));
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
            _cells.Add(new SourceCell([.. _lines], _cellPlace));
            _lines.Clear();
            _isCellOpen = false;
        }
    }

    private void CloseParagraph()
    {
        if (_isParagraphOpen)
        {
            Add(RowForm.Running, [new SourceCell([.. _lines], _lines[0].Place)], true);
            _lines.Clear();
            _isParagraphOpen = false;
            _wasTabbed = false;
        }
    }

    private void Add(RowForm form, List<SourceCell> cells, bool startsPart)
    {
        bool follows = _rows.Count > 0 && _rows[^1].Form == form;
        _rows.Add(new SourceRow(form, startsPart || !follows, cells));
        _gap = 0;
    }
}
