using System.Text;
using TemplateGen.Corpus.Drafts;
using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Shapes;
using static TemplateGen.Corpus.Drafts.ReportDraft;

namespace TemplateGen.Corpus.Documents;

/// <summary>Undamaged reports in all shapes of plain text.</summary>
internal static class TextDocuments
{
    public static IEnumerable<CorpusDocument> All() =>
    [
        Text("text-tabs-2021", "a row a line, between tabs", Of("city-2025"), TextShapes.Tabs),
        Text("text-tabs-2019", "a row a line, between tabs; D10: totals of rows empty, empty cells for none", Of("shanghai-office-2019"), TextShapes.Tabs),
        Text("text-tabs-short-2021", "a row a line, between tabs, without cells for what is covered", Of("hanyang-2022"), TextShapes.TabsWithoutCovered),
        Text("text-lines-2021", "a cell a line; D20", Of("hongqiao-2022"), draft => TextShapes.CellALine(draft)),
        Text("text-lines-big-2021", "a cell a line, large figures; D20", Of("city-2025"), draft => TextShapes.CellALine(draft)),
        Text("text-lines-apart-2019", "a cell a line, an empty line between; D20", Of("fengzhuang-2020"), draft => TextShapes.CellALine(draft, "\n")),
        Text("text-lines-tabs-2021", "a cell a line behind a tab, as from a word processor", Of("yiwu-street-2023"), TextShapes.CellALineWithTabs),
        Text("text-lines-tabs-2019", "a cell a line behind a tab, with empty cells", Of("shanghai-office-2019"), TextShapes.CellALineWithTabs),
        Text("text-aligned-2021", "as pdftotext -layout gives it", Of("city-2025"), draft => AlignedShape.Write(draft)),
        Text("text-aligned-2019", "as pdftotext -layout gives it; D10", Of("shanghai-office-2019").WithoutCells(), draft => AlignedShape.Write(draft)),
        Text("text-aligned-zeros-2021", "as pdftotext -layout gives it", Of("no-applications-2024"), draft => AlignedShape.Write(draft, 22, 6)),
        Text("text-aligned-vertical-2021", "as pdftotext -layout gives it; D23: headings of section 四 set vertically, lines interleaved", Of("hanyang-2022").WithoutCells(), draft => AlignedShape.Write(draft, 14, 4)),
        Text("text-aligned-characters-2021", "as pdftotext -layout gives it, every character one place wide; labels broken over lines", Of("city-2025"), draft => AlignedShape.WriteInCharacters(draft)),
        Text("text-aligned-blank-2021", "as pdftotext -layout gives it, every character one place wide; some zeros of section 三 left blank", WithBlanks(), draft => AlignedShape.WriteInCharacters(draft)),
        Text("text-aligned-characters-pages-2021", "as pdftotext -layout gives it, every character one place wide, with page numbers and form feeds within the tables; D22", Of("city-2025"), draft => TextShapes.Paged(AlignedShape.WriteInCharacters(draft), 34)),
        Text("text-reading-2021", "as pdftotext gives it in reading order", Of("city-2025"), draft => ReadingOrderShape.Write(draft)),
        Text("text-reading-2019", "as pdftotext gives it in reading order; labels broken", Of("fengzhuang-2020"), draft => ReadingOrderShape.Write(draft, 12)),
        Text(
            "text-reading-columns-2021",
            "as pdftotext gives it, column by column; figures can only be inferred",
            Of("hanyang-2022").WithoutCells().MayBeOpen(_ => true),
            ReadingOrderShape.WriteByColumns),
        Text("text-run-together-2021", "D21: cells of a row run together, one digit each", Of("hongqiao-2022"), TextShapes.RunTogether),
        Text(
            "text-run-together-ambiguous-2021",
            "D21: cells of a row run together, some with more digits",
            Of("yiwu-street-2023").MayBeOpen(IsInRowWithLongFigure("yiwu-street-2023")),
            TextShapes.RunTogether),
        Text("text-one-line-2021", "the whole report on one line", Of("zhongjiang-bureau-2022"), TextShapes.OneLine),
        Text("text-one-line-bars-2021", "the whole report on one line, bars between its cells, as crawlers join texts", Of("city-2023"), TextShapes.OneLineOfBars),
        Text("text-browser-2021", "the text of a page as browsers give it, paragraphs in its cells", Of("hanyang-2022"), TextShapes.Browser),
        Text("text-browser-2019", "the text of a page as browsers give it, paragraphs in its cells, blank ones too; D10", Of("shanghai-office-2019"), TextShapes.Browser),
        Text("text-spaces-2021", "a row a line, cells between single spaces, as text from PDF", Of("city-2025"), TextShapes.Spaces),
        Text("text-spaces-2019", "a row a line, cells between single spaces, as text from PDF", Of("fengzhuang-2020"), TextShapes.Spaces),
        Text("text-spaces-vertical-2021", "D23: cells between single spaces, headings of section 四 set vertically and interleaved as in an e-book", Of("hongqiao-2022"), draft => Vertical(TextShapes.Spaces(draft))),
        Text("text-aligned-pages-2021", "as pdftotext -layout gives it, with page numbers and form feeds within the tables; D22", Of("city-2025"), draft => TextShapes.Paged(AlignedShape.Write(draft), 34)),
        Text("text-reading-pages-2021", "as pdftotext gives it, with page numbers and form feeds within the tables; D22", Of("yiwu-street-2023"), draft => TextShapes.Paged(ReadingOrderShape.Write(draft), 120)),
        new("text-gb18030-2019.txt", "GB18030; a row a line, between tabs", Of("beijing-street-2020"), HtmlShapes.Gb(TextShapes.Tabs(Of("beijing-street-2020")))),
        new("text-utf16-2021.txt", "UTF-16 with a byte order mark, CRLF", Of("zhongjiang-bureau-2022"), Utf16(TextShapes.Tabs(Of("zhongjiang-bureau-2022")))),
        new("text-bom-2021.txt", "UTF-8 with a byte order mark, CR alone at line ends", Of("hongqiao-2022"), [.. Encoding.UTF8.Preamble, .. TextShapes.Bytes(TextShapes.Tabs(Of("hongqiao-2022")).Replace('\n', '\r'))]),
    ];

    internal static CorpusDocument Text(string name, string shows, Draft draft, Func<Draft, string> write, string extension = "txt") =>
        new($"{name}.{extension}", shows, draft, TextShapes.Bytes(write(draft)));

    /// <summary>Whether a cell stands in a row of several figures not all of which have one digit.</summary>
    internal static Func<string, bool> IsInRowWithLongFigure(string figures)
    {
        Draft draft = Of(figures);
        HashSet<string> cells = [.. draft.Form.Tables.SelectMany(table => table.Rows
            .Select(row => table.Cells(row).ToArray())
            .Where(row => row.Length > 1 && row.Any(address => draft.Expected[address].ToString().Length > 1))
            .SelectMany(row => row))];
        return cells.Contains;
    }

    private static Draft WithBlanks() => Of("yiwu-street-2023").Change(draft =>
    {
        foreach (string address in draft.Under("requests.").Where((address, place) => place % 3 == 1 && draft.Expected[address].Value == 0).ToArray())
        {
            draft.Say(address, "", ExpectedCell.Blank);
        }
    });

    private static string Vertical(string text)
    {
        int from = text.IndexOf("行政复议 行政诉讼", StringComparison.Ordinal);
        int to = text.IndexOf("\n0 0 0", from, StringComparison.Ordinal);
        const string Headings = """
            行政复议 行政诉讼
            未经复议直接起诉 复议后起诉
            结 结 其 尚
            结 结 其 尚 结 结 其 尚
            果 果 他 未
            总计 果 果 他 未 总 果 果 他 未 总
            维 纠 结 审
            维 纠 结 审 计 维 纠 结 审 计
            持 正 果 结
            持 正 果 结 持 正 果 结
            """;
        return text[..from] + Headings.Replace("\r", "", StringComparison.Ordinal) + text[to..];
    }

    private static byte[] Utf16(string text) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
}
