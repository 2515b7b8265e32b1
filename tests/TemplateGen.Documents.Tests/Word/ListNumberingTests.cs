using TemplateGen.Documents.Tests.Support;
using TemplateGen.Documents.Word;
using TemplateGen.Reading.Sources;
using static TemplateGen.Documents.Tests.Support.DocxBuilder;

namespace TemplateGen.Documents.Tests.Word;

public sealed class ListNumberingTests
{
    private const string Outline =
        "<w:abstractNum w:abstractNumId=\"7\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/><w:suff w:val=\"nothing\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"（%2）\"/><w:suff w:val=\"nothing\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/><w:suff w:val=\"nothing\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%4\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"4\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF06C\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Numbers_that_stand_nowhere_in_the_text_are_read_as_printed()
    {
        Rows(Item(0, "新收"), Item(0, "办理结果"), Item(1, "予以公开"), Item(1, "不予公开"), Item(2, "属于国家秘密"), Item(2, "禁止公开"), Item(1, "无法提供"), Item(2, "不掌握"), Item(0, "结转"))
            .ShouldBe(["¶ 一、新收", "¶ 二、办理结果", "¶ （一）予以公开", "¶ （二）不予公开", "¶ 1.属于国家秘密", "¶ 2.禁止公开", "¶ （三）无法提供", "¶ 1.不掌握", "¶ 三、结转"]);
    }

    [Fact]
    public void Numbers_count_on_through_the_cells_of_a_table()
    {
        SourceReading reading = new DocxFormat().Read(Build(Table(Row(CellOf(Item(2, "属于国家秘密")), Cell("0")), Row(CellOf(Item(2, "禁止公开")), Cell("1"))), Outline));
        Described.Rows(reading).ShouldBe(["+| 1.属于国家秘密 | 0", "| 2.禁止公开 | 1"]);
    }

    [Fact]
    public void A_list_may_begin_elsewhere_and_one_definition_counts_on() =>
        Rows(Item(0, "a"), Item(0, "b", 2), Item(0, "c", 2), Item(0, "d")).ShouldBe(["¶ 一、a", "¶ 五、b", "¶ 六、c", "¶ 七、d"]);

    [Fact]
    public void Bullets_and_paragraphs_without_a_list_have_no_number() =>
        Rows(Item(4, "a"), Item(0, "b", 0), Item(0, "c", 99), Paragraph("d")).ShouldBe(["¶ a", "¶ b", "¶ c", "¶ d"]);

    [Fact]
    public void A_number_never_becomes_part_of_a_figure()
    {
        Rows(Item(3, "5"), Item(3, "件")).ShouldBe(["¶ 1.1⏎5", "¶ 1.2 件"]);
    }

    [Fact]
    public void A_style_may_say_what_is_numbered()
    {
        string styles = "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"Base\"/></w:style>";
        SourceReading reading = new DocxFormat().Read(Build(
            "<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Own\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>", Outline, styles));
        Described.Rows(reading).ShouldBe(["¶ （一）a", "¶ b"]);
    }

    [Fact]
    public void A_format_that_is_not_known_is_left_out_with_a_warning()
    {
        SourceReading reading = new DocxFormat().Read(Build(Item(0, "a"), Outline.Replace("chineseCountingThousand", "hebrew1", StringComparison.Ordinal)));
        Described.Rows(reading).ShouldBe(["¶ a"]);
        Described.Notes(reading).ShouldBe(["Warning list-number paragraph[1]"]);
    }

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1003, "一千零三")]
    [InlineData("japaneseCounting", 15, "十五")]
    [InlineData("ideographDigital", 10, "一○")]
    [InlineData("chineseLegalSimplified", 20, "贰拾")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalEnclosedCircleChinese", 20, "⑳")]
    [InlineData("decimalEnclosedParen", 1, "⑴")]
    [InlineData("none", 1, "")]
    public void Numbers_are_written_in_their_formats(string format, int number, string text) => NumberText.Of(number, format).ShouldBe(text);

    private static string Item(int level, string text, int list = 1) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string[] Rows(params string[] body) => Described.Rows(new DocxFormat().Read(Build(string.Concat(body), Outline)));
}
