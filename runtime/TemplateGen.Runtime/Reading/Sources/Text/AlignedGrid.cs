using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Lines whose parts, with gaps of two columns or more between them, all stand in columns of their own: also words between figures, such as units, and labels
/// with figures in them. Nothing is taken for a figure here; what stands in a column is a cell.
/// </summary>
internal sealed class AlignedGrid
{
    private const int FewestRows = 2;
    private const int FewestColumns = 3;

    private readonly IReadOnlyList<AlignedLine> _lines;
    private readonly List<ColumnRange> _columns;
    private readonly int _body;

    private AlignedGrid(IReadOnlyList<AlignedLine> lines, List<ColumnRange> columns, int body) => (_lines, _columns, _body) = (lines, columns, body);

    /// <summary>Adds the rows of lines, where all of them stand in columns.</summary>
    /// <param name="lines">Lines that follow one another, each with several parts.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>Whether they do.</returns>
    internal static bool TryRead(IReadOnlyList<AlignedLine> lines, RowCollector rows)
    {
        // Headings stand above the first line with a figure of its own.
        int body = 0;
        while (body < lines.Count && !HasFigure(lines[body]))
        {
            body++;
        }

        if (lines.Count - body < FewestRows || !AreRows(lines, body))
        {
            return false;
        }

        // The lowest headings stand over one column each, mostly; where they do not, the rows say where the columns are.
        List<ColumnRange>? columns = Columns(lines, Math.Max(body - 1, 0), body) ?? Columns(lines, body, body);
        if (columns is null || (!lines.Any(static line => line.IsMixed) && lines[0].Segments.Count < columns.Count) || lines.Take(body).Any(line => line.Segments.Any(segment => !columns.Exists(segment.Overlaps))))
        {
            return false;
        }

        new AlignedGrid(lines, columns, body).Add(rows);
        return true;
    }

    /// <summary>Whether a figure stands in a part of its own behind another part.</summary>
    internal static bool HasFigure(AlignedLine line)
    {
        for (int i = 1; i < line.Segments.Count; i++)
        {
            if (line.IsFigureAlone(line.Segments[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether lines are rows with a label and figures, and it is certain that gaps show where the columns are: not where the same gap stands between all their parts.</summary>
    private static bool AreRows(IReadOnlyList<AlignedLine> lines, int body)
    {
        bool isMixed = lines.Take(body).Any(static line => line.IsMixed);
        int gap = 0;
        bool isEven = true;
        bool areWhole = true;
        for (int i = body; i < lines.Count; i++)
        {
            isMixed |= lines[i].IsMixed;
            areWhole &= lines[i].Segments.Count == lines[body].Segments.Count;
            if (!HasFigure(lines[i]) || lines[i].IsFigureAlone(lines[i].Segments[0]) || HasRun(lines[i]))
            {
                return false;
            }

            for (int part = 1; part < lines[i].Segments.Count; part++)
            {
                int own = lines[i].Segments[part].Start - lines[i].Segments[part - 1].End;
                isEven &= gap == 0 || gap == own;
                gap = own;
            }
        }

        // Rows that are all whole need no columns to be read.
        return isMixed || !(isEven || areWhole);
    }

    /// <summary>The columns of the lines from one on; null where two parts of a line would stand in one, or no line has something in all of them.</summary>
    private static List<ColumnRange>? Columns(IReadOnlyList<AlignedLine> lines, int from, int body)
    {
        List<ColumnRange> columns = ColumnRange.Merge(lines.Skip(from).SelectMany(static line => line.Segments).Select(static segment => segment.Columns));
        int whole = 0;
        int labelled = 0;
        for (int i = from; i < lines.Count; i++)
        {
            if (!AreApart(lines[i].Segments, columns))
            {
                return null;
            }

            whole += lines[i].Segments.Count == columns.Count ? 1 : 0;
            labelled += i >= body && lines[i].Segments[0].Start < columns[0].End ? 1 : 0;
        }

        // Labels begin where labels begin: a line that starts further right has lost its own, and says nothing of where it would be.
        return columns.Count >= FewestColumns && whole > 0 && labelled * 2 > lines.Count - body ? columns : null;
    }

    private static bool AreApart(IReadOnlyList<AlignedWord> segments, List<ColumnRange> columns)
    {
        int column = 0;
        foreach (AlignedWord segment in segments)
        {
            while (column < columns.Count && columns[column].End <= segment.Start)
            {
                column++;
            }

            // Each takes the column that it stands in for itself.
            if (column == columns.Count || columns[column].Start > segment.Start)
            {
                return false;
            }

            column++;
        }

        return true;
    }

    /// <summary>Whether a part is several figures: then a gap of one column parts them, too.</summary>
    private static bool HasRun(AlignedLine line)
    {
        foreach (AlignedWord segment in line.Segments)
        {
            int words = 0;
            int figures = 0;
            for (int i = 0; i < line.Words.Count; i++)
            {
                bool isIn = segment.Contains(line.Words[i]);
                words += isIn ? 1 : 0;
                figures += isIn && line.IsFigure[i] ? 1 : 0;
            }

            if (figures > 1 && figures == words)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(RowCollector rows)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            List<SourceCell> cells = Cells(_lines[i], i < _body);
            rows.Pieces += cells.Count;
            rows.Add(RowForm.Ruled, i == 0, cells);
        }
    }

    private List<SourceCell> Cells(AlignedLine line, bool isHeading)
    {
        List<SourceCell> cells = [];
        int column = 0;
        foreach (AlignedWord segment in line.Segments)
        {
            int first = _columns.FindIndex(segment.Overlaps);
            int last = _columns.FindLastIndex(segment.Overlaps);
            SourceLine source = line.Source(segment);
            for (; column < first; column++)
            {
                cells.Add(new SourceCell([], source.Place));
            }

            cells.Add(new SourceCell((SourceLine[])[source], source.Place, isHeading ? last - first + 1 : 1));
            column = isHeading ? last + 1 : first + 1;
        }

        SourcePlace edge = new(line.Line.Number, line.Line.Text.Length + 1);
        for (; column < _columns.Count; column++)
        {
            cells.Add(new SourceCell([], edge));
        }

        return cells;
    }
}
