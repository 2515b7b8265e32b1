using TemplateGen.Cells;

namespace TemplateGen.Rules;

/// <summary>The entries of a repeated row as a tree: an entry lies below the one with the longest key that its own begins with.</summary>
/// <remarks>
/// In keys without separators every longer key may lie below a shorter one, as 20502 below 205. Where some key has a separator, levels end there: 1.2 lies below 1, but 10 does not.
/// </remarks>
internal sealed class NestedKeys
{
    private readonly List<int> _top = [];
    private readonly Dictionary<int, List<int>> _below = [];

    /// <param name="block">The cells of the table.</param>
    /// <param name="line">The template line of the repeated row.</param>
    internal NestedKeys(CellBlock block, int line)
    {
        int first = block.RowOf(line);
        List<(string Key, int Row)> entries = [];
        for (int row = first; row < first + block.RowsOf(line); row++)
        {
            if (block.DetailOf(row) == 0)
            {
                entries.Add((block.KeyOf(row) ?? "", row));
            }
        }

        bool isSeparated = entries.Exists(static entry => entry.Key.AsSpan().ContainsAny(Separators));
        Dictionary<int, int> parents = [];
        List<(string Key, int Row)> open = [];

        // In this order what begins with a key follows it.
        foreach ((string key, int row) in entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).ThenBy(static entry => entry.Row))
        {
            while (open.Count > 0 && !key.StartsWith(open[^1].Key, StringComparison.Ordinal))
            {
                open.RemoveAt(open.Count - 1);
            }

            int parent = open.FindLastIndex(other => IsBelow(key, other.Key, isSeparated));
            parents[row] = parent < 0 ? -1 : open[parent].Row;
            if (open.Count == 0 || open[^1].Key.Length < key.Length)
            {
                open.Add((key, row));
            }
        }

        foreach ((_, int row) in entries)
        {
            int parent = parents[row];
            List<int> rows = parent < 0 ? _top : _below.TryGetValue(parent, out List<int>? known) ? known : _below[parent] = [];
            int details = Math.Max(1, block.DetailsOf(row));
            rows.AddRange(Enumerable.Range(row, details));
        }
    }

    private static ReadOnlySpan<char> Separators => ".-/ ．－／　";

    /// <summary>The rows of the block, further lines of a row included.</summary>
    /// <param name="nesting">At the top, or below an entry.</param>
    /// <param name="row">The row of that entry.</param>
    internal IReadOnlyList<int> Rows(Nesting nesting, int row) =>
        nesting == Nesting.Top ? _top : _below.TryGetValue(row, out List<int>? rows) ? rows : [];

    private static bool IsBelow(string key, string other, bool isSeparated) => key.Length > other.Length && other.Length > 0
        && (!isSeparated || Separators.Contains(key[other.Length]) || Separators.Contains(other[^1]));
}
