using TemplateGen.Cells;

namespace TemplateGen.Reading.Sources;

/// <summary>
/// Lines whose parts, with gaps of two columns or more between them, all stand in columns of their own: also words between figures, such as units, and labels
/// with figures in them. Nothing is taken for a figure here; what stands in a column is a cell.
/// </summary>
internal sealed class AlignedGrid
{
    private const int FewestRows = 2;

    private readonly IReadOnlyList<AlignedLine> _lines;
    private readonly List<(int Start, int End)> _columns;
    private readonly int _body;

    private AlignedGrid(IReadOnlyList<AlignedLine> lines, List<(int Start, int End)> columns, int body) => (_lines, _columns, _body) = (lines, columns, body);

    /// <summary>Adds the rows of lines, where all of them stand in columns.</summary>
    /// <param name="lines">Lines that follow one another, each with several parts.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>Whether they do.</returns>
    internal static bool TryRead(IReadOnlyList<AlignedLine> lines, RowCollector rows)
    {
        // Headings stand above the first line with a figure of its own.
        int body = Enumerable.Range(0, lines.Count).FirstOrDefault(line => HasFigure(lines[line]), lines.Count);
        if (lines.Count - body < FewestRows || lines.Skip(body).Any(static line => !HasFigure(line) || line.IsFigureAlone(line.Segments[0])) || lines.Any(HasRun))
        {
            return false;
        }

        // The lowest headings stand over one column each, mostly; where they do not, the rows say where the columns are.
        List<(int Start, int End)>? columns = Columns(lines, Math.Max(body - 1, 0), body) ?? Columns(lines, body, body);
        if (columns is null || columns.Count < 3 || lines.Take(body).Any(line => line.Segments.Any(segment => !columns.Exists(segment.Overlaps))))
        {
            return false;
        }

        new AlignedGrid(lines, columns, body).Add(rows);
        return true;
    }

    /// <summary>The columns of the lines from one on; null where two parts of a line would stand in one.</summary>
    private static List<(int Start, int End)>? Columns(IReadOnlyList<AlignedLine> lines, int from, int body)
    {
        List<(int Start, int End)> columns = AlignedColumns.Merge(lines.Skip(from).SelectMany(static line => line.Segments));
        bool areApart = lines.Skip(from).All(line => columns.TrueForAll(column => line.Segments.Count(segment => segment.Overlaps(column)) <= 1));

        // Labels begin where labels begin: a line that starts further right has lost its own, and says nothing of where it would be.
        return areApart && lines.Skip(body).Count(line => line.Segments[0].Overlaps(columns[0])) * 2 > lines.Count - body ? columns : null;
    }

    /// <summary>Whether a figure stands in a part of its own behind another part.</summary>
    internal static bool HasFigure(AlignedLine line) => line.Segments.Skip(1).Any(line.IsFigureAlone);

    /// <summary>Whether a part is several figures: then a gap of one column parts them, too.</summary>
    private static bool HasRun(AlignedLine line) => line.Segments.Any(segment => line.Words.Index().Count(word => word.Item.Start >= segment.Start && word.Item.End <= segment.End) is > 1 and int count
        && line.Words.Index().Count(word => word.Item.Start >= segment.Start && word.Item.End <= segment.End && line.IsFigure[word.Index]) == count);

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

            cells.Add(new SourceCell([source], source.Place, isHeading ? last - first + 1 : 1));
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
