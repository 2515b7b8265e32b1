using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Documents.TextDocuments;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Web pages.</summary>
internal static class WebDocuments
{
    private const string WordCell = "<p class=\"MsoNormal\" style=\"mso-pagination:widow-orphan\"><span lang=\"EN-US\" style=\"font-size:9pt\">{0}<o:p></o:p></span></p>";

    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("html-page-2021", "HTML with spans", Of("city-2025"), draft => HtmlShapes.Page(draft), "html"),
        Text("html-page-2019", "HTML with spans; D10", Of("shanghai-office-2019"), draft => HtmlShapes.Page(draft), "html"),
        Text("html-furniture-2021", "HTML; D33: menu, dates, links to share, footer", Of("yiwu-street-2023"), draft => HtmlShapes.Furnished(draft, HtmlShapes.Body(draft)), "html"),
        Text("html-layout-2019", "HTML laid out with tables, tables in tables", Of("beijing-street-2020"), HtmlShapes.LayoutTables, "html"),
        Text("html-tables-in-cells-2021", "HTML; every cell a table of its own", Of("hanyang-2022"), HtmlShapes.TablesInCells, "html"),
        Text("html-divisions-2021", "HTML; divisions instead of tables", Of("hongqiao-2022"), HtmlShapes.Divisions, "html"),
        Text("html-divisions-2019", "HTML; divisions instead of tables, empty cells", Of("shanghai-office-2019").WithoutCells(), HtmlShapes.Divisions, "html"),
        new("html-gb18030-2019.html", "HTML in GB18030, declared as gb2312", Of("duantan-2020"), HtmlShapes.Gb(HtmlShapes.Page(Of("duantan-2020"), "gb2312"))),
        Text("html-word-2021", "HTML as Word saves it", Of("city-2023"), draft => HtmlShapes.Around(draft, "utf-8", HtmlShapes.Body(draft, figure: WordCell)), "html"),
        Text("html-three-pages-2021", "HTML; tables cut at page breaks, header repeated on each page; D22", CutAtPages(Of("city-2025")), draft => HtmlShapes.Page(draft), "html"),
        Text("html-twice-2021", "HTML; the same report twice, for wide and for narrow screens", Of("yiwu-street-2023"), draft => Twice(draft, " style=\"display:none\""), "html"),
        Text("html-twice-shown-2021", "HTML; the same report twice, for wide and for narrow screens, of which only a style sheet hides one", Of("hanyang-2022"), draft => Twice(draft, ""), "html"),
        Text("html-other-grid-2019", "HTML; section 二 drawn on five columns whose cells span differently from block to block, as 上海 2019", OtherGrid(), draft => HtmlShapes.Page(draft), "html"),
        Text("html-paragraph-lines-2021", "HTML; each cell a paragraph, no table", Of("zhongjiang-bureau-2022"), Paragraphs, "html"),
    ];

    // The table of section 三 is cut into three, each with the three header rows; group labels reach to the end of their piece only and are repeated.
    private static Draft CutAtPages(Draft draft) => draft.Change(all =>
    {
        int index = all.Parts.FindIndex(part => part.Text == "requests");
        Grid whole = all.Parts[index].Table!;
        string[][] labels = whole.Expand(repeat: true);
        List<Part> pages = [];
        foreach ((int From, int To) page in new[] { (3, 9), (9, 17), (17, whole.Rows.Count) })
        {
            Grid grid = new();
            grid.Rows.AddRange(whole.Rows[..3]);
            for (int row = page.From; row < page.To; row++)
            {
                List<GridCell> figures = [.. whole.Rows[row].Where(cell => cell.Address is not null)];
                grid.Row([.. Labels(labels[row], row == page.From ? null : labels[row - 1], page.To - row, labels[row..page.To]), .. figures]);
            }

            pages.Add(new Part(PartKind.Table, pages.Count == 0 ? "requests" : $"requests{pages.Count + 1}", grid));
        }

        all.Parts.RemoveAt(index);
        all.Parts.InsertRange(index, pages);
    });

    private static IEnumerable<GridCell> Labels(string[] row, string[]? above, int rowsLeft, string[][] below)
    {
        for (int column = 0; column < 3;)
        {
            int columns = 1;
            while (column + columns < 3 && row[column + columns] == row[column])
            {
                columns++;
            }

            int at = column;
            if (above is null || above[column] != row[column])
            {
                yield return OfficialGrids.Label(row[column], columns, Math.Min(rowsLeft, below.TakeWhile(other => other[at] == row[at]).Count()));
            }

            column += columns;
        }
    }

    private static Draft OtherGrid() => Of("shanghai-office-2019").Redraw("proactive", grid =>
    {
        foreach (List<GridCell> row in grid.Rows)
        {
            bool isFirstBlock = row.Any(cell => cell.Address?.StartsWith("documents.", StringComparison.Ordinal) == true || cell.Text == "本年新制作数量");
            switch (row.Count)
            {
                case 1:
                    row[0].ColumnSpan = 5;
                    break;
                case 3:
                    row[1].ColumnSpan = 2;
                    break;
                default:
                    row[isFirstBlock || row[1].Text == "上一年项目数量" ? 2 : 1].ColumnSpan = 2;
                    break;
            }
        }
    });

    private static string Twice(Draft draft, string style)
    {
        string body = HtmlShapes.Body(draft);
        return HtmlShapes.Around(draft, "utf-8", $"<div class=\"pc\">\n{body}</div>\n<div class=\"mobile\"{style}>\n{body}</div>\n");
    }

    private static string Paragraphs(Draft draft) => HtmlShapes.Around(
        draft,
        "utf-8",
        TextShapes.Lines(draft, grid => grid.Cells.Select(cell => cell.Text)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate("", (all, line) => $"{all}<p>{line}</p>\n"));
}
