using System.Runtime.InteropServices;
using TemplateGen.Reading.Crossed;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Alignment;

/// <summary>Gathers what was found in a document into records: labels and the cells that follow them.</summary>
/// <param name="scanner">Looks at the cells.</param>
/// <param name="broken">Puts headings together that are broken over two rows of cells.</param>
/// <param name="stacked">Puts labels together whose pieces stand one above another.</param>
/// <param name="wrapped">Puts labels together that are broken over lines.</param>
/// <param name="hasCodes">Whether the form prints codes in its rows.</param>
/// <param name="years">Tells headings that are years from figures; null where the form has none.</param>
/// <param name="cells">Says which cells of the form figures are that labels stand around; null where that is not asked.</param>
internal sealed class RecordBuilder(TokenScanner scanner, BrokenHeadings broken, StackedLabels stacked, WrappedLabels wrapped, bool hasCodes, YearHeadings? years = null, CellCollector? cells = null)
{
    private const int LongestCellText = 40;
    private const int Running = -1;

    private readonly List<Record> _records = [];
    private Record? _open;
    private int _part;
    private int _row;

    /// <summary>Everything that was found, in the order of the document.</summary>
    internal List<Token> Tokens { get; } = [];

    /// <summary>Numbers before the labels of rows, which were left out.</summary>
    internal IReadOnlyList<Token> LineNumbers { get; private set; } = [];

    /// <summary>Tables that have columns of the form beside their figures, or parted into several tables.</summary>
    internal IReadOnlyList<CrossedTable> Crossed { get; private set; } = [];

    /// <summary>Whether the document has more pieces than any report; the others were not looked at.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>Gathers the records of a document; none where it has too many pieces.</summary>
    internal List<Record> Build(SourceDocument document)
    {
        int pieces = 0;
        List<ScannedRow> rows = [];
        foreach (SourceRow row in document.Rows)
        {
            _part += row.StartsPart ? 1 : 0;
            foreach (ScannedRow scanned in scanner.Scan(row))
            {
                scanned.Part = _part;
                rows.Add(scanned);
                pieces += scanned.Tokens.Count;
                if (pieces > SourceDocument.MaximumPieces)
                {
                    IsFull = true;
                    return [];
                }
            }
        }

        broken.Join(rows);
        BrokenRows.Join(rows);
        years?.Turn(rows);
        Crossed = cells is null ? [] : [.. new PartedTables(cells).Join(rows), .. new CrossedTables(cells).Turn(rows)];
        stacked.Join(rows);
        wrapped.Join(rows);
        LineNumbers = Alignment.LineNumbers.Take(rows);
        FigureDirection.Turn(rows);
        if (hasCodes)
        {
            PrintedCodes.Take(rows);
        }

        Tokens.EnsureCapacity(pieces);
        foreach (ScannedRow row in rows)
        {
            _part = row.Part;
            Tokens.AddRange(row.Tokens);
            if (row.Limits == RowLimits.None)
            {
                AddRunning(row.Tokens);
            }
            else
            {
                _open = null;
                _row++;
                AddBounded(row);
            }
        }

        return _records;
    }

    /// <summary>Paragraphs run on: a record ends where the next label or a text begins.</summary>
    private void AddRunning(List<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Label:
                    if (_open is null || _open.Cells.Count > 0 || _open.Foreign is not null)
                    {
                        Open(new Record(RowLimits.None, _part, Running));
                    }

                    _open!.Labels.Add(token);
                    break;
                case TokenKind.Figure:
                    if (_open is null)
                    {
                        Open(new Record(RowLimits.None, _part, Running));
                    }

                    TakeUnit();
                    _open!.AddCell(token);
                    break;
                case TokenKind.Text when _open is { Foreign: null } && LookAlikes.IsLone(token.Text):
                    _open.AddCell(new Token(TokenKind.Figure, token.Text, token.Place, token.Cell));
                    break;
                default:
                    // A short text may be what stands in a cell in place of a figure.
                    bool continues = _open is not null && _open.Foreign is null && token.Text.Length <= LongestCellText;
                    Open(new Record(RowLimits.None, _part, Running) { Foreign = token, Continues = continues });
                    break;
            }
        }
    }

    /// <summary>A unit between a label and its figure, each in a line of its own, is the cell of a column of units.</summary>
    private void TakeUnit()
    {
        if (_open is { Foreign: { } unit, Continues: true, Cells.Count: 0, Labels.Count: 0 } && UnitWords.Find(unit.Text) is not null && _records is [.., { Limits: RowLimits.None, Labels.Count: > 0, Cells.Count: 0, Foreign: null } row, _])
        {
            _records.RemoveAt(_records.Count - 1);
            _open = row;
            row.AddCell(unit);
        }
    }

    private void Open(Record record)
    {
        _open = record;
        _records.Add(record);
    }

    /// <summary>Parts a row into records: a label behind cells begins the next one, and the blank cells before it are its own.</summary>
    private void AddBounded(ScannedRow row)
    {
        List<Token> tokens = row.Tokens;
        int start = 0;
        bool hasCells = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Label && hasCells)
            {
                int end = i;
                while (tokens[end - 1].Kind == TokenKind.Blank)
                {
                    end--;
                }

                AddSegment(row, start, end);
                start = end;
                hasCells = false;
            }

            hasCells |= tokens[i].Kind == TokenKind.Figure;
        }

        AddSegment(row, start, tokens.Count);
    }

    private void AddSegment(ScannedRow row, int start, int end)
    {
        ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(row.Tokens)[start..end];
        if (Filled(tokens, 0) < 0)
        {
            return;
        }

        int first = row.IsOnGrid ? 0 : tokens[0].Cell;
        Record record = new(row.Limits, _part, _row) { IsOnGrid = row.IsOnGrid, IsPadded = row.IsPadded && end == row.Tokens.Count, HasRemark = row.HasRemark && end == row.Tokens.Count, Start = first, Width = tokens[^1].Cell + tokens[^1].Width - first };
        record.Keep(row.Tokens, start, end - start);
        int last = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Label)
            {
                record.Labels.Add(tokens[i]);
                last = i;
            }
        }

        int next = last + 1;
        int text = Filled(tokens, next);
        bool isLabelled = last >= 0 && tokens[last].Matches.MayBeRow && !IsAmongHeadings(tokens, last);
        if (text >= 0 && tokens[text].Kind == TokenKind.Text && !isLabelled)
        {
            record.Foreign = tokens[text];
            next = text + 1;
        }

        record.Cells.EnsureCapacity(tokens.Length - next);
        foreach (Token token in tokens[next..])
        {
            record.AddCell(token);
        }

        _records.Add(record);
    }

    /// <summary>Whether a label that a row and a column have, such as that of a total, is the column's: in a row without figures it stands behind other headings.</summary>
    private static bool IsAmongHeadings(ReadOnlySpan<Token> tokens, int label)
    {
        bool isBehind = false;
        foreach (Token token in tokens[..label])
        {
            isBehind |= token.Kind == TokenKind.Text || token.Matches is { MayBeColumn: true, MayBeRow: false };
        }

        return isBehind && tokens[label].Matches.MayBeColumn && !HasFigure(tokens);
    }

    private static bool HasFigure(ReadOnlySpan<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (token.Kind == TokenKind.Figure)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first piece from a place on that is no blank cell, or -1.</summary>
    private static int Filled(ReadOnlySpan<Token> tokens, int start)
    {
        for (int i = start; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Blank)
            {
                return i;
            }
        }

        return -1;
    }
}
