using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Loads the printed grids of tables.</summary>
internal static class GridReader
{
    /// <summary>Loads a grid.</summary>
    internal static Grid Read(JsonElement grid, int index, TableLayout[] tables)
    {
        TableLayout[] printed = [.. grid.Items("tables").Select(table => tables[table.GetInt32()])];
        int columns = grid.Number("columns") ?? 1;
        List<PrintedRow> rows = [];
        int[] covered = new int[columns]; // how many more rows each grid column is covered from above
        foreach (JsonElement row in grid.Items("rows"))
        {
            List<PrintedCell> cells = [];
            int column = 0;
            foreach (JsonElement cell in row.Items("cells"))
            {
                while (column < columns && covered[column] > 0)
                {
                    column++;
                }

                PrintedCell placed = ReadCell(cell, column);
                cells.Add(placed);
                for (int end = Math.Min(columns, column + placed.Width); column < end; column++)
                {
                    covered[column] = placed.Height;
                }
            }

            for (int i = 0; i < columns; i++)
            {
                covered[i] = Math.Max(0, covered[i] - 1);
            }

            TableLayout table = tables[row.Number("table") ?? 0];
            rows.Add(new PrintedRow(table, row.Flag("header"), row.Number("each") is { } entry ? table.Rows.Nodes[entry] : null, cells));
        }

        return new Grid(index, printed, columns, grid.Number("labels") ?? 0, rows);
    }

    private static PrintedCell ReadCell(JsonElement cell, int column)
    {
        int width = cell.Number("w") ?? 1;
        int height = cell.Number("h") ?? 1;
        return cell.TryGetProperty("line", out JsonElement line)
            ? new PrintedCell(PrintedRole.Value, "", line[0].GetInt32(), line[1].GetInt32(), column, width, height, 0)
            : new PrintedCell(
                Enum.Parse<PrintedRole>(cell.Text("role")!, ignoreCase: true),
                cell.Text("text") ?? "",
                -1,
                -1,
                column,
                width,
                height,
                cell.Number("level") ?? 0);
    }
}
