using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The lines of a form's tables, looked up once, and how the lines of one table stand for those of another.</summary>
internal sealed class FormLines
{
    private readonly NodeModel[][] _rows;
    private readonly NodeModel[][] _columns;
    private readonly NodeModel[][] _rowNodes;
    private readonly NodeModel[][] _columnNodes;
    private readonly RepetitionModel?[][] _repeatedRows;
    private readonly RepetitionModel?[][] _repeatedColumns;
    private readonly bool[] _isLimited;
    private readonly Dictionary<string, int>?[] _rowsByPath;
    private readonly Dictionary<string, int>?[] _columnsByPath;

    internal FormLines(ReportModel report)
    {
        Report = report;
        _rowsByPath = new Dictionary<string, int>?[report.Tables.Count];
        _columnsByPath = new Dictionary<string, int>?[report.Tables.Count];
        _rowNodes = [.. report.Tables.Select(table => table.Rows.Nodes.ToArray())];
        _columnNodes = [.. report.Tables.Select(table => table.Columns.Nodes.ToArray())];
        _rows = [.. _rowNodes.Select(LinesOf)];
        _columns = [.. _columnNodes.Select(LinesOf)];
        _repeatedRows = [.. report.Tables.Select(table => RepetitionsOf(table.Rows))];
        _repeatedColumns = [.. report.Tables.Select(table => RepetitionsOf(table.Columns))];
        _isLimited = [.. report.Tables.Select((_, i) => _rowNodes[i].Concat(_columnNodes[i]).Any(node => node is not { Since: null, Until: null, Present: null }))];
    }

    internal ReportModel Report { get; }

    /// <summary>The rows or columns of a table that hold cells, by line.</summary>
    internal NodeModel[] Of(int table, bool isRows) => isRows ? _rows[table] : _columns[table];

    /// <summary>A row or column of a table, or a heading over some, by its index.</summary>
    internal NodeModel Node(int table, bool isRows, int node) => (isRows ? _rowNodes : _columnNodes)[table][node];

    /// <summary>Whether a report has as many rows in a table as it needs, or lines within them: both are rows of its cells.</summary>
    internal bool Varies(int table) => HasDetails(table) || Array.Exists(_repeatedRows[table], static repetition => repetition is not null);

    /// <summary>Whether a report has as many lines within the rows of a table as it needs.</summary>
    internal bool HasDetails(int table) => Array.Exists(_repeatedColumns[table], static repetition => repetition is not null);

    /// <summary>Whether a report has as many lines as it needs for a row or column, by itself or within a heading.</summary>
    internal bool IsRepeated(int table, bool isRows, int line) => (isRows ? _repeatedRows : _repeatedColumns)[table][line] is not null;

    /// <summary>Whether rows or columns of a table are there for some years or under some condition only.</summary>
    internal bool IsLimited(int table) => _isLimited[table];

    /// <summary>The line of another table that stands for one: by its path, and of repeated ones by their list; -1 where none does, or a heading.</summary>
    internal int Counterpart(int own, int line, int other, bool isRows)
    {
        AxisModel axis = isRows ? Report.Tables[other].Rows : Report.Tables[other].Columns;
        if (own == other)
        {
            return line;
        }

        if (!axis.IsNamed)
        {
            return 0;
        }

        NodeModel here = Of(own, isRows)[line];
        if (LinesByPath(other, isRows).TryGetValue(here.Path, out int same))
        {
            return same;
        }

        RepetitionModel?[] there = (isRows ? _repeatedRows : _repeatedColumns)[other];
        if ((isRows ? _repeatedRows : _repeatedColumns)[own][line] is not { } repetition)
        {
            return -1;
        }

        int found = repetition.List is null ? -1 : Array.FindIndex(there, candidate => candidate?.List == repetition.List);
        return found >= 0 ? found
            : there.Count(candidate => candidate is not null) == 1 ? Array.FindIndex(there, candidate => candidate is not null)
            : -1;
    }

    /// <summary>The lines of a table by the paths of its rows or columns, -1 for headings without cells; made where it is first asked for.</summary>
    private Dictionary<string, int> LinesByPath(int table, bool isRows)
    {
        Dictionary<string, int>?[] made = isRows ? _rowsByPath : _columnsByPath;
        if (made[table] is not { } byPath)
        {
            byPath = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (NodeModel node in (isRows ? _rowNodes : _columnNodes)[table])
            {
                byPath[node.Path] = node.Line;
            }

            made[table] = byPath;
        }

        return byPath;
    }

    private static RepetitionModel?[] RepetitionsOf(AxisModel axis)
    {
        RepetitionModel?[] byLine = new RepetitionModel?[axis.LineCount];
        foreach (NodeModel root in axis.Roots)
        {
            Note(root, null);
        }

        return byLine;

        void Note(NodeModel node, RepetitionModel? around)
        {
            RepetitionModel? repetition = node.Repetition ?? around;
            if (node.Line >= 0)
            {
                byLine[node.Line] = repetition;
            }

            foreach (NodeModel child in node.Children)
            {
                Note(child, repetition);
            }
        }
    }

    private static NodeModel[] LinesOf(NodeModel[] nodes) => [.. nodes.Where(node => node.Line >= 0).OrderBy(node => node.Line)];
}
