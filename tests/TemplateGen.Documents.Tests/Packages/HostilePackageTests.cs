using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using TemplateGen.Documents.Spreadsheet;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Documents.Word;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Packages;

/// <summary>Documents made to harm. What matters is that there is an answer, and that it was had with little memory.</summary>
public sealed class HostilePackageTests
{
    private const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string Close = "</w:body></w:document>";
    private const long ManyBytes = 700L * 1024 * 1024;

    [Fact]
    public void A_part_that_unpacks_to_far_more_than_it_is_is_refused() =>
        Refusal(ZipBuilder.Word(Open + new string(' ', 40_000_000) + Close)).ShouldBe("too-large");

    [Fact]
    public void A_part_that_is_large_by_any_measure_is_refused()
    {
        // Noise hardly packs, so that the ratio is no help.
        StringBuilder text = new(Open);
        Random random = new(1);
        while (text.Length < 70_000_000)
        {
            text.Append("<w:p><w:r><w:t>").Append(random.NextInt64()).Append("</w:t></w:r></w:p>");
        }

        Refusal(ZipBuilder.Word(text.Append(Close).ToString())).ShouldBe("too-large");
    }

    [Fact]
    public void A_size_that_is_only_claimed_is_refused_before_anything_is_unpacked()
    {
        byte[] document = ZipBuilder.Word(Open + Close);
        int entry = document.AsSpan().LastIndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(document.AsSpan(entry + 24), 1_000_000_000);
        Refusal(document).ShouldBe("too-large");
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        StringBuilder text = new(Open);
        for (int i = 0; i < 100_000; i++)
        {
            text.Append("<w:tbl><w:tr><w:tc>");
        }

        for (int i = 0; i < 100_000; i++)
        {
            text.Append("</w:tc></w:tr></w:tbl>");
        }

        string xml = text.Append(Close).ToString();
        Refusal(ZipBuilder.Word(xml)).ShouldBe("too-deep");
        Refusal(ZipBuilder.Word(xml.Replace("w:t", "w:x", StringComparison.Ordinal))).ShouldBe("too-deep");
        Refusal(ZipBuilder.Word(xml.Replace(Open, Open + "<w:sectPr>", StringComparison.Ordinal).Replace(Close, "</w:sectPr>" + Close, StringComparison.Ordinal))).ShouldBe("too-deep");
    }

    [Theory]
    [InlineData("word/styles.xml", "styles")]
    [InlineData("word/numbering.xml", "numbering")]
    public void Trees_nested_without_end_never_reach_the_library(string name, string kind)
    {
        string deep = string.Concat(Enumerable.Repeat("<w:x>", 50_000)) + string.Concat(Enumerable.Repeat("</w:x>", 50_000));
        string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        byte[] document = ZipBuilder.Build(
            ("_rels/.rels", ZipBuilder.Relationships),
            ("word/document.xml", Open + "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>" + Close),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s\" Type=\"{type}{kind}\" Target=\"{name[5..]}\"/></Relationships>"),
            (name, $"<w:{kind} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{deep}</w:{kind}>"));
        Refusal(document).ShouldBe("too-deep");
    }

    [Fact]
    public void Tables_in_tables_as_deep_as_they_may_be_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 160)) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 160));
        Described.Rows(new DocxFormat().Read(ZipBuilder.Word(Open + text + Close))).ShouldBe(["+| x"]);
    }

    [Fact]
    public void Entities_are_not_resolved()
    {
        string bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        Refusal(ZipBuilder.Word(bomb + Open + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>" + Close)).ShouldBe("malformed");
        Refusal(ZipBuilder.Word("<!DOCTYPE d SYSTEM \"file:///etc/passwd\">" + Open + Close)).ShouldBe("malformed");
    }

    [Fact]
    public void What_lies_outside_is_not_looked_at()
    {
        string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        string targets = $"<Relationship Id=\"a\" Type=\"{type}styles\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/><Relationship Id=\"b\" Type=\"{type}numbering\" Target=\"../../../../etc/passwd\"/>"
            + $"<Relationship Id=\"c\" Type=\"{type}hyperlink\" Target=\"mailto:a@b@c://::x y\" TargetMode=\"External\"/><Relationship Id=\"d\" Type=\"{type}attachedTemplate\" Target=\"http://example.invalid/t.dotm\" TargetMode=\"External\"/>";
        byte[] document = ZipBuilder.Build(
            ("_rels/.rels", ZipBuilder.Relationships),
            ("word/document.xml", Open + "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>" + Close),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{targets}</Relationships>"));
        Described.Rows(new DocxFormat().Read(document)).ShouldBe(["¶ x"]);
    }

    [Fact]
    public void Thousands_of_entries_are_refused()
    {
        byte[] document = ZipBuilder.Build([("_rels/.rels", ZipBuilder.Relationships), ("word/document.xml", Open + Close), .. Enumerable.Range(0, 12_000).Select(i => ($"x/{i}", ""))]);
        Refusal(document).ShouldBe("too-large");
    }

    [Fact]
    public void Chains_of_parts_are_not_followed()
    {
        List<(string, string)> parts = [("_rels/.rels", ZipBuilder.Relationships), ("word/document.xml", Open + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + Close)];
        for (int i = 0; i < 4_000; i++)
        {
            string part = i == 0 ? "document.xml" : $"p{i}.xml";
            parts.Add(($"word/_rels/{part}.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"urn:next\" Target=\"p{i + 1}.xml\"/></Relationships>"));
            parts.Add(($"word/p{i + 1}.xml", "<x/>"));
        }

        Described.Rows(new DocxFormat().Read(ZipBuilder.Build([.. parts]))).ShouldBe(["¶ x"]);
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Refusal(ZipBuilder.Build(("_rels/.rels", ZipBuilder.Relationships), ("word/document.xml", Open + Close), ("word/document.xml", Open + "<w:p/>" + Close))).ShouldBe("damaged");

    [Fact]
    public void A_part_of_which_a_bit_was_changed_is_refused_and_not_read_otherwise()
    {
        byte[] document = ZipBuilder.Word(Open + "<w:p><w:r><w:t>figure 12345</w:t></w:r></w:p>" + Close);
        int local = document.AsSpan().LastIndexOf("PK\x01\x02"u8);
        document[local + 16] ^= 1;
        Refusal(document).ShouldBe("damaged");
    }

    [Fact]
    public void An_encrypted_part_asks_for_a_copy_without_password()
    {
        byte[] document = ZipBuilder.Word(Open + Close);
        document[document.AsSpan().LastIndexOf("PK\x01\x02"u8) + 8] |= 1;
        Refusal(document).ShouldBe("encrypted");
    }

    [Fact]
    public void An_archive_that_breaks_off_says_so()
    {
        byte[] document = DocxBuilder.Build(DocxBuilder.Paragraph("x"));
        Refusal(document[..(document.Length / 2)]).ShouldBe("truncated");
        Refusal([.. "PK\x03\x04"u8]).ShouldBe("truncated");
    }

    [Theory]
    [InlineData("<w:document")]
    [InlineData("")]
    [InlineData(Open + "<w:p>" + Close)]
    public void XML_that_is_broken_says_so(string xml) => Refusal(ZipBuilder.Word(xml)).ShouldBe("malformed");

    [Fact]
    public void A_workbook_without_its_sheets_says_so()
    {
        byte[] document = ZipBuilder.Build([.. ZipBuilder.Parts(XlsxBuilder.Build(XlsxBuilder.Row(1, XlsxBuilder.Number("A1", "1")))).Where(part => !part.Key.Contains("sheet", StringComparison.Ordinal)).Select(part => (part.Key, part.Value))]);
        SourceReading reading = new XlsxFormat().Read(document);
        Described.Rows(reading).ShouldBeEmpty();
        Described.Notes(reading).ShouldBe(["Note other-sheet"]);
    }

    [Fact]
    public void More_cells_than_any_report_has_are_refused()
    {
        string row = DocxBuilder.Row([.. Enumerable.Repeat("<w:tc><w:p/></w:tc>", 1000)]);
        Refusal(DocxBuilder.Build(DocxBuilder.Table([.. Enumerable.Repeat(row, 1200)]))).ShouldBe("too-long");
    }

    [Fact]
    public void A_sheet_that_is_merged_all_over_takes_no_time()
    {
        string merged = XlsxBuilder.Merged([.. Enumerable.Range(1, 20_000).Select(i => $"A{i}:XFD1048576")]);
        SourceReading reading = new XlsxFormat().Read(XlsxBuilder.Build(XlsxBuilder.Row(1, XlsxBuilder.Number("A1", "1"), XlsxBuilder.Number("Z1", "2")) + XlsxBuilder.Row(30_000, XlsxBuilder.Number("B30000", "3")), merged));
        Described.Document(reading).Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Ranges_of_hidden_columns_are_looked_at_once()
    {
        string columns = "<cols>" + string.Concat(Enumerable.Repeat("<col min=\"2\" max=\"16384\" hidden=\"1\"/>", 50_000)) + "</cols>";
        string rows = string.Concat(Enumerable.Range(1, 50_000).Select(static row => XlsxBuilder.Row(row, XlsxBuilder.Number($"A{row}", "1"), XlsxBuilder.Number($"B{row}", "2"))));
        byte[] document = ZipBuilder.Change(XlsxBuilder.Build(rows), (name, text) => (name, text.Replace("<sheetData>", columns + "<sheetData>", StringComparison.Ordinal)));
        Described.Document(new XlsxFormat().Read(document)).Rows.ShouldAllBe(static row => row.Cells.Count == 1);
    }

    [Fact]
    public void Fields_that_never_end_are_refused_once_they_are_too_deep()
    {
        const string Begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r></w:p>";
        Refusal(ZipBuilder.Word(Open + string.Concat(Enumerable.Repeat(Begin, 40_000)) + Close)).ShouldBe("too-deep");
        Described.Rows(new DocxFormat().Read(ZipBuilder.Word(Open + string.Concat(Enumerable.Repeat(Begin, 500)) + Close))).Length.ShouldBe(500);
    }

    [Fact]
    public void What_a_list_changes_is_looked_at_once()
    {
        string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        string changes = string.Concat(Enumerable.Repeat("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>", 30_000));
        byte[] document = ZipBuilder.Build(
            ("_rels/.rels", ZipBuilder.Relationships),
            ("word/document.xml", Open + string.Concat(Enumerable.Repeat("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", 30_000)) + Close),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"n\" Type=\"{type}numbering\" Target=\"numbering.xml\"/></Relationships>"),
            ("word/numbering.xml", "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + $"<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>{changes}</w:num></w:numbering>"));
        string[] rows = Described.Rows(new DocxFormat().Read(document));
        rows[0].ShouldBe("¶ 4. x");
        rows[^1].ShouldBe("¶ 30003. x");
    }

    [Fact]
    public void A_long_text_counts_in_each_cell_that_shares_it()
    {
        string rows = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 5_000));
        Refusal(XlsxBuilder.Build(rows, texts: $"<si><t>{LongText()}</t></si>")).ShouldBe("too-long");
    }

    [Fact]
    public void A_long_name_of_a_sheet_is_not_kept_for_each_cell()
    {
        string rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 5_000));
        byte[] document = XlsxBuilder.Build([(LongText(), "visible", XlsxBuilder.Sheet(rows))]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Described.Paths(new XlsxFormat().Read(document)).ShouldAllBe(static path => path.Length < 150);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(ManyBytes);
    }

    /// <summary>A text that does not shrink much in an archive, so that its size does not tell.</summary>
    private static string LongText() => string.Concat(Enumerable.Range(0, 60_000).Select(static i => (i * 2_654_435_761L % 99_991).ToString(CultureInfo.InvariantCulture)));

    private static string Refusal(byte[] document)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        SourceReading reading = DocumentFormats.All.First(format => format.Recognises(document)).Read(document);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(ManyBytes);
        return Described.Refusal(reading).Code;
    }
}
