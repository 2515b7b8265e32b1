namespace TemplateGen.Dsl.Text;

/// <summary>Where the lines of a text begin. A byte-order mark takes no column.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;
    private int _recent;

    /// <summary>Finds the lines of a text; they end at LF, CRLF or CR.</summary>
    public LineMap(string text)
    {
        _length = text.Length;
        var starts = new List<int>((text.Length / 40) + 1) { text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
        _starts = [.. starts];
    }

    /// <summary>The number of lines.</summary>
    public int Count => _starts.Length;

    /// <summary>The offset at which a line begins; lines count from 1.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The offset after the last character of a line and its line end.</summary>
    public int EndOf(int line) => line < _starts.Length ? _starts[line] : _length;

    /// <summary>The line of an offset.</summary>
    public int LineAt(int offset)
    {
        // Places are asked for nearly in order, so the last answer is mostly right again.
        var recent = _recent;
        if (offset < _starts[recent] || (recent + 1 < _starts.Length && offset >= _starts[recent + 1]))
        {
            var found = Array.BinarySearch(_starts, offset);
            _recent = recent = Math.Max(0, found >= 0 ? found : ~found - 1);
        }
        return recent + 1;
    }

    /// <summary>The column of an offset within its line.</summary>
    public int ColumnAt(int offset) => Math.Max(0, offset - StartOf(LineAt(offset))) + 1;

    /// <summary>The stretch from one offset up to another.</summary>
    public SourceSpan Span(int start, int end)
    {
        var line = LineAt(start);
        var column = Math.Max(0, start - StartOf(line)) + 1;
        var endLine = LineAt(end);
        return new(start, end - start, line, column, endLine, Math.Max(0, end - StartOf(endLine)) + 1);
    }
}
