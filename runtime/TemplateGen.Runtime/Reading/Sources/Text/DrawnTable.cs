using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Sources;

/// <summary>A table drawn with the characters for boxes. Its cells are told by their borders alone: copies seldom keep every line as long as it was.</summary>
internal sealed class DrawnTable
{
    private const int MostCells = 10_000;

    private readonly List<SourceCell[]> _lines = [];
    private readonly RowCollector _rows;
    private bool _isFirst = true;

    private DrawnTable(RowCollector rows) => _rows = rows;

    /// <summary>Adds the rows of lines that follow one another.</summary>
    /// <param name="lines">The lines, each with a piece of the frame at both ends.</param>
    /// <param name="rows">Takes the rows.</param>
    internal static void Read(IReadOnlyList<TextLine> lines, RowCollector rows)
    {
        DrawnTable table = new(rows);
        foreach (TextLine line in lines)
        {
            if (DrawnLine.IsRule(line.Span))
            {
                table.Close();
            }
            else
            {
                table.Take(line);
            }
        }

        table.Close();
    }

    private void Take(in TextLine line)
    {
        ReadOnlySpan<char> text = line.Span;
        int start = text.Length - text.TrimStart().Length + 1;
        List<SourceCell> cells = [];
        bool hasRule = false;
        for (int i = start; i < text.Length && cells.Count < MostCells; i++)
        {
            if (DrawnLine.IsBorder(text[i]))
            {
                SourceLine? found = line.Trimmed(start, i);
                bool isRule = found is not null && DrawnLine.IsRule(text[start..i]);
                hasRule |= isRule;
                cells.Add(new SourceCell(found is { } content && !isRule ? (SourceLine[])[content] : [], found?.Place ?? new(line.Number, start + 1)));
                start = i + 1;
            }
        }

        // A line that rules off some columns parts the rows of these; what stands in the others reaches over both.
        if (hasRule)
        {
            Close();
        }

        _rows.Pieces += cells.Count;
        _lines.Add([.. cells]);
    }

    /// <summary>Lines between two rules are one row with broken cells, unless figures stand above one another in them.</summary>
    private void Close()
    {
        if (_lines.Count > 1 && _lines.TrueForAll(line => line.Length == _lines[0].Length) && !HaveColumnOfFigures())
        {
            Add([.. Enumerable.Range(0, _lines[0].Length).Select(cell =>
                new SourceCell(_lines.SelectMany(line => line[cell].Lines).ToArray(), _lines.Select(line => line[cell]).FirstOrDefault(static part => !part.IsBlank, _lines[0][cell]).Place))]);
        }
        else
        {
            _lines.ForEach(Add);
        }

        _lines.Clear();
    }

    private bool HaveColumnOfFigures() => Enumerable.Range(0, _lines[0].Length)
        .Any(cell => _lines.Count(line => line[cell].Lines is [{ Text: var text }] && FigureText.IsFigure(text)) > 1);

    private void Add(SourceCell[] cells)
    {
        if (!_rows.IsFull && Array.Exists(cells, static cell => !cell.IsBlank))
        {
            _rows.Add(RowForm.Ruled, _isFirst, cells, mayBeRendered: true);
            _isFirst = false;
        }
    }
}
