using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>An entry of a repeated row, or of a repeated group of rows: its key, and the rows of the block that show it.</summary>
internal sealed class RowEntry
{
    private readonly int _firstLine;
    private readonly int[] _rows;

    private RowEntry(string key, int firstLine, int[] rows)
    {
        Key = key;
        _firstLine = firstLine;
        _rows = rows;
    }

    internal string Key { get; }

    /// <summary>The row of the block for a template line of the group, the first of its lines; -1 where the report does not have it.</summary>
    internal int RowOf(int line) => _rows[line - _firstLine];

    /// <summary>The entries of a repeated node in the order of their rows.</summary>
    /// <remarks>
    /// A block keeps the rows of each template line together, in an order of their own. Entries stand in an order that suits all lines;
    /// where two lines contradict each other, what is left over follows, so that no row is lost and the order of each line is kept.
    /// </remarks>
    internal static IReadOnlyList<RowEntry> Of(CellBlock block, AxisNode entry)
    {
        int[] lines = [.. entry.WithDescendants().Select(node => node.Line).Where(line => line >= 0)];
        Queue<int>[] rows = [.. lines.Select(line => new Queue<int>(RowsOf(block, line)))];
        List<RowEntry> entries = [];
        foreach (string key in Keys(block, rows))
        {
            int[] own = [.. rows.Select(line => line.TryPeek(out int row) && block.KeyOf(row) == key ? line.Dequeue() : -1)];
            if (Array.Exists(own, row => row >= 0))
            {
                entries.Add(new RowEntry(key, lines[0], own));
            }
        }

        for (int i = 0; i < rows.Length; i++)
        {
            foreach (int row in rows[i])
            {
                int[] own = [.. lines.Select(_ => -1)];
                own[i] = row;
                entries.Add(new RowEntry(block.KeyOf(row)!, lines[0], own));
            }
        }

        return entries;
    }

    /// <summary>Every key that a row of one of some template lines has, once, in an order that suits all lines where there is one.</summary>
    internal static IEnumerable<string> Keys(CellBlock block, int[] lines) =>
        Keys(block, Array.ConvertAll(lines, line => new Queue<int>(RowsOf(block, line))));

    private static IEnumerable<int> RowsOf(CellBlock block, int line)
    {
        int first = block.RowOf(line);
        return Enumerable.Range(first, block.RowsOf(line)).Where(row => block.DetailOf(row) == 0);
    }

    /// <summary>Every key once: one that a line adds stands behind the one that it follows there.</summary>
    private static LinkedList<string> Keys(CellBlock block, Queue<int>[] rows)
    {
        LinkedList<string> keys = new();
        Dictionary<string, LinkedListNode<string>> places = new(StringComparer.Ordinal);
        foreach (Queue<int> line in rows)
        {
            LinkedListNode<string>? before = null;
            foreach (string key in line.Select(row => block.KeyOf(row)!))
            {
                if (!places.TryGetValue(key, out LinkedListNode<string>? place))
                {
                    place = before is null ? keys.AddFirst(key) : keys.AddAfter(before, key);
                    places.Add(key, place);
                }

                before = place;
            }
        }

        return keys;
    }
}
