using DocumentFormat.OpenXml;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Documents.Word;
using TemplateGen.Reading.Sources;
using static TemplateGen.Documents.Tests.Support.DocxBuilder;

namespace TemplateGen.Documents.Tests.Word;

public sealed class DocxTextTests
{
    [Theory]
    [InlineData("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb")]
    [InlineData("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>", "a⏎b⏎c")]
    [InlineData("<w:noBreakHyphen/><w:t>8</w:t>", "-8")]
    [InlineData("<w:t>1</w:t><w:softHyphen/><w:t>2</w:t>", "12")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F035\"/>", "5")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F035\"/>", "\uF035")]
    [InlineData("<w:t>甲</w:t><w:lastRenderedPageBreak/><w:t>乙</w:t>", "甲乙")]
    [InlineData("<w:rPr><w:eastAsianLayout w:id=\"1\" w:vert=\"1\"/></w:rPr><w:t>12</w:t>", "12")]
    [InlineData("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby>", "汉")]
    public void What_is_printed_is_read(string run, string text) => Text($"<w:p><w:r>{run}</w:r></w:p>").ShouldBe(text);

    [Fact]
    public void A_raised_figure_is_no_digit_of_the_one_before() =>
        Text("<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>").ShouldBe("5^2");

    [Fact]
    public void A_fraction_is_no_longer_number() =>
        Text("<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>").ShouldBe("1/2");

    [Fact]
    public void Of_a_field_the_result_is_read()
    {
        string body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>号</w:t></w:r></w:fldSimple><w:hyperlink r:id=\"x\"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>";
        Text(body).ShouldBe("12号链接");
    }

    [Fact]
    public void A_field_that_never_ends_swallows_no_more_than_its_paragraph()
    {
        SourceReading reading = Read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>code</w:t></w:r></w:p>" + Paragraph("next"));
        Described.Rows(reading).ShouldBe(["¶ next"]);
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        SourceReading reading = Read(
            "<w:p><w:r><w:t>本年</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>6</w:t></w:r></w:ins>"
            + "<w:moveFrom w:id=\"3\"><w:r><w:t>away</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t>件</w:t></w:r></w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>" + Paragraph("line")
            + Table(
                "<w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr>" + Cell("gone") + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"7\"/></w:trPr>" + Cell("kept") + Cell("deleted", "<w:cellDel w:id=\"8\"/>") + Cell("inserted", "<w:cellIns w:id=\"9\"/>") + "</w:tr>"));
        Described.Rows(reading).ShouldBe(["¶ 本年6件", "¶ one line", "+| kept | inserted"]);
        Described.Notes(reading).ShouldBe(["Note deleted-revision paragraph[1]"]);
        reading.Notes[0].English.ShouldContain("5 times");
        reading.Notes[0].Chinese.ShouldContain("5 处");
    }

    [Fact]
    public void A_change_of_properties_is_not_taken_for_the_properties()
    {
        SourceReading reading = Read(
            "<w:p><w:pPr><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:del w:id=\"2\"/></w:rPr></w:rPrChange></w:rPr><w:pPrChange w:id=\"3\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
            + "<w:r><w:rPr><w:rPrChange w:id=\"4\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>" + Paragraph("b"));
        Described.Rows(reading).ShouldBe(["¶ a", "¶ b"]);
        reading.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Hidden_and_struck_text_is_left_out_with_a_note()
    {
        string styles = "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"B\"><w:basedOn w:val=\"H\"/></w:style>";
        SourceReading reading = new DocxFormat().Read(Build(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"B\"/></w:rPr><w:t>2</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"B\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>3</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>4</w:t></w:r><w:r><w:rPr><w:strike w:val=\"false\"/></w:rPr><w:t>5</w:t></w:r><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>6</w:t></w:r></w:p>",
            styles: styles));
        Described.Rows(reading).ShouldBe(["¶ 35"]);
        Described.Notes(reading).ShouldBe(["Note hidden-text paragraph[1]", "Warning struck-text paragraph[1]"]);
    }

    [Fact]
    public void Of_alternatives_one_is_read()
    {
        string box = $"<w:txbxContent>{Paragraph("盒子")}{Table(Row(Cell("规章"), Cell("7")))}</w:txbxContent>";
        SourceReading reading = Read(
            "<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>");
        Described.Rows(reading).ShouldBe(["¶ beforeafter", "¶ 盒子", "+| 规章 | 7"]);
        Described.Paths(reading).ShouldBe(["paragraph[1]", "paragraph[1]/textbox[1]/paragraph[1]", "paragraph[1]/textbox[1]/table[1]/row[1]/cell[1]", "paragraph[1]/textbox[1]/table[1]/row[1]/cell[2]"]);
    }

    [Fact]
    public void What_stands_in_for_an_unknown_extension_is_read()
    {
        SourceReading reading = Read(
            "<w:p><mc:AlternateContent xmlns:no=\"urn:unknown\"><mc:Choice Requires=\"no\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Choice Requires=\"wps\"><w:r><w:t>chosen</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p><w:p><mc:AlternateContent xmlns:no=\"urn:unknown\"><mc:Choice Requires=\"no\"><w:r><w:t>new</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");
        Described.Rows(reading).ShouldBe(["¶ chosen", "¶ old"]);
    }

    [Fact]
    public void A_text_box_of_old_versions_is_read() =>
        Described.Rows(Read($"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("old box")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")).ShouldBe(["¶ old box"]);

    [Fact]
    public void What_stands_elsewhere_or_in_other_documents_is_noted_and_not_read()
    {
        SourceReading reading = Read(
            "<w:p><w:r><w:t>text</w:t><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r></w:p><w:altChunk r:id=\"x\"/>"
            + "<w:p><w:r><w:object><v:shape/></w:object></w:r></w:p><w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>");
        Described.Rows(reading).ShouldBe(["¶ text"]);
        Described.Notes(reading).ShouldBe(["Note footnote paragraph[1]", "Warning embedded-document", "Warning embedded-object paragraph[2]"]);
    }

    [Theory]
    [InlineData(WordprocessingDocumentType.Document)]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument)]
    [InlineData(WordprocessingDocumentType.Template)]
    [InlineData(WordprocessingDocumentType.MacroEnabledTemplate)]
    public void Documents_with_macros_and_templates_are_read(WordprocessingDocumentType type)
    {
        byte[] document = Build(Paragraph("a"), type: type);
        new DocxFormat().Recognises(document).ShouldBeTrue();
        Described.Rows(new DocxFormat().Read(document)).ShouldBe(["¶ a"]);
    }

    [Fact]
    public void The_strict_form_is_read_like_the_transitional_one()
    {
        string numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/><w:suff w:val=\"nothing\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        byte[] strict = ZipBuilder.Change(
            Build("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>新收</w:t></w:r></w:p>" + Table(Row(Cell("a", "<w:gridSpan w:val=\"2\"/>"))), numbering),
            (name, text) => (name, text
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)));
        new DocxFormat().Recognises(strict).ShouldBeTrue();
        Described.Rows(new DocxFormat().Read(strict)).ShouldBe(["¶ 一、新收", "+| a{2×1}"]);
    }

    [Fact]
    public void The_main_part_is_the_one_that_the_package_names()
    {
        byte[] document = ZipBuilder.Change(Build(Paragraph("a")), (name, text) => (name.Replace("word/document", "Files/正文", StringComparison.Ordinal), name == "_rels/.rels" ? text.Replace("word/document", "Files/正文", StringComparison.Ordinal) : text));
        new DocxFormat().Recognises(document).ShouldBeTrue();
        Described.Rows(new DocxFormat().Read(document)).ShouldBe(["¶ a"]);
    }

    private static string Text(string body) => Described.Rows(Read(body)).ShouldHaveSingleItem()[2..];

    private static SourceReading Read(string body) => new DocxFormat().Read(Build(body));
}
