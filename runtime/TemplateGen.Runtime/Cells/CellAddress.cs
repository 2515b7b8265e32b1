using System.Globalization;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>Addresses of cells: <c>table.row.column</c>, each part a dotted path; a repeated row by its key.</summary>
internal static class CellAddress
{
    /// <summary>The address of a cell.</summary>
    /// <param name="cell">The cell.</param>
    internal static string Format(Cell cell)
    {
        StringBuilder address = new(cell.Block.Layout.Name);
        if (cell.Block.Layout.Rows.IsNamed)
        {
            address.Append('.');
            AppendRow(address, cell);
        }

        if (cell.Block.Layout.Columns.IsNamed)
        {
            address.Append('.');
            AppendColumn(address, cell);
        }

        return address.ToString();
    }

    /// <summary>The key of a repeated row stands behind the name that is repeated: <c>component["DEA"]</c>.</summary>
    private static void AppendRow(StringBuilder address, Cell cell)
    {
        AxisNode row = cell.RowNode;
        if (row.Entry is not { } entry || cell.Block.KeyOf(cell.Row) is not { } key)
        {
            address.Append(row.Path);
            return;
        }

        address.Append(entry.Path).Append("[\"")
            .Append(key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))
            .Append("\"]").Append(row.Path.AsSpan(entry.Path.Length));
    }

    /// <summary>A line within a row stands in brackets behind its heading, counted from 1: <c>reason[2].times</c>.</summary>
    private static void AppendColumn(StringBuilder address, Cell cell)
    {
        AxisNode column = cell.ColumnNode;
        if (column.Entry is not { } entry)
        {
            address.Append(column.Path);
            return;
        }

        int number = cell.Block.DetailOf(cell.Row) + 1;
        address.Append(entry.Path).Append(CultureInfo.InvariantCulture, $"[{number}]").Append(column.Path.AsSpan(entry.Path.Length));
    }

    /// <summary>Finds the cell with an address.</summary>
    /// <param name="report">The report.</param>
    /// <param name="address">The address.</param>
    /// <param name="cell">The cell.</param>
    /// <returns>Whether the report has such a cell.</returns>
    internal static bool TryFind(Report report, string address, out Cell cell)
    {
        cell = default;
        int dot = address.IndexOf('.', StringComparison.Ordinal);
        string table = dot < 0 ? address : address[..dot];
        if (report.Template.Table(table) is not { } layout)
        {
            return false;
        }

        string rest = dot < 0 ? "" : address[(dot + 1)..];
        CellBlock block = report.Block(layout.Index);
        if (!layout.Rows.IsNamed)
        {
            return TryColumn(block, 0, rest, out cell);
        }

        // A row path may end wherever a dot or the key stands: the tree decides which prefix is a row.
        foreach (AxisNode line in layout.Rows.Lines)
        {
            string start = line.Entry?.Path ?? line.Path;
            if (!rest.StartsWith(start, StringComparison.Ordinal))
            {
                continue;
            }

            string tail = rest[start.Length..];
            int row = line.Entry is null ? block.RowOf(line.Line) : -1;
            if (line.Entry is not null && !TryKey(block, line, start.Length, ref tail, out row))
            {
                continue;
            }

            bool isWhole = tail.Length == 0 && !layout.Columns.IsNamed;
            if (isWhole || (tail.StartsWith('.') && layout.Columns.IsNamed))
            {
                if (TryColumn(block, row, isWhole ? "" : tail[1..], out cell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reads the key, and what of the row's path stands behind it.</summary>
    private static bool TryKey(CellBlock block, AxisNode line, int start, ref string tail, out int row)
    {
        row = -1;
        if (!tail.StartsWith("[\"", StringComparison.Ordinal))
        {
            return false;
        }

        StringBuilder key = new();
        for (int i = 2; i < tail.Length; i++)
        {
            if (tail[i] == '\\' && i + 1 < tail.Length)
            {
                key.Append(tail[++i]);
            }
            else if (tail[i] == '"')
            {
                if (i + 1 >= tail.Length || tail[i + 1] != ']')
                {
                    return false;
                }

                row = block.RowOf(line.Line, key.ToString());
                tail = tail[(i + 2)..];
                if (row < 0 || !tail.StartsWith(line.Path[start..], StringComparison.Ordinal))
                {
                    return false;
                }

                tail = tail[(line.Path.Length - start)..];
                return true;
            }
            else
            {
                key.Append(tail[i]);
            }
        }

        return false;
    }

    private static bool TryColumn(CellBlock block, int row, string path, out Cell cell)
    {
        cell = default;
        int open = path.IndexOf('[', StringComparison.Ordinal);
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (open >= 0)
        {
            // A line within the row, counted from 1.
            if (close < open || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                || number < 1 || number > block.DetailsOf(row))
            {
                return false;
            }

            row += number - 1;
            path = path[..open] + path[(close + 1)..];
        }

        AxisNode? node = block.Layout.Columns.IsNamed ? block.Layout.Columns.Find(path) : path.Length == 0 ? block.Layout.Columns.Lines[0] : null;
        if (node is not { Line: >= 0 } || (open >= 0) != (node.Repetition is not null))
        {
            return false;
        }

        cell = block.Cell(row, node.Line);
        return !block.Specification(row, node.Line).IsVoid;
    }
}
