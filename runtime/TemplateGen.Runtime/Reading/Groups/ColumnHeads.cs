using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>The headings over the columns of a table, each with all that stands above it, and where a document has them.</summary>
internal sealed class ColumnHeads
{
    private const int MostWordings = 64;
    private const int MostRows = 8;

    private readonly HashSet<string>[] _wordings;
    private readonly bool _hasLabels;

    private ColumnHeads(TableLayout table)
    {
        Table = table;
        _wordings = [.. table.Columns.Lines.Select(line => Wordings(table, line))];
        _hasLabels = table.Rows.Nodes.Any(static node => node.Label.Length > 0 || node.Repetition is not null);
    }

    /// <summary>The table.</summary>
    internal TableLayout Table { get; }

    /// <summary>The headings of a table; null where some column has none, so that nothing says where it is.</summary>
    internal static ColumnHeads? Of(TableLayout table)
    {
        ColumnHeads heads = new(table);
        return Array.TrueForAll(heads._wordings, static wordings => wordings.Count > 0) ? heads : null;
    }

    /// <summary>Whether another table may stand under the same headings.</summary>
    internal bool IsLike(ColumnHeads other) =>
        _wordings.Length == other._wordings.Length && _wordings.Zip(other._wordings).All(static pair => pair.First.Overlaps(pair.Second));

    /// <summary>The columns of the table in the document where its headings begin in a row, or null.</summary>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="first">The row.</param>
    internal FoundColumns? Find(IReadOnlyList<PlacedRow> rows, int first)
    {
        if (!rows[first].IsRuled || rows[first].Cells.Count == 0)
        {
            return null;
        }

        for (int end = first + 1; end <= Math.Min(rows.Count, first + MostRows); end++)
        {
            if (end > first + 1 && (rows[end - 1].Source.StartsPart || !rows[end - 1].IsRuled))
            {
                return null;
            }

            if (Match(rows, first, end) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private FoundColumns? Match(IReadOnlyList<PlacedRow> rows, int first, int end)
    {
        List<(int Start, List<PlacedCell> Cells)> stacks = [];
        for (int column = 0; column < rows[first].Width; column++)
        {
            List<PlacedCell> cells = [];
            for (int row = first; row < end; row++)
            {
                if (rows[row].At(column) is { } cell && cell.Row >= first && !cells.Contains(cell))
                {
                    cells.Add(cell);
                }
            }

            if (stacks.Count == 0 || !stacks[^1].Cells.SequenceEqual(cells))
            {
                stacks.Add((column, cells));
            }
        }

        int labels = stacks.Count - _wordings.Length;
        if (labels < (_hasLabels ? 1 : 0))
        {
            return null;
        }

        for (int i = 0; i < _wordings.Length; i++)
        {
            string text = string.Concat(stacks[labels + i].Cells.Select(static cell => cell.Folded)).Replace("/", "", StringComparison.Ordinal);
            if (!_wordings[i].Contains(text) && !(LabelFolding.WithoutYears(text) is { } general && _wordings[i].Contains(general)))
            {
                return null;
            }
        }

        int body = Math.Max(end, stacks.Skip(labels).SelectMany(static stack => stack.Cells).Max(static cell => cell.EndRow));
        int width = rows[first].Width;
        int[] starts = [.. stacks.Skip(labels).Select(static stack => stack.Start)];
        return new FoundColumns(first, body, starts, [.. starts.Skip(1), width]);
    }

    /// <summary>What may stand over a column, all headings run together: also below the heading of all columns.</summary>
    private static HashSet<string> Wordings(TableLayout table, AxisNode line)
    {
        HashSet<string> wordings = [""];
        for (AxisNode? node = line; node is not null; node = node.Parent)
        {
            string[] labels = [.. node.Labels.Select(PrintedLabels.Fold).Where(static label => label.Length > 0)];
            if (labels.Length > 0)
            {
                wordings = [.. labels.SelectMany(label => wordings.Select(below => label + below)).Take(MostWordings)];
            }
        }

        wordings.Remove("");
        foreach (string heading in table.Columns.Labels.Select(PrintedLabels.Fold))
        {
            wordings.UnionWith([.. wordings.Take(MostWordings).Select(wording => heading + wording)]);
        }

        return [.. wordings.Select(static wording => wording.Replace("/", "", StringComparison.Ordinal))];
    }
}
