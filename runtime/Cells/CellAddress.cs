using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>Addresses of cells: <c>table.row.column</c>, each part a dotted path; a repeated row by its key.</summary>
public static class CellAddress
{
    /// <summary>The address of a cell.</summary>
    /// <param name="cell">The cell.</param>
    public static string Format(Cell cell)
    {
        StringBuilder address = new(cell.Block.Layout.Name);
        if (cell.Block.Layout.Rows.IsNamed)
        {
            address.Append('.').Append(cell.RowNode.Path);
            if (cell.Block.KeyOf(cell.Row) is { } key)
            {
                address.Append("[\"").Append(key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"]");
            }
        }

        if (cell.Block.Layout.Columns.IsNamed)
        {
            address.Append('.').Append(cell.ColumnNode.Path);
        }

        return address.ToString();
    }

    /// <summary>Finds the cell with an address.</summary>
    /// <param name="report">The report.</param>
    /// <param name="address">The address.</param>
    /// <param name="cell">The cell.</param>
    /// <returns>Whether the report has such a cell.</returns>
    public static bool TryFind(Report report, string address, out Cell cell)
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
            if (!rest.StartsWith(line.Path, StringComparison.Ordinal))
            {
                continue;
            }

            string tail = rest[line.Path.Length..];
            int row = line.Repetition is null ? block.RowOf(line.Line) : -1;
            if (line.Repetition is not null && !TryKey(block, line.Line, ref tail, out row))
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

    private static bool TryKey(CellBlock block, int line, ref string tail, out int row)
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

                row = block.RowOf(line, key.ToString());
                tail = tail[(i + 2)..];
                return row >= 0;
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
        int column = block.Layout.Columns.IsNamed ? block.Layout.Columns.Find(path)?.Line ?? -1 : path.Length == 0 ? 0 : -1;
        cell = column >= 0 ? block.Cell(row, column) : default;
        return column >= 0 && !block.Specification(row, column).IsVoid;
    }
}
