using System.Text;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Documents.Xml;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Xml;

public sealed class XmlFormatTests
{
    private static readonly XmlFormat _format = new();

    [Fact]
    public void Rows_of_cells_are_rows_with_the_way_to_each_cell()
    {
        SourceReading reading = Read("<?xml version=\"1.0\"?>\n<report title=\"某镇2024年报告\" year=\"2024\">\n<table name=\"二、主动公开\">\n<row><c>规章</c><c>0</c><c></c></row>\n<row><c>许可</c><c>12</c><c>3</c></row>\n</table>\n<p>完</p></report>");
        Described.Rows(reading).ShouldBe(["¶ 某镇2024年报告", "¶ 二、主动公开", "+| 规章 | 0 |", "| 许可 | 12 | 3", "¶ 完"]);
        SourceCell cell = Described.Document(reading).Rows[3].Cells[1];
        cell.Place.Path.ShouldBe("report/table[1]/row[2]/c[2]");
        cell.Place.ToString().ShouldBe("5,15");
    }

    [Fact]
    public void Cells_that_cover_several_say_so() =>
        Described.Document(Read("<doc><row><cell colspan=\"3\">规章</cell><cell rows=\"2\">1</cell></row></doc>")).Rows[0].Cells.Select(static cell => (cell.ColumnSpan, cell.RowSpan)).ShouldBe([(3, 1), (1, 2)]);

    [Fact]
    public void Elements_of_one_name_with_figures_are_a_row_whatever_their_name() =>
        Described.Rows(Read("<doc><item><v>规章</v><v>0</v><v>3</v></item><item><v>说明</v><v>无</v></item></doc>")).ShouldBe(["+| 规章 | 0 | 3", "¶ 说明", "¶ 无"]);

    [Fact]
    public void A_page_within_is_read_as_one() =>
        Described.Rows(Read("<?xml version=\"1.0\" encoding=\"UTF-8\"?><DOC><TITLE>某镇</TITLE><CONTENT><![CDATA[<p>a</p><table><tr><td>规章</td><td>1</td></tr></table>]]></CONTENT></DOC>"))
            .ShouldBe(["¶ 某镇", "¶ a", "+| 规章 | 1"]);

    [Fact]
    public void Texts_have_their_lines() => Described.Rows(Read("<doc><text>a\nb\tc\td</text></doc>")).Length.ShouldBe(2);

    [Fact]
    public void The_encoding_is_the_declared_one()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] document = Encoding.GetEncoding("gb18030").GetBytes("<?xml version=\"1.0\" encoding=\"gb2312\"?><doc><title>规章</title></doc>");
        _format.Recognises(document).ShouldBeTrue();
        Described.Rows(_format.Read(document)).ShouldBe(["¶ 规章"]);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><html><body>a</body></html>")]
    [InlineData("<?xml version=\"1.0\"?><doc><a></doc>")]
    [InlineData("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>")]
    [InlineData("<table><tr><td>1</td></tr></table>")]
    [InlineData("a < b")]
    [InlineData("<!DOCTYPE html><p>a")]
    [InlineData("<")]
    [InlineData("")]
    public void Pages_office_programs_and_what_is_not_well_formed_are_left_to_others(string document) => _format.Recognises(Encoding.UTF8.GetBytes(document)).ShouldBeFalse();

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d>&a;</d>")]
    public void Entities_of_a_document_type_are_not_resolved(string document)
    {
        bool isRead = _format.Recognises(Encoding.UTF8.GetBytes(document));
        (isRead ? Described.Rows(Read(document)) : []).ShouldAllBe(static row => !row.Contains("aaaa", StringComparison.Ordinal) && row.Length < 4);
    }

    [Fact]
    public void A_document_type_is_passed_over() =>
        Described.Rows(Read("<?xml version=\"1.0\"?><!DOCTYPE article SYSTEM \"http://example.invalid/a.dtd\"><article><title>规章</title></article>")).ShouldBe(["¶ 规章"]);

    [Fact]
    public void Nesting_is_bounded() => _format.Recognises(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{string.Concat(Enumerable.Repeat("<a>", 100_000))}")).ShouldBeFalse();

    private static SourceReading Read(string document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        _format.Recognises(bytes).ShouldBeTrue();
        return _format.Read(bytes);
    }
}
