using TemplateGen.Documents.Tests.Support;
using TemplateGen.Documents.Word;
using TemplateGen.Reading.Sources;
using static TemplateGen.Documents.Tests.Support.DocxBuilder;

namespace TemplateGen.Documents.Tests.Word;

public sealed class DocxTableTests
{
    [Fact]
    public void Paragraphs_run_and_tables_are_ruled()
    {
        SourceReading reading = Read(Paragraph("一、总体情况") + Table(Row(Cell("规章"), Cell(""), Cell("0")), Row(Cell("a"), Cell("b"), Cell("c"))) + Paragraph("end"));
        Described.Rows(reading).ShouldBe(["¶ 一、总体情况", "+| 规章 |  | 0", "| a | b | c", "¶ end"]);
        Described.Paths(reading).ShouldBe(
        [
            "paragraph[1]", "table[1]/row[1]/cell[1]", "table[1]/row[1]/cell[2]", "table[1]/row[1]/cell[3]",
            "table[1]/row[2]/cell[1]", "table[1]/row[2]/cell[2]", "table[1]/row[2]/cell[3]", "paragraph[2]",
        ]);
        reading.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Places_have_no_lines_and_are_numbered_in_the_order_of_the_document()
    {
        SourceReading reading = Read(Paragraph("a") + Table(Row(Cell("b"), Cell("")), Row(Cell("c"), Cell("d"))) + Paragraph("e"));
        SourceCell[] cells = [.. Described.Document(reading).Rows.SelectMany(row => row.Cells)];
        cells.ShouldAllBe(cell => cell.Place.Line == 0 && cell.Place.Column == 0);
        int[] orders = [.. cells.Select(cell => cell.Place.Order)];
        orders.ShouldBe(orders.Distinct().Order());
        orders[0].ShouldBePositive();
    }

    [Fact]
    public void Merged_cells_stand_once_with_their_spans()
    {
        SourceReading reading = Read(Table(
            Row(Cell("corner", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), Cell("head", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), Cell("x"), Cell("y")),
            Row(Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"continue\"/>"), Cell("1"), Cell("2")),
            Row(Cell("label"), Cell("more"), Cell("3"), Cell("4"))));
        Described.Rows(reading).ShouldBe(["+| corner{2×3} | head{2×1}", "| x | y", "| 1 | 2", "| label | more | 3 | 4"]);
    }

    [Fact]
    public void A_merge_begins_anew_where_the_document_says_so()
    {
        SourceReading reading = Read(Table(
            Row(Cell("a", "<w:vMerge w:val=\"restart\"/>"), Cell("1")),
            Row(Cell("b", "<w:vMerge w:val=\"restart\"/>"), Cell("2")),
            Row(Cell("", "<w:vMerge/>"), Cell("3"))));
        Described.Rows(reading).ShouldBe(["+| a | 1", "| b{1×2} | 2", "| 3"]);
    }

    [Fact]
    public void A_continued_merge_that_never_began_is_a_cell()
    {
        SourceReading reading = Read(Table(Row(Cell("lost", "<w:vMerge/>"), Cell("1"))));
        Described.Rows(reading).ShouldBe(["+| lost | 1"]);
    }

    [Fact]
    public void What_a_merged_cell_covers_is_left_out_with_a_warning()
    {
        SourceReading reading = Read(Table(Row(Cell("a", "<w:vMerge w:val=\"restart\"/>"), Cell("1")), Row(Cell("unseen", "<w:vMerge/>"), Cell("2"))));
        Described.Rows(reading).ShouldBe(["+| a{1×2} | 1", "| 2"]);
        Described.Notes(reading).ShouldBe(["Warning covered-cell table[1]/row[2]/cell[1]"]);
    }

    [Fact]
    public void Cells_merged_the_old_way_are_merged_too()
    {
        SourceReading reading = Read(Table(Row(Cell("a", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("1"))));
        Described.Rows(reading).ShouldBe(["+| a{2×1} | 1"]);
    }

    [Fact]
    public void Columns_left_free_before_a_row_are_a_blank_cell()
    {
        SourceReading reading = Read(Table(
            Row(Cell("g", "<w:vMerge w:val=\"restart\"/>"), Cell("h"), Cell("1")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Cell("2") + "</w:tr>"));
        Described.Rows(reading).ShouldBe(["+| g | h | 1", "| {2×1} | 2"]);
    }

    [Fact]
    public void Spans_that_no_table_can_have_do_no_harm()
    {
        SourceReading reading = Read(Table(
            Row(Cell("a", "<w:gridSpan w:val=\"2147483647\"/><w:vMerge w:val=\"restart\"/>"), Cell("b", "<w:gridSpan w:val=\"-3\"/>")),
            Row(Cell("c", "<w:gridSpan w:val=\"x\"/>"))));
        Described.Document(reading).Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Lines_of_a_cell_come_from_paragraphs_and_breaks()
    {
        SourceReading reading = Read(Table(Row(CellOf(Paragraph("本年新") + "<w:p><w:r><w:t>制作</w:t><w:br/><w:t>数量</w:t></w:r></w:p>" + Paragraph(" ")), Cell("0"))));
        Described.Rows(reading).ShouldBe(["+| 本年新⏎制作⏎数量 | 0"]);
    }

    [Fact]
    public void A_table_of_one_row_in_a_cell_leaves_the_row_whole()
    {
        SourceReading reading = Read(Table(Row(Cell("规章"), CellOf(Table(Row(Cell("1"), Cell("2"), Cell("3"))) + Paragraph(""), "<w:gridSpan w:val=\"3\"/>"))));
        Described.Rows(reading).ShouldBe(["+| 规章 | 1 | 2 | 3"]);
        Described.Paths(reading)[2].ShouldBe("table[1]/row[1]/cell[2]/table[1]/row[1]/cell[2]");
    }

    [Fact]
    public void A_table_of_several_rows_in_a_cell_stands_beside_the_label()
    {
        SourceReading reading = Read(Table(
            Row(Cell("group"), CellOf(Table(Row(Cell("a"), Cell("1")), Row(Cell("b"), Cell("2"))) + Paragraph("")), Cell("end")),
            Row(Cell("x"), Cell("y"), Cell("z"))));
        Described.Rows(reading).ShouldBe(["+| group{1×2} | a | 1 | end{1×2}", "| b | 2", "| x | y | z"]);
    }

    [Fact]
    public void A_table_that_only_frames_others_is_not_seen()
    {
        string inner = Table(Row(Cell("规章"), Cell("0")), Row(Cell("规范性文件"), Cell("1")));
        SourceReading reading = Read(Table(Row(CellOf(Paragraph("标题") + inner + Paragraph("说明")))));
        Described.Rows(reading).ShouldBe(["¶ 标题", "+| 规章 | 0", "| 规范性文件 | 1", "¶ 说明"]);
    }

    [Fact]
    public void Controls_around_rows_cells_and_text_are_not_seen()
    {
        static string Control(string content, string properties = "") => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        string cell = CellOf($"<w:p>{Control("<w:r><w:t>5</w:t></w:r>")}</w:p>");
        string blank = CellOf($"<w:p>{Control("<w:r><w:t>单击此处输入</w:t></w:r>", "<w:showingPlcHdr/>")}</w:p>");
        SourceReading reading = Read(Control(Table(Control(Row(Control(Cell("a")), cell, blank)))) + Control(Paragraph("p")));
        Described.Rows(reading).ShouldBe(["+| a | 5 |", "¶ p"]);
        Described.Notes(reading).ShouldBe(["Note placeholder table[1]/row[1]/cell[3]"]);
    }

    private static SourceReading Read(string body) => new DocxFormat().Read(Build(body));
}
