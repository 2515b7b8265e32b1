using TemplateGen.Documents.Spreadsheet;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Reading.Sources;
using static TemplateGen.Documents.Tests.Support.XlsxBuilder;

namespace TemplateGen.Documents.Tests.Spreadsheet;

public sealed class XlsxTests
{
    [Fact]
    public void Cells_are_read_with_the_blank_ones_between_them()
    {
        SourceReading reading = Read(Row(2, Text("B2", "规章"), Number("C2", "1"), Number("E2", "3")) + Row(3, Text("B3", "a\nb"), "<c r=\"D3\"/>", Number("E3", "4")));
        Described.Rows(reading).ShouldBe(["+| 规章 | 1 |  | 3", "| a⏎b |  |  | 4"]);
        Described.Paths(reading).ShouldBe(["Sheet1!B2", "Sheet1!C2", "Sheet1!D2", "Sheet1!E2", "Sheet1!B3", "Sheet1!C3", "Sheet1!D3", "Sheet1!E3"]);
        int[] orders = [.. Described.Document(reading).Rows.SelectMany(row => row.Cells).Select(cell => cell.Place.Order)];
        orders.ShouldBe(orders.Distinct().Order());
    }

    [Fact]
    public void Every_type_of_value_is_read()
    {
        string texts = "<si><t>plain</t></si><si><r><t>规</t></r><r><rPr><b/></rPr><t>章</t></r><rPh sb=\"0\" eb=\"1\"><t>gui</t></rPh></si><si><t>a_x000D_\nb</t></si>";
        SourceReading reading = new XlsxFormat().Read(Build(
            Row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"B1\" t=\"s\"><v>1</v></c>", "<c r=\"C1\" t=\"s\"><v>2</v></c>", "<c r=\"D1\" t=\"b\"><v>1</v></c>", "<c r=\"E1\" t=\"e\"><v>#REF!</v></c>",
                "<c r=\"F1\" t=\"str\"><f>A1</f><v>text</v></c>", "<c r=\"G1\"><f>SUM(A1:B1)</f><v>12</v></c>", Text("H1", " 0 ")), texts: texts));
        Described.Rows(reading).ShouldBe(["+| plain | 规章 | a⏎b | TRUE | #REF! | text | 12 | 0"]);
    }

    [Fact]
    public void A_formula_without_a_stored_result_is_blank_with_a_warning()
    {
        SourceReading reading = Read(Row(1, Text("A1", "总计"), "<c r=\"B1\"><f>1+1</f></c>", "<c r=\"C1\"><f>1+1</f><v>2</v></c>"));
        Described.Rows(reading).ShouldBe(["+| 总计 |  | 2"]);
        Described.Notes(reading).ShouldBe(["Warning formula-without-value Sheet1!B1"]);
    }

    [Fact]
    public void Cells_and_rows_without_an_address_follow_one_another() =>
        Described.Rows(Read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r=\"B2\"><v>4</v></c></row>")).ShouldBe(["+| 1 | 2", "| 3 | 4"]);

    [Fact]
    public void Merged_cells_stand_once_with_their_spans()
    {
        SourceReading reading = Read(
            Row(1, Text("A1", "corner"), Text("B1", "head")) + Row(2, Text("B2", "x"), Text("C2", "y")) + Row(3, Text("A3", "label"), Number("B3", "1"), Number("C3", "2")),
            Merged("A1:A2", "B1:C1"));
        Described.Rows(reading).ShouldBe(["+| corner{1×2} | head{2×1}", "| x | y", "| label | 1 | 2"]);
    }

    [Fact]
    public void What_a_merged_cell_covers_is_left_out_with_a_warning()
    {
        SourceReading reading = Read(Row(1, Text("A1", "a"), Number("B1", "1"), Number("C1", "9")), Merged("B1:C1"));
        Described.Rows(reading).ShouldBe(["+| a | 1{2×1}"]);
        Described.Notes(reading).ShouldBe(["Warning covered-cell Sheet1!C1"]);
    }

    [Fact]
    public void Ranges_that_overlap_are_not_merged()
    {
        SourceReading reading = Read(Row(1, Number("A1", "1"), Number("B1", "2"), Number("C1", "3")), Merged("A1:B1", "B1:C1"));
        Described.Rows(reading).ShouldBe(["+| 1{2×1} | 3"]);
        Described.Notes(reading).ShouldBe(["Warning merged-overlap Sheet1!B1", "Warning covered-cell Sheet1!B1"]);
    }

    [Fact]
    public void A_blank_row_parts_tables_unless_a_merged_cell_reaches_across()
    {
        SourceReading reading = Read(
            Row(1, Text("A1", "g"), Number("B1", "1")) + Row(3, Text("A3", ""), Number("B3", "2")) + Row(5, Text("A5", "h"), Number("B5", "3")) + Row(6, Text("A6", "i"), Number("B6", "4")), Merged("A1:A3"));
        Described.Rows(reading).ShouldBe(["+| g{1×2} | 1", "| 2", "+| h | 3", "| i | 4"]);
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_left_out_with_notes()
    {
        string rows = Row(1, Text("A1", "a"), Number("B1", "1"), Number("C1", "2")) + "<row r=\"2\" hidden=\"1\">" + Text("A2", "hidden") + "</row>" + Row(3, Text("A3", "b"), Number("B3", "3"), Number("C3", "4"));
        SourceReading reading = new XlsxFormat().Read(Build([
            ("数据", "visible", Sheet(rows, before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")),
            ("Old", "hidden", Sheet(rows)), ("Very", "veryHidden", Sheet(rows)), ("2021 表", "visible", Sheet(Row(1, Text("A1", "c"), Number("B1", "5")))),
        ]));
        Described.Rows(reading).ShouldBe(["+| a | 2", "| b | 4", "+| c | 5"]);
        Described.Paths(reading).ShouldBe(["数据!A1", "数据!C1", "数据!A3", "数据!C3", "'2021 表'!A1", "'2021 表'!B1"]);
        Described.Notes(reading).ShouldBe(["Warning hidden-cell 数据!B1", "Note hidden-sheet", "Note hidden-sheet"]);
    }

    [Fact]
    public void Of_very_much_that_is_left_out_the_first_is_listed_and_the_rest_counted()
    {
        SourceReading reading = new XlsxFormat().Read(Build([
            ("Shown", "visible", Sheet(Row(1, Text("A1", "a")))),
            .. Enumerable.Range(0, 130).Select(i => ($"Old{i}", "hidden", Sheet(Row(1, Text("A1", "b"))))),
        ]));
        reading.Notes.Count.ShouldBe(101);
        reading.Notes[^1].Code.ShouldBe("more-notes");
        reading.Notes[^1].English.ShouldBe("30 more places that were not read are not listed");
    }

    [Fact]
    public void A_merged_cell_shows_its_text_where_it_is_not_hidden()
    {
        SourceReading reading = Read("<row r=\"1\" hidden=\"1\">" + Text("A1", "label") + "</row>" + Row(2, Number("B2", "1")) + Row(3, Number("B3", "2")), Merged("A1:A3"));
        Described.Rows(reading).ShouldBe(["+| label{1×2} | 1", "| 2"]);
    }

    [Fact]
    public void A_cell_at_the_far_corner_costs_nothing()
    {
        SourceReading reading = Read(
            Row(1, Text("A1", "a"), Number("B1", "1")) + Row(1_048_576, Number("XFD1048576", "9")), Merged("A1:A1048576", "B1:XFD1"), "<dimension ref=\"A1:XFD1048576\"/>");
        Described.Document(reading).Rows.Sum(row => row.Cells.Count).ShouldBeLessThan(100);
    }

    [Fact]
    public void Text_that_runs_down_the_sheet_is_no_table()
    {
        SourceReading reading = Read(Row(1, Text("A1", "某镇2021年度报告")) + Row(3, Text("A3", "规章"), Number("B3", "0")) + Row(5, Text("A5", "说明")) + Row(6, Text("A6", "更多")));
        Described.Rows(reading).ShouldBe(["¶ 某镇2021年度报告", "+| 规章 | 0", "¶ 说明", "¶ 更多"]);
    }

    [Fact]
    public void Struck_runs_are_left_out_and_raised_figures_kept_apart()
    {
        SourceReading reading = new XlsxFormat().Read(Build(
            Row(1, Number("A1", "1"), "<c r=\"B1\" t=\"s\"><v>0</v></c>", "<c r=\"C1\" t=\"s\"><v>1</v></c>"),
            texts: "<si><r><rPr><strike/></rPr><t>5</t></r><r><t>6</t></r></si><si><r><t>5</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r></si>"));
        Described.Rows(reading).ShouldBe(["+| 1 | 6 | 5^2"]);
        Described.Notes(reading).ShouldBe(["Warning struck-text Sheet1!B1"]);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"9999999\"><c><v>1</v></c></row>")]
    public void A_sheet_that_contradicts_itself_is_refused(string rows) => Described.Refusal(Read(rows)).Code.ShouldBe("damaged");

    [Fact]
    public void The_strict_form_is_read_like_the_transitional_one()
    {
        byte[] strict = ZipBuilder.Change(
            Build(Row(1, Text("A1", "a"), Number("B1", "0.5", 1)), styles: Formats("0%")),
            (name, text) => (name, text
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)));
        new XlsxFormat().Recognises(strict).ShouldBeTrue();
        Described.Rows(new XlsxFormat().Read(strict)).ShouldBe(["+| a | 50%"]);
    }

    private static SourceReading Read(string rows, string after = "", string before = "") => new XlsxFormat().Read(Build(rows, after, before));
}
