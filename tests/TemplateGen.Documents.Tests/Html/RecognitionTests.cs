using System.Text;
using TemplateGen.Documents.Html;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Html;

public sealed class RecognitionTests
{
    private static readonly HtmlFormat _format = new();

    [Theory]
    [InlineData("<!DOCTYPE html><title>x")]
    [InlineData(" \r\n<!-- saved from url=(0014)about:internet -->\n<HTML>")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'>")]
    [InlineData("\uFEFF<html xmlns:o='urn:schemas-microsoft-com:office:office'>")]
    [InlineData("<table><tr><td>1</table>")]
    [InlineData("<p>x")]
    [InlineData("<div\nclass=a>x</div>")]
    [InlineData("某镇报告\n<table border=1><tr><td>1</td></tr></table>")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>x")]
    public void Html_is_known_by_its_content(string text)
    {
        _format.Recognises(Encoding.UTF8.GetBytes(text)).ShouldBeTrue();
        _format.Recognises((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text.TrimStart('\uFEFF'))]).ShouldBe(!text.StartsWith('M') && !text.StartsWith('某'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("< p>x")]
    [InlineData("a < b, c > d")]
    [InlineData("规章\t<1\t0\n<p>")]
    [InlineData("<1 0 0>")]
    [InlineData("<pre-release>")]
    [InlineData("<!-- <p> -->\nplain")]
    [InlineData("<?xml version='1.0'?><w:document xmlns:w='x'/>")]
    [InlineData("<svg><text>x</text></svg>")]
    [InlineData("{\"text\": \"<table><td>x</td></table>\"}")]
    [InlineData("PK\u0003\u0004<table></td>")]
    [InlineData("Subject: x\n\nMIME-Version: 1.0")]
    [InlineData("<div id=\"zoom\">\n\n| 项目 | 件数 |\n|----|----|\n| 规章 | 3 |\n\n</div>")]
    public void What_only_holds_an_angle_bracket_is_not_html(string text) => _format.Recognises(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();

    [Theory]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    [InlineData("<meta charset=\"GB2312\">", "gb18030")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=gbk'>", "gb18030")]
    [InlineData("<META content='text/html; charset = gb18030'>", "gb18030")]
    [InlineData("<meta charset=big5>", "big5")]
    [InlineData("<meta charset=no-such>", "utf-8")]
    [InlineData("<meta charset=no-such>", "gb18030")]
    [InlineData("<meta charset=utf-7>", "utf-8")]
    [InlineData("", "utf-8")]
    [InlineData("", "gb18030")]
    [InlineData("", "utf-16")]
    [InlineData("", "utf-16BE")]
    public void The_encoding_is_the_one_that_the_page_is_in(string meta, string encoding)
    {
        Encoding actual = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] mark = encoding.StartsWith("utf-16", StringComparison.Ordinal) ? actual.GetPreamble() : [];
        SourceReading reading = PageText.Read([.. mark, .. actual.GetBytes($"<html><head>{meta}</head><body><p>政府信息公開")]);
        PageText.Of(reading).ShouldBe("¶ 政府信息公開");
        reading.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("gb2312", "utf-8")]
    [InlineData("iso-8859-1", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    public void An_encoding_that_is_declared_wrongly_is_noted(string declared, string encoding)
    {
        Encoding actual = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        SourceReading reading = PageText.Read(actual.GetBytes($"<html><meta charset={declared}><p>政府信息公开工作"));
        PageText.Of(reading).ShouldBe("¶ 政府信息公开工作");
        reading.Notes.ShouldHaveSingleItem().Code.ShouldBe("charset-differs");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_marked_and_warned_of()
    {
        SourceReading reading = PageText.Read([.. "<meta charset=utf-8><table><tr><td>1<td>"u8, 0xFF, .. "2</table>"u8]);
        PageText.Of(reading).ShouldBe("# | 1 | \uFFFD2 |");
        reading.Notes.ShouldHaveSingleItem().Code.ShouldBe("undecodable");
    }

    [Theory]
    [InlineData("quoted-printable", "<html><table><tr><td w=3D1>=E8=A7=84=\r\n=E7=AB=A0<td>0</table>")]
    [InlineData("base64", "PGh0bWw+PHRhYmxlPjx0cj48dGQgdz0xPuin\r\nhOeroDx0ZD4wPC90YWJsZT4=")]
    [InlineData("8bit", "<html><table><tr><td>规章<td>0</table>")]
    public void A_page_saved_whole_is_opened(string encoding, string body)
    {
        string saved = $"""
            From: <Saved by a browser>
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html";
            {'\t'}boundary="----=_Part"

            ------=_Part
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: 7bit

            <html><frameset><frame src=sheet1.htm></frameset></html>
            ------=_Part
            Content-Type: image/gif
            Content-Transfer-Encoding: base64

            R0lGODlh
            ------=_Part
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: {encoding}

            {body}
            ------=_Part--
            """;
        PageText.Of(saved).ShouldBe("# | 规章 | 0 |");
    }

    [Fact]
    public void A_saved_page_without_a_page_is_refused()
    {
        SourceReading reading = PageText.Read("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/gif\n\nGIF89a\n--x--\n");
        reading.Document.ShouldBeNull();
        reading.Refusal!.Code.ShouldBe("no-page");
    }
}
