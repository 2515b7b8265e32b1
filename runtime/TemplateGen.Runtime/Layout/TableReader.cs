using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Loads tables.</summary>
internal static class TableReader
{
    /// <summary>Loads a table without its conditions.</summary>
    internal static TableLayout Read(JsonElement table, int index, KindReader kinds)
    {
        Axis rows = AxisReader.Read(table.GetProperty("rows"));
        Axis columns = AxisReader.Read(table.GetProperty("columns"));
        CellSpecification[] cells = new CellSpecification[rows.Lines.Count * columns.Lines.Count];
        int next = 0;
        foreach (JsonElement run in table.Items("cells"))
        {
            int count = run[1].GetInt32();
            Array.Fill(cells, kinds.Specification(run[0].GetInt32()), next, count);
            next += count;
        }

        return new TableLayout(index, table.Text("name")!, rows, columns, cells)
        {
            Labels = table.Texts("labels"),
            Corner = table.Text("corner"),
            IsOptional = table.Flag("optional"),
            IsFields = table.Flag("fields"),
            Unit = KindReader.Unit(table),
        };
    }
}
