using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Tables cut, shifted, flattened or thinned out: D22 to D32.</summary>
internal static class LayoutDefects
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("d22-page-break-2021", "D22: a row shifted left at a page break, group labels lost behind it, the last block of section 二 a table of its own", PageBreak(), TextShapes.Tabs),
        Text("d22-header-repeated-2021", "D22: the header of section 三 once more in the middle", HeaderRepeated(), TextShapes.Tabs),
        Text("d22-header-lost-2021", "D22: the header of section 三 lost", HeaderLost(), SeparatedShapes.Bars),
        Text("d22-cut-markdown-2021", "D22: the table of section 三 in two, the second without a header; D28", CutInTwo(), draft => SeparatedShapes.Markdown(draft), "md"),
        Text("d24-header-in-two-rows-2021", "D24: 商业|科研 above 企业|机构", HeaderInTwoRows(), TextShapes.Tabs),
        Text("d25-once-each-2019", "D25: every text once, zeros dropped", OnceEach(), draft => TextShapes.CellALine(draft)),
        Text("d26-empty-columns-dropped-2021", "D26: 3 | 3 stand for 自然人 and 总计", EmptyColumnsDropped(), TextShapes.TabsWithoutCovered),
        Text("d27-labels-lost-2021", "D27: the labels below （三） lost, their 56 zeros in one run", LabelsLost(), TextShapes.TabsWithoutCovered),
        Text("d22-parted-markdown-2021", "D22: the table of section 四 in three, each below the name of its columns", PartedDisputes(), draft => SeparatedShapes.Markdown(draft), "md"),
        Text("d22-parted-page-2021", "D22: the table of section 四 in three, each below the name of its columns", PartedDisputes(), draft => HtmlShapes.Page(draft), "html"),
        Text("d28-empty-columns-2021", "D28: empty columns before and behind the tables", Of("city-2025"), draft => string.Join('\n', SeparatedShapes.Markdown(draft).Split('\n')
            .Select(line => line.StartsWith("| ---", StringComparison.Ordinal) ? $"| --- {line} --- |" : line.StartsWith('|') ? $"|  {line}  |" : line)), "md"),
        Text("d30-caption-2021", "D30: a caption within the table of section 二", Caption(), draft => HtmlShapes.Page(draft), "html"),
        Text("d31-old-form-2022", "D31: the form of 2019 for 2022", Of("beijing-street-2020", year: 2022), TextShapes.Tabs),
        Text("d31-old-form-page-2021", "D31: the form of 2019 for 2021, empty", Of("huangpi-street-2020", year: 2021), draft => HtmlShapes.Page(draft), "html"),
        Text("hybrid-2021", "section 二 of the form of 2021, section 三 with one row （六） as in 2019", Hybrid(), TextShapes.Tabs),
        Text("figures-before-labels-2021", "figures before the labels of their rows", FiguresFirst(), TextShapes.Tabs),
    ];

    private static Draft PageBreak() => Of("city-2025").Change(draft =>
    {
        Grid requests = draft.Table("requests");
        int shifted = requests.Rows.IndexOf(requests.RowOf("requests.outcome.refused.processInformation.total"));
        Cut(requests, shifted);
        Cut(requests, shifted + 1);
        requests.Rows[shifted + 1].Insert(0, new GridCell(""));
        int index = draft.Parts.FindIndex(part => part.Text == "requests");
        Grid upper = new();
        upper.Rows.AddRange(requests.Rows[..(shifted + 1)]);
        Grid lower = new();
        lower.Rows.AddRange(requests.Rows[(shifted + 1)..]);
        draft.Parts[index] = new Part(PartKind.Table, "requests", upper);
        draft.Parts.Insert(index + 1, new Part(PartKind.Table, "requests2", lower));
        Grid proactive = draft.Table("proactive");
        Grid last = new();
        last.Rows.Add(proactive.Rows[^1]);
        proactive.Rows.RemoveAt(proactive.Rows.Count - 1);
        draft.Parts.Insert(draft.Parts.FindIndex(part => part.Text == "proactive") + 1, new Part(PartKind.Table, "proactive2", last));
    });

    // Groups end above this row; what of them is left below has no label.
    private static void Cut(Grid grid, int row)
    {
        foreach (PlacedCell cell in grid.Place().Where(cell => cell.Row < row && cell.Row + cell.Cell.RowSpan > row))
        {
            cell.Cell.RowSpan = row - cell.Row;
        }
    }

    private static Draft HeaderRepeated() => Of("city-2025").Redraw("requests", grid =>
    {
        int row = grid.Rows.IndexOf(grid.RowOf("requests.outcome.unavailable.notHeld.total"));
        Cut(grid, row);
        grid.Rows[row].Insert(0, new GridCell(""));
        grid.Rows[row + 3].Insert(0, new GridCell("") { RowSpan = 5 });
        grid.Rows[row + 8].Insert(0, new GridCell("") { RowSpan = 4 });
        grid.Rows[row + 1].Insert(0, new GridCell("") { RowSpan = 2 });
        grid.Rows.InsertRange(row, grid.Rows[..3]);
    });

    private static Draft HeaderLost() => Of("city-2025").Redraw("requests", grid => grid.Rows.RemoveRange(0, 3));

    private static Draft CutInTwo() => Of("city-2025").Change(draft =>
    {
        Grid whole = draft.Table("requests");
        int row = whole.Rows.IndexOf(whole.RowOf("requests.outcome.rejected.petition.total"));
        Cut(whole, row);
        whole.Rows[row].Insert(0, new GridCell("三、本年度办理结果") { RowSpan = 9 });
        Grid lower = new();
        lower.Rows.AddRange(whole.Rows[row..]);
        whole.Rows.RemoveRange(row, whole.Rows.Count - row);
        foreach (List<GridCell> line in lower.Rows)
        {
            line.AddRange([new GridCell(""), new GridCell("")]);
        }

        draft.Parts.Insert(draft.Parts.FindIndex(part => part.Text == "requests") + 1, new Part(PartKind.Table, "requests2", lower));
    });

    // The columns of section 四 in three tables, each below the name of its group: so a public tool that compares these reports keeps them.
    private static Draft PartedDisputes() => Of("city-2025").Change(draft =>
    {
        int index = draft.Parts.FindIndex(part => part.Text == "disputes");
        GridCell[] figures = [.. draft.Parts[index].Table!.Rows[^1]];
        string[] names = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"];
        draft.Parts.RemoveAt(index);
        draft.Parts.InsertRange(index, names.SelectMany((name, group) => new[]
        {
            new Part(PartKind.Heading, name),
            new Part(PartKind.Table, $"disputes{group}", new Grid().Row(((string[])["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]).Select(label => new GridCell(label))).Row(figures[(group * 5)..((group * 5) + 5)])),
        }));
    });

    private static Draft HeaderInTwoRows() => Of("city-2023").Redraw("requests", grid =>
    {
        (string Upper, string Lower)[] halves = [("商业", "企业"), ("科研", "机构"), ("社会公", "益组织"), ("法律服", "务机构"), ("其他", "")];
        foreach (GridCell cell in grid.Rows[0].Concat(grid.Rows[1]).Where(cell => cell.RowSpan > 1))
        {
            cell.RowSpan++;
        }

        grid.Rows[2] = [.. halves.Select(half => new GridCell(half.Upper))];
        grid.Rows.Insert(3, [.. halves.Select(half => new GridCell(half.Lower))]);
    });

    private static Draft OnceEach() => Of("fengzhuang-2020").Change(draft =>
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Grid grid in draft.Parts.Where(part => part.Table is not null).Select(part => part.Table!))
        {
            foreach (List<GridCell> row in grid.Rows)
            {
                row.RemoveAll(cell => !seen.Add(cell.Text));
            }

            grid.Rows.RemoveAll(row => row.Count == 0);
        }

        draft.Expect("", ExpectedCell.NoValue);
        draft.Expect("documents.regulations.", ExpectedCell.Of(0) with { MayBeOpen = true });
        draft.Expected["procurement.procurement.items"] = ExpectedCell.Of(3) with { MayBeOpen = true };
        draft.Expected["procurement.procurement.amount"] = ExpectedCell.Of(298000) with { MayBeOpen = true };
        draft.MayRefuse = true;
    });

    private static Draft EmptyColumnsDropped() => Of("yiwu-street-2023").Redraw("requests", grid =>
    {
        foreach (List<GridCell> row in grid.Rows)
        {
            row.RemoveAll(cell => cell.Address is not null && cell.Text == "0");
        }
    }).Change(draft =>
    {
        foreach (string address in draft.Under("requests.").ToArray())
        {
            draft.Expected[address] = draft.Expected[address].Value == 0 ? ExpectedCell.NoValue : draft.Expected[address] with { MayBeOpen = true };
        }
    });

    private static Draft LabelsLost() => Of("hongqiao-2022").Redraw("requests", grid =>
    {
        int row = grid.Rows.IndexOf(grid.RowOf("requests.outcome.refused.stateSecret.total"));
        grid.Rows[row] = [new GridCell("（三）不予公开"), new GridCell(new string('0', 56))];
        grid.Rows.RemoveRange(row + 1, 7);
    }).MayBeOpen(address => address.StartsWith("requests.outcome.refused.", StringComparison.Ordinal));

    private static Draft Caption() => Of("city-2023").Redraw("proactive", grid => grid.Rows.Insert(0, [OfficialGrids.Label("主动公开政府信息情况", 4)]));

    private static Draft Hybrid() => Of("hongqiao-2022").Redraw("requests", grid =>
    {
        int row = grid.Rows.IndexOf(grid.RowOf("requests.outcome.other.notCorrected.total"));
        grid.Rows[row] = [OfficialGrids.Label("（六）其他处理", 2), .. Enumerable.Range(0, 7).Select(_ => new GridCell("0"))];
        grid.Rows.RemoveRange(row + 1, 2);
        grid.Rows[5][0].RowSpan -= 2;
    }).Expect("requests.outcome.other.", ExpectedCell.NoValue);

    private static Draft FiguresFirst() => Of("city-2025").Redraw("requests", grid =>
    {
        foreach (List<GridCell> row in grid.Rows.Skip(3))
        {
            GridCell[] labels = [.. row.Where(cell => cell.Address is null)];
            row.RemoveAll(cell => cell.Address is null);
            row.Add(new GridCell(labels[^1].Text));
            if (labels.Length > 1)
            {
                row.Add(new GridCell(string.Concat(labels[..^1].Select(label => label.Text))));
            }
        }
    });
}
