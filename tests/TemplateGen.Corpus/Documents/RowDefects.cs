using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Rows, tables and cells that are missing, surplus or elsewhere: D1 to D7.</summary>
internal static class RowDefects
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("d01-row-missing-2019", "D1: no row 规章", Of("fengzhuang-2020").LoseRow("proactive", "documents.regulations"), draft => TextShapes.CellALine(draft, "\n")),
        Text("d01-rows-missing-2021", "D1: no row 规章, no row 行政强制, no row 3.要求提供公开出版物", RowsMissing(), draft => HtmlShapes.Page(draft), "html"),
        Text("d02-table-missing-2021", "D2: all of section 二 and the head of section 三 lost, the rest under 二、", TableMissing(), TextShapes.Tabs),
        Text("d02-disputes-missing-2021", "D2: no table in section 四", DisputesMissing(), SeparatedShapes.Bars),
        Text("d03-before-heading-2019", "D3: the table of section 四 before its heading", Of("duantan-2020").TableBeforeHeading("disputes"), TextShapes.CellALineWithTabs),
        Text("d03-all-after-headings-2021", "D3: all tables behind the last heading", TablesLast(), draft => HtmlShapes.Page(draft), "html"),
        Text("d04-surplus-cells-2019", "D4: a fourth, empty heading and a 0 in the blocks of （八） and （九）", SurplusCells(), TextShapes.CellALineWithTabs),
        Text("d05-divided-cell-2021", "D5: 行政处罚 in three cells 2, 0, 0", DividedCell(), TextShapes.Tabs),
        Text("d06-surplus-rows-2019", "D6: 其他主动公开文件, 行政检查, 行政确认", SurplusRows(), TextShapes.Tabs),
        Text("d06-repeated-row-2019", "D6: 政府集中采购 four times with names of projects; D15", RepeatedRow(), TextShapes.Tabs),
        Text("d07-total-nested-2021", "D7: 总计 under 法人或其他组织", TotalNested(), TextShapes.CellALineWithTabs),
        Text("d07-total-lifted-2021", "D7: 总计 beside 申请人情况", TotalLifted(), draft => HtmlShapes.Page(draft), "html"),
        Text("d07-total-first-2021", "D7: 总计 before 自然人, in the headings and in the rows", TotalFirst(), draft => HtmlShapes.Page(draft), "html"),
        Text("d07-total-first-copied-2021", "D7: as before, from a table whose merged cells were copied into each of their cells", TotalFirst(), TextShapes.TabsCopied),
        Text("disputes-labelled-2021", "a label before the row of section 四, which the form prints without one", DisputesLabelled(), draft => HtmlShapes.Page(draft), "html"),
    ];

    private static Draft RowsMissing() => Of("city-2025")
        .LoseRow("proactive", "documents.regulations")
        .LoseRow("proactive", "enforcement.compulsion")
        .LoseRow("requests", "requests.outcome.rejected.publication");

    private static Draft TableMissing() => Of("city-2025").Change(draft =>
    {
        draft.Table("requests").Rows.RemoveRange(0, 5);
        draft.Parts.RemoveAll(part => part.Text == "proactive" || part.Text == Headings[2]);
        foreach (string prefix in new[] { "documents.", "permits.", "enforcement.", "fees.", "requests.received.", "requests.carriedIn." })
        {
            draft.Expect(prefix, ExpectedCell.Missing);
        }
    });

    private static Draft DisputesMissing() => Of("city-2025").Change(draft =>
    {
        draft.Parts.RemoveAll(part => part.Text == "disputes");
        draft.Expect("disputes.", ExpectedCell.Missing);
    });

    private static Draft TablesLast() => Of("city-2025").Change(draft =>
    {
        Part[] tables = [.. draft.Parts.Where(part => part.Table is not null)];
        draft.Parts.RemoveAll(part => part.Table is not null);
        draft.Parts.AddRange(tables);
    });

    private static Draft SurplusCells() => Of("fengzhuang-2020").Redraw("proactive", grid =>
    {
        foreach (List<GridCell> row in grid.Rows[^6..].Where(row => row.Count == 3))
        {
            row[2].ColumnSpan = 1;
            row.Add(new GridCell(row[0].Text == "信息内容" ? " " : "0 "));
        }
    });

    private static Draft DividedCell() => Of("zhongjiang-bureau-2022").Say("enforcement.penalties.decisions", "2").Redraw("proactive", grid =>
    {
        List<GridCell> row = grid.RowOf("enforcement.penalties.decisions");
        row[1].ColumnSpan = 1;
        row.AddRange([new GridCell("0"), new GridCell("0")]);
    });

    private static Draft SurplusRows() => Of("beijing-street-2020").Redraw("proactive", grid =>
    {
        grid.Rows.Insert(4, [new GridCell("其他主动公开文件"), new GridCell("5"), new GridCell("5"), new GridCell("41")]);
        int row = grid.Rows.IndexOf(grid.RowOf("permits.otherServices.change"));
        grid.Rows.InsertRange(row + 1,
        [
            [new GridCell("行政检查"), new GridCell("7"), new GridCell("1"), new GridCell("64")],
            [new GridCell("行政确认"), new GridCell("2"), new GridCell("0"), new GridCell("19")],
        ]);
    });

    private static Draft RepeatedRow() => Of("beijing-street-2020")
        .Say("procurement.procurement.items", "公务用车10辆", ExpectedCell.NoValue)
        .Say("procurement.procurement.amount", "152790元", ExpectedCell.NoValue)
        .Redraw("proactive", grid => grid.Rows.AddRange(
        [
            [new GridCell("政府集中采购"), new GridCell("办公电脑"), new GridCell("48000元") { ColumnSpan = 2 }],
            [new GridCell("政府集中采购"), new GridCell("打印纸"), new GridCell("3120元") { ColumnSpan = 2 }],
            [new GridCell("政府集中采购"), new GridCell("物业服务"), new GridCell("621007.6元") { ColumnSpan = 2 }],
        ]));

    private static Draft TotalNested() => Of("yiwu-street-2023").Redraw("requests", grid =>
    {
        grid.Rows[1].RemoveAt(2);
        grid.Rows[1][1].ColumnSpan = 6;
        grid.Rows[2].Add(new GridCell("总计"));
    });

    private static Draft TotalLifted() => Of("city-2023").Redraw("requests", grid =>
    {
        grid.Rows[1].RemoveAt(2);
        grid.Rows[0][1].ColumnSpan = 6;
        grid.Rows[0].Add(new GridCell("总计") { RowSpan = 3 });
    });

    private static Draft TotalFirst() => Of("city-2023").Redraw("requests", grid =>
    {
        grid.Rows[1].Insert(0, grid.Rows[1][2]);
        grid.Rows[1].RemoveAt(3);
        foreach (List<GridCell> row in grid.Rows.Skip(3))
        {
            row.Insert(row.FindIndex(static cell => cell.Address is not null), row[^1]);
            row.RemoveAt(row.Count - 1);
        }
    });

    private static Draft DisputesLabelled() => Of("city-2025").Redraw("disputes", static grid =>
    {
        grid.Rows[0].Insert(0, new GridCell("") { RowSpan = 3 });
        grid.Rows[3].Insert(0, new GridCell("件数"));
    });
}
