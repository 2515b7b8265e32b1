using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Form;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>What looks like something else: remarks in figures, rows on two lines, rows without any label, cells behind their labels, and more than one report or form in a document.</summary>
internal static class MixedDocuments
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("remarks-in-figures-2021", "a column of remarks that holds figures, beside empty totals", Remarks(), TextShapes.Tabs),
        Text("remarks-in-figures-page-2021", "a column of remarks that holds figures, beside empty totals", Remarks(), draft => HtmlShapes.Page(draft), "html"),
        Text("row-on-two-lines-2021", "the figures of a row on the line below its label", RowOnTwoLines(), TextShapes.Tabs),
        Text("labels-all-lost-2021", "no row of section 三 has its label; they stand in the order of the form, and all equations between them hold", LabelsLost(), TextShapes.Tabs),
        Text("labels-all-lost-moved-2021", "no row of section 三 has its label, and the row of totals stands elsewhere", LabelsLostAndMoved(), TextShapes.Tabs),
        Text("cells-behind-labels-2021", "a cell a line behind the label of its column, below that of its row", Of("city-2025"), CellsBehindLabels),
        Text("cells-behind-paths-2021", "a cell a line behind the labels of its row and column", Of("city-2023"), CellsBehindPaths),
        Text("several-reports-2021", "two reports of two offices, one behind the other: the first is read", Of("hongqiao-2022"), draft => TextShapes.Tabs(draft) + "\n" + TextShapes.Tabs(Of("city-2025"))),
        Text("hybrid-headings-2021", "the form of 2021, the first block of section 二 under the headings of 2019", HybridHeadings(), TextShapes.Tabs),
    ];

    private static Draft Remarks() => Of("yiwu-street-2023").Redraw("requests", grid =>
    {
        grid.Rows[0].Add(new GridCell("备注") { RowSpan = 3 });
        for (int row = 3; row < grid.Rows.Count; row++)
        {
            grid.Rows[row].Add(new GridCell(row % 3 == 0 ? "2" : ""));
        }
    }).Change(draft =>
    {
        foreach (string address in draft.Under("requests.").Where(address => address.EndsWith(".total", StringComparison.Ordinal)).ToArray())
        {
            draft.Say(address, "", ExpectedCell.Blank);
        }
    });

    private static Draft RowOnTwoLines() => Of("city-2025").Redraw("requests", grid =>
    {
        int row = grid.Rows.IndexOf(grid.RowOf("requests.received.total"));
        GridCell[] figures = [.. grid.Rows[row].Where(cell => cell.Address is not null)];
        grid.Rows.Insert(row + 1, [new GridCell("") { ColumnSpan = 3 }, .. figures]);
        grid.Rows[row] = [grid.Rows[row][0], .. figures.Select(_ => new GridCell(""))];
    }).MayBeOpen(address => address.StartsWith("requests.received.", StringComparison.Ordinal));

    private static Draft LabelsLost() => Of("city-2025").Redraw("requests", LoseLabels);

    private static Draft LabelsLostAndMoved() => Of("city-2025").Redraw("requests", grid =>
    {
        List<GridCell> moved = grid.RowOf("requests.outcome.total.total");
        int granted = grid.Rows.IndexOf(grid.RowOf("requests.outcome.granted.total"));
        grid.Rows.Remove(moved);
        grid.Rows.Insert(granted, moved);
        LoseLabels(grid);
    }).MayBeOpen(address => address.StartsWith("requests.", StringComparison.Ordinal));

    private static void LoseLabels(Grid grid)
    {
        foreach (List<GridCell> row in grid.Rows.Skip(3))
        {
            row.RemoveAll(cell => cell.Address is null);
        }
    }

    private static Draft HybridHeadings() => Of("city-2025")
        .Relabel("本年制发件数", "本年新制作数量").Relabel("本年废止件数", "本年新公开数量").Relabel("现行有效件数", "对外公开总数量")
        .Expect("documents.", ExpectedCell.NoValue);

    private static string CellsBehindLabels(Draft draft) => Labelled(draft, (table, row) =>
        [.. row.Groups, row.Label, .. table.Cells(row).Zip(table.ColumnLabels, (address, column) => $"{column}：{draft.Cell(address).Text}")]);

    private static string CellsBehindPaths(Draft draft) => Labelled(draft, (table, row) =>
        [.. table.Cells(row).Zip(table.ColumnLabels, (address, column) => $"{row.Label} {column}：{draft.Cell(address).Text}".TrimStart())]);

    private static string Labelled(Draft draft, Func<FormTable, FormRow, IEnumerable<string>> write)
    {
        Dictionary<string, FormTable[]> tables = new() { ["proactive"] = draft.Form.Blocks, ["requests"] = [draft.Form.Requests], ["disputes"] = [draft.Form.Disputes] };
        IEnumerable<string> lines = draft.Parts.SelectMany(part => part.Table is null ? [part.Text]
            : tables[part.Text].SelectMany(table => table.Rows.SelectMany(row => write(table, row)).Where(line => line.Length > 0)));
        return string.Join('\n', lines) + "\n";
    }
}
