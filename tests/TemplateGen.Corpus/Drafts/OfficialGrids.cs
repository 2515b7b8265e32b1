using TemplateGen.Corpus.Form;

namespace TemplateGen.Corpus.Drafts;

/// <summary>The three tables with the spans that the form gives them.</summary>
internal static class OfficialGrids
{
    public const string Balance = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    public static Grid Proactive(PrintedForm form, Dictionary<string, string> texts)
    {
        Grid grid = new();
        foreach (FormTable block in form.Blocks)
        {
            grid.Row(Label(block.Heading!, 4));
            grid.Row(Label("信息内容"), Spread([.. block.ColumnLabels.Select(label => Label(label))]));
            foreach (FormRow row in block.Rows)
            {
                grid.Row(Label(row.Label), Spread([.. block.Cells(row).Select(address => Figure(address, texts))]));
            }
        }

        return grid;
    }

    public static Grid Requests(PrintedForm form, Dictionary<string, string> texts)
    {
        FormTable table = form.Requests;
        Grid grid = new();
        grid.Row(Label(Balance, 3, 3), Label("申请人情况", 7));
        grid.Row(Label("自然人", 1, 2), Label("法人或其他组织", 5), Label("总计", 1, 2));
        grid.Row(table.ColumnLabels[1..^1].Select(label => Label(label)));
        string[] open = [];
        foreach (FormRow row in table.Rows)
        {
            List<GridCell> cells = [];
            for (int depth = 0; depth < row.Groups.Length; depth++)
            {
                if (depth >= open.Length || open[depth] != row.Groups[depth])
                {
                    string group = row.Groups[depth];
                    cells.Add(Label(group, 1, table.Rows.Count(other => other.Groups.Contains(group))));
                }
            }

            open = row.Groups;
            cells.Add(Label(row.Label, 3 - row.Groups.Length));
            grid.Row(cells, table.Cells(row).Select(address => Figure(address, texts)));
        }

        return grid;
    }

    public static Grid Disputes(PrintedForm form, Dictionary<string, string> texts)
    {
        FormTable table = form.Disputes;
        Grid grid = new();
        grid.Row(Label("行政复议", 5), Label("行政诉讼", 10));
        grid.Row(table.ColumnLabels[..5].Select(label => Label(label, 1, 2)), [Label("未经复议直接起诉", 5), Label("复议后起诉", 5)]);
        grid.Row(table.ColumnLabels[5..].Select(label => Label(label)));
        grid.Row(table.Cells(table.Rows[0]).Select(address => Figure(address, texts)));
        return grid;
    }

    public static GridCell Label(string text, int columns = 1, int rows = 1) => new(text) { ColumnSpan = columns, RowSpan = rows };

    private static GridCell Figure(string address, Dictionary<string, string> texts) => new(texts[address]) { Address = address };

    private static Grid Row(this Grid grid, GridCell label, IEnumerable<GridCell> cells) => grid.Row([label, .. cells]);

    private static Grid Row(this Grid grid, IEnumerable<GridCell> labels, IEnumerable<GridCell> cells) => grid.Row([.. labels, .. cells]);

    // Three columns of figures, two or one take the same width: the last one is drawn wider.
    private static List<GridCell> Spread(List<GridCell> cells)
    {
        cells[^1].ColumnSpan = 4 - cells.Count;
        return cells;
    }
}
