using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// The text of a page as browsers give it (innerText) where the cells of tables hold paragraphs: a tab between two cells, on a line of its own or before the second, at least two blank lines between rows, one between paragraphs.
/// </summary>
/// <remarks>
/// At either end of a table there is only one blank line, as between paragraphs of a cell. So of several paragraphs the last is the first cell of a row where text goes before, and a row ends behind a figure that
/// others follow.
/// </remarks>
internal sealed class BrowserText
{
    private const int FewestTabs = 4;
    private const int FewestParted = 12;
    private const int LinesBetweenRows = 3;

    private static readonly HashSet<string> _noMarks = [];

    private readonly RowCollector _rows;
    private readonly List<Cell> _cells = [];
    private bool _followsRow;

    private BrowserText(RowCollector rows) => _rows = rows;

    /// <summary>Whether a text is one: tabs on lines of their own stand between cells, and more of them than before cells; or before cells that nearly all have one blank line above.</summary>
    internal static bool Recognises(string text)
    {
        if (!text.Contains("\n\t", StringComparison.Ordinal))
        {
            return false;
        }

        int between = 0;
        int before = 0;
        int parted = 0;
        int blank = 0;
        LineReader lines = new(text);
        (bool wasTab, bool wasTabbed) = (false, false);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = lines.Line.Span;
            bool isTabbed = line is ['\t', ..];
            bool isTab = isTabbed && lines.Line.IsBlank;

            // Counted at the line below it.
            between += wasTab && !isTabbed ? 1 : 0;
            before += isTabbed && !isTab ? 1 : 0;
            parted += isTabbed && !isTab && blank == 1 ? 1 : 0;
            blank = line.IsEmpty ? blank + 1 : 0;
            wasTab = isTab && !wasTabbed;
            wasTabbed = isTabbed;
        }

        return (between >= FewestTabs && between > before) || (parted >= FewestParted && parted * 10 >= before * 9);
    }

    /// <summary>Adds its rows.</summary>
    internal static void Read(string text, RowCollector rows)
    {
        BrowserText page = new(rows);
        LineReader lines = new(text);
        int last = 0;
        while (lines.Read() && !rows.IsFull)
        {
            TextLine line = lines.Line;
            rows.Pieces += line.Text.Length == 0 ? 0 : 1 + line.Span.Count('\t');
            for (int start = 0, end; start <= line.Text.Length; start = end + 1)
            {
                int length = line.Span[start..].IndexOf('\t');
                end = length < 0 ? line.Text.Length : start + length;
                if (end > start)
                {
                    page.Take(line, start, end, line.Number - last);
                    last = line.Number;
                }

                if (length >= 0)
                {
                    page.StartCell(new SourcePlace(line.Number, end + 1));
                    last = line.Number;
                }
            }
        }

        page.Close();
    }

    /// <summary>Takes what stands in a line between tabs.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lines">How many lines below what stands before.</param>
    private void Take(in TextLine line, int start, int end, int lines)
    {
        SourceLine? text = line.Trimmed(start, end);
        Paragraph? above = _cells.Count > 0 && _cells[^1].Paragraphs.Count > 0 ? _cells[^1].Paragraphs[^1] : null;

        // Where a row ends and the next begins without a paragraph, these are lines with tabs in them.
        bool beginsRow = lines == 1 && start == 0 && end < line.Text.Length && _cells.Count > 1;
        if (above is not null && (lines >= LinesBetweenRows || (beginsRow && above.EndsRow)))
        {
            Close();
            above = null;
        }

        if (_cells.Count == 0)
        {
            StartCell(new SourcePlace(line.Number, start + 1));
        }

        if (above is not null && lines == 1 && text is { } next)
        {
            above.Lines.Add(next);
        }
        else
        {
            _cells[^1].Paragraphs.Add(new Paragraph(text is { } first ? [first] : []));
        }
    }

    private void StartCell(SourcePlace place) => _cells.Add(new Cell([], place));

    /// <summary>Adds what was taken: paragraphs; or a row, perhaps with paragraphs before and behind it, and the first row of the table below these.</summary>
    private void Close()
    {
        if (_cells is [var only])
        {
            // One alone may be a row of one cell.
            bool goesOn = _followsRow && only.Paragraphs.Count == 1;
            AddText(only.Paragraphs);
            _followsRow = goesOn;
        }
        else if (_cells.Count > 1)
        {
            AddRows();
        }

        _cells.Clear();
    }

    private void AddRows()
    {
        Cell first = _cells[0];
        int text = _followsRow ? 0 : Math.Max(first.Paragraphs.Count - 1, 0);
        AddText(first.Paragraphs[..text]);
        List<SourceCell> row = [first.From(text)];
        for (int i = 1; i < _cells.Count; i++)
        {
            if (_cells[i] is not { Paragraphs: [{ EndsRow: true }, _, ..] paragraphs } ending)
            {
                row.Add(_cells[i].From(0));
                continue;
            }

            bool isLast = i == _cells.Count - 1;
            int next = isLast ? paragraphs.Count : paragraphs.Count - 1;
            row.Add(ending.Until(1));
            AddRow(row);
            AddText(paragraphs[1..next]);
            row = isLast ? [] : [ending.From(next)];
        }

        AddRow(row);
    }

    private void AddRow(List<SourceCell> cells)
    {
        if (cells.Count > 0)
        {
            _rows.Add(RowForm.Ruled, false, cells);
            _followsRow = true;
        }
    }

    private void AddText(List<Paragraph> paragraphs)
    {
        foreach (Paragraph paragraph in paragraphs.Where(static paragraph => paragraph.Lines.Count > 0))
        {
            _rows.Add(RowForm.Running, true, [new SourceCell(paragraph.Lines, paragraph.Lines[0].Place)]);
            _followsRow = false;
        }
    }

    /// <summary>Lines without a blank one between them; none where the page shows a space.</summary>
    private sealed record Paragraph(List<SourceLine> Lines)
    {
        /// <summary>Whether it may be all of the last cell of a row: a figure, or blank.</summary>
        internal bool EndsRow => Lines.Count == 0 || (Lines.Count == 1 && TokenScanner.IsFigure(Lines[0].Text, _noMarks));
    }

    /// <summary>What stands between two tabs, and where it begins.</summary>
    private sealed record Cell(List<Paragraph> Paragraphs, SourcePlace Place)
    {
        internal SourceCell From(int paragraph) => Of(Paragraphs.Skip(paragraph));

        internal SourceCell Until(int paragraph) => Of(Paragraphs.Take(paragraph));

        private SourceCell Of(IEnumerable<Paragraph> paragraphs)
        {
            SourceLine[] lines = [.. paragraphs.SelectMany(static paragraph => paragraph.Lines)];
            return new SourceCell(lines, lines.Length > 0 ? lines[0].Place : Place);
        }
    }
}
