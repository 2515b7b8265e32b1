using System.Text;

namespace TemplateGen.Reading.Sources;

/// <summary>Gathers lines that may be a table aligned with spaces, and parts them into tables: a heading with several parts begins a new one, and so does a page.</summary>
/// <param name="rows">Takes the rows.</param>
/// <param name="plain">Takes the lines that are no such table.</param>
internal sealed class AlignedText(RowCollector rows, PlainTextAdapter plain)
{
    private const int MostLines = 2_000;
    private const int MostGap = 16;
    private const int WidestHeading = 44;
    private const int WideIndent = 8;
    private const int ClearShare = 10;

    private readonly List<TextLine> _lines = [];
    private int _gap;
    private int _characters;
    private int _widths;

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

        bool areNarrow = _lines.TrueForAll(static line => Ascii.IsValid(line.Span));
        AlignedPages characters = new(_lines, AlignedMeasure.Characters);
        AlignedPages pages = areNarrow ? characters : new(_lines, AlignedMeasure.Widths);
        int next = 0;
        foreach (AlignedTable table in areNarrow ? characters.Tables : Choose(characters.Tables, pages.Tables))
        {
            TakePlain(pages.Lines, next, table.Start);
            plain.Close();
            table.AddTo(rows);
            next = table.End;
        }

        TakePlain(pages.Lines, next, _lines.Count);
        _lines.Clear();
        _gap = 0;
    }

    /// <summary>
    /// Whether a wide character takes one column or two depends on the program that wrote the text: in the wrong measure figures of one column stand
    /// scattered, and headings beside them. What the tables of the document say together tells; those that are the same either way need no telling.
    /// </summary>
    private List<AlignedTable> Choose(List<AlignedTable> characters, List<AlignedTable> widths)
    {
        _characters += characters.Sum(static table => table.Weight);
        _widths += widths.Sum(static table => table.Weight);
        bool isClear = Math.Abs(_characters - _widths) * ClearShare > Math.Max(_characters, _widths);
        List<AlignedTable> chosen = _characters >= _widths ? characters : widths;
        return isClear ? chosen : chosen.FindAll(table => (_characters >= _widths ? widths : characters).Exists(table.SaysAs));
    }

    /// <summary>Takes lines that are no such table: those whose parts all stand in columns are rows all the same.</summary>
    private void TakePlain(IReadOnlyList<AlignedLine?> lines, int start, int end)
    {
        for (int next = start; next < end;)
        {
            int stop = next;
            while (stop < end && lines[stop] is { Segments.Count: > 1 })
            {
                stop++;
            }

            RowCollector found = new();
            if (stop > next && AlignedGrid.TryRead([.. lines.Skip(next).Take(stop - next).OfType<AlignedLine>()], found))
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
            rows.Add(row);
        }
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
