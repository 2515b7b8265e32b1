namespace TemplateGen.Reading.Sources;

/// <summary>The lines of a document in order, walked without making anything of them.</summary>
/// <param name="rows">The rows of the document.</param>
internal struct SourceLines(IReadOnlyList<SourceRow> rows)
{
    private int _row;
    private int _cell;
    private int _line;
    private IReadOnlyList<SourceLine>? _lines;

    /// <summary>The line last gone to.</summary>
    public SourceLine Current { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (_lines is null || _line == _lines.Count)
        {
            if (_row == rows.Count)
            {
                return false;
            }

            IReadOnlyList<SourceCell> cells = rows[_row].Cells;
            if (_cell == cells.Count)
            {
                (_row, _cell) = (_row + 1, 0);
                continue;
            }

            (_lines, _line) = (cells[_cell++].Lines, 0);
        }

        Current = _lines[_line++];
        return true;
    }

    /// <summary>Walks them from the first.</summary>
    public readonly SourceLines GetEnumerator() => new(rows);
}
