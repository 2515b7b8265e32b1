using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>How the rows of a table compare with the lists in the head that say which rows there are.</summary>
internal sealed class ListedEntries
{
    private readonly HashSet<(int Line, string Key)> _absent = [];
    private readonly HashSet<int> _absentLines = [];
    private readonly List<string> _absentKeys = [];
    private readonly HashSet<string> _knownAbsent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unlistedKeys = new(StringComparer.Ordinal);
    private readonly List<(string Key, int Row)> _unlisted = [];
    private readonly List<string> _repeated = [];
    private readonly List<Field> _unstated = [];

    /// <param name="report">The report.</param>
    /// <param name="block">The cells of the table.</param>
    /// <param name="lines">Which of its template lines the report has at all.</param>
    internal ListedEntries(Report report, CellBlock block, bool[] lines)
    {
        foreach (AxisNode entry in block.Layout.Rows.Nodes.Where(static node => node.Repetition?.List is not null && node.Entry == node))
        {
            if (Find(report.Template, entry.Repetition!.List!) is { } field)
            {
                Compare(report, block, field, [.. entry.WithDescendants().Where(node => node.Line >= 0 && lines[node.Line])]);
            }
        }

        _repeated.AddRange(block.RepeatedKeys.Except(_repeated));
    }

    /// <summary>Whether the report lists rows which the table does not have.</summary>
    internal bool LacksRows => _absent.Count > 0;

    /// <summary>The keys of those rows.</summary>
    internal IReadOnlyList<string> AbsentKeys => _absentKeys;

    /// <summary>Rows whose key is not in the list, with the row of the block.</summary>
    internal IReadOnlyList<(string Key, int Row)> Unlisted => _unlisted;

    /// <summary>Keys that a list, or the table itself, has more than once.</summary>
    internal IReadOnlyList<string> Repeated => _repeated;

    /// <summary>Lists that the report does not state.</summary>
    internal IReadOnlyList<Field> Unstated => _unstated;

    /// <summary>Whether the table lacks some listed row of a template line.</summary>
    internal bool Lacks(int line) => _absentLines.Contains(line);

    /// <summary>Whether a row is listed but not there.</summary>
    internal bool Lacks(int line, string key) => _absent.Contains((line, key));

    private static Field? Find(Template template, string list) => template.Head.FirstOrDefault(field => field.IsList && field.Name == list);

    private void Compare(Report report, CellBlock block, Field field, AxisNode[] lines)
    {
        if (report.HeadValues.Find(field.Name)?.Entries is not { } entries)
        {
            _unstated.Add(field);
            return;
        }

        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (string key in entries.Select(entry => entry[field.Fields[0].Name]).OfType<string>())
        {
            if (!keys.Add(key))
            {
                _repeated.Add(key);
            }
        }

        foreach (AxisNode line in lines)
        {
            if (line is { IsOptional: false, Repetition.IsOptional: false })
            {
                AddAbsent(block, line.Line, keys);
            }

            int first = block.RowOf(line.Line);
            for (int row = first; row < first + block.RowsOf(line.Line); row++)
            {
                if (block.KeyOf(row) is { } key && block.DetailOf(row) == 0 && !keys.Contains(key) && _unlistedKeys.Add(key))
                {
                    _unlisted.Add((key, row));
                }
            }
        }
    }

    private void AddAbsent(CellBlock block, int line, HashSet<string> keys)
    {
        foreach (string key in keys.Where(key => block.RowOf(line, key) < 0))
        {
            _absent.Add((line, key));
            _absentLines.Add(line);
            if (_knownAbsent.Add(key))
            {
                _absentKeys.Add(key);
            }
        }
    }
}
