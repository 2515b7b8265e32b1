using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>Lays a table, or a stack of tables, out as printed: every cell with its spans.</summary>
/// <remarks>
/// The tables of a stack share one grid. Its value columns are the least common multiple of theirs, so that three columns can stand above two;
/// where that grows too wide, the last column of a table takes what is left.
/// </remarks>
internal static class GridBinder
{
    private const int WidestMultiple = 120;

    internal static GridModel Bind(IReadOnlyList<BoundTable> tables)
    {
        int labels = tables.Max(LabelColumns);
        int values = 1;
        foreach (BoundTable table in tables)
        {
            values = LeastCommonMultiple(values, table.Columns.Lines.Count);
        }

        if (values > WidestMultiple)
        {
            values = tables.Max(table => table.Columns.Lines.Count);
        }

        List<PrintedRowModel> rows = [];
        foreach (BoundTable table in tables)
        {
            rows.AddRange(new TablePrinter(table, labels, values).Print());
        }

        return new GridModel(tables.Select(table => table.Index).ToArray(), labels + values, labels, rows.ToArray());
    }

    private static int LabelColumns(BoundTable table) =>
        !table.Rows.IsNamed ? 0 : table.Rows.IsOutline ? 1 : Math.Max(1, table.Rows.Roots.Max(PrintedDepth.Of));

    private static int LeastCommonMultiple(int left, int right)
    {
        int a = left;
        int b = right;
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return (int)Math.Min((long)left / a * right, WidestMultiple + 1);
    }
}
