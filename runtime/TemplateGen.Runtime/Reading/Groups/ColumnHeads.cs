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
        if (!rows[first].IsRuled || rows[first].Cells.Count == 0 || !MayBegin(rows[first]))
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

    /// <summary>Whether the last cell of a row may begin the heading of the last column: in hardly any row of a document it does.</summary>
    private bool MayBegin(PlacedRow row)
    {
        if (row.At(row.FilledWidth - 1) is not { } cell || cell.Row < row.Index)
        {
            return true;
        }

        // Part of a year says nothing yet.
        string text = Plain(cell.Folded);
        bool mayBeYear = text.AsSpan().ContainsAnyInRange('0', '9');
        return _wordings[^1].Any(wording => wording.StartsWith(text, StringComparison.Ordinal) || (mayBeYear && wording.Contains(LabelFolding.AnyYear, StringComparison.Ordinal)));
    }

    /// <summary>Compares from the right, so that a row is left at the first heading that is none of the table's, however wide it is.</summary>
    private FoundColumns? Match(IReadOnlyList<PlacedRow> rows, int first, int end)
    {
        // Blank cells behind the last heading fill the rows of a sheet up to one length.
        int width = 0;
        for (int row = first; row < end; row++)
        {
            width = Math.Max(width, rows[row].FilledWidth);
        }

        int[] starts = new int[_wordings.Length];
        int left = _wordings.Length;
        int body = end;
        List<PlacedCell> above = [];
        for (int column = width - 1; column >= 0;)
        {
            (int start, List<PlacedCell> cells) = Stack(rows, first, end, column);
            bool isSame = column < width - 1 && cells.SequenceEqual(above);
            if (!isSame && left == 0)
            {
                return Found(first, body, starts, width);
            }

            if (!isSame && !Says(_wordings[--left], cells))
            {
                return null;
            }

            starts[left] = start;
            body = cells.Aggregate(body, static (behind, cell) => Math.Max(behind, cell.EndRow));
            (above, column) = (cells, start - 1);
        }

        // Nothing stands before the columns, where labels would.
        return left == 0 && !_hasLabels ? Found(first, body, starts, width) : null;
    }

    private static FoundColumns Found(int first, int body, int[] starts, int width) => new(first, body, starts, [.. starts.Skip(1), width]);

    /// <summary>The cells over a column, those from further up left out, and where the first column begins that has the same.</summary>
    private static (int Start, List<PlacedCell> Cells) Stack(IReadOnlyList<PlacedRow> rows, int first, int end, int column)
    {
        int start = 0;
        List<PlacedCell> cells = [];
        for (int row = first; row < end; row++)
        {
            (PlacedCell? cell, int from) = rows[row].Around(column);
            start = Math.Max(start, from);
            if (cell is not null && cell.Row >= first && !cells.Contains(cell))
            {
                cells.Add(cell);
            }
        }

        return (start, cells);
    }

    private static bool Says(HashSet<string> wordings, List<PlacedCell> cells)
    {
        string text = Plain(string.Concat(cells.Select(static cell => cell.Folded)));
        return wordings.Contains(text) || (LabelFolding.WithoutYears(text) is { } general && wordings.Contains(general));
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

        return [.. wordings.Select(Plain)];
    }

    private static string Plain(string folded) => folded.Replace("/", "", StringComparison.Ordinal);
}
