using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Html;

public sealed class TextTests
{
    [Fact]
    public void Headings_and_paragraphs_come_in_order() =>
        PageText.Of("<h1>A</h1>\n<div>b<p>c\n  d</p>e</div><ul><li>f<li>g</ul><hr>h<br>i<br><br>j").ShouldBe("¶ A\n¶ b\n¶ c d\n¶ e\n¶ f\n¶ g\n¶ h/i\n¶ j");

    [Fact]
    public void Between_its_tables_Markdown_is_read_as_Markdown() =>
        PageText.Of("<div id=zoom>\n\n# 某镇2023年报告 {#head .title}\n\n**一、总体情况**\n\n<table><tr><td># 1<td>**2**</table>\n\n二、情况\n三、情况\n</div>").ShouldBe("¶ 某镇2023年报告\n¶ 一、总体情况\n# | # 1 | **2** |\n¶ 二、情况/三、情况");

    [Fact]
    public void Tables_of_both_kinds_are_read_where_a_converter_wrote_those_with_spans_as_tags()
    {
        SourceReading reading = PageText.Read("**某镇报告**\n\n| 项目 | 本年新<br>制作 |\n|----|----|\n| 规章 | 3 |\n\n二、申请\n\n<table><tr><td colspan=2>新收</td><td>4</td></tr></table>\n\n| 复议 | 诉讼 |\n|---|---|\n| 5 | 6 |\n");
        PageText.Of(reading).ShouldBe("¶ 某镇报告\n# | 项目 | 本年新/制作 |\n| 规章 | 3 |\n¶ 二、申请\n# | 新收{2x1} | 4 |\n# | 复议 | 诉讼 |\n| 5 | 6 |");
        SourcePlace place = reading.Document!.Rows[^1].Cells[1].Place;
        (place.Line, place.Column).ShouldBe((13, 7));
    }

    [Fact]
    public void Elsewhere_signs_of_Markdown_are_text() => PageText.Of("<html><body><p># 1 **a**</p><p>## b</p></body></html>").ShouldBe("¶ # 1 **a**\n¶ ## b");

    [Fact]
    public void What_a_page_does_not_show_is_left_out() =>
        PageText.Of("""
            <html><head><title></title><style>p{}</style><script>'<p>x'</script></head><body><!-- <p>x --><p>a<script>document.write('x')</script></p><noscript>x</noscript>
            <template><p>x</template><p hidden>x<p style="display:none">x</p><span style='mso-hide:all'>x</span><p>b<img alt=x><button>x</button><svg><text>x</text></svg></p>
            <dialog>x</dialog><ruby>c<rp>(</rp><rt>x</rt></ruby><xml><w:x>x</w:x></xml></body></html>
            """).ShouldBe("¶ a\n¶ b\n¶ c");

    [Theory]
    [InlineData("<p>1<font style='font-size:0px;color:#fff'>7</font>2", "¶ 12")]
    [InlineData("<p>1<span style='font-size: 0'>7</span>", "¶ 1")]
    [InlineData("<p>1<span style='font-size:0.5em'>7</span>", "¶ 17")]
    [InlineData("<div style='font-size:0'><span style='font-size:12px'>7</span></div>", "¶ 7")]
    public void Letters_without_size_are_not_shown(string page, string shown) => PageText.Of(page).ShouldBe(shown);

    [Fact]
    public void Words_conditional_comments_are_read_as_browsers_read_them() =>
        PageText.Of("<div><!--[if gte mso 9]><p>x</p><![endif]--><![if !supportEmptyParas]>a<![endif]><o:p>b</o:p></div>").ShouldBe("¶ ab");

    [Theory]
    [InlineData("<del>5</del>")]
    [InlineData("<s>5</s>")]
    [InlineData("<span style='text-decoration: line-through'>5</span>")]
    [InlineData("<span style='text-decoration-line:underline line-through'>5</span>")]
    public void Text_that_is_struck_out_is_left_out_and_warned_of(string struck)
    {
        SourceReading reading = PageText.Read($"<table><tr><td>a<td>{struck}3</table>");
        PageText.Of(reading).ShouldBe("# | a | 3 |");
        reading.Notes.ShouldHaveSingleItem().Code.ShouldBe("struck-text");
        reading.Notes[0].Severity.ShouldBe(Severity.Warning);
        reading.Notes[0].Place!.Value.Path.ShouldBe("table[1]/tr[1]/td[2]");
    }

    [Fact]
    public void What_is_struck_out_in_many_places_is_one_note_that_counts_them()
    {
        ReadingNote note = PageText.Read("<table><tr><td>a<td><s>1</s>2<td><s>3</s>4</table>").Notes.ShouldHaveSingleItem();
        note.English.ShouldBe("Text that is struck through was left out (2 times)");
        note.Place!.Value.Path.ShouldBe("table[1]/tr[1]/td[2]");
    }

    [Fact]
    public void The_mark_of_a_footnote_is_no_digit()
    {
        SourceReading reading = PageText.Read("<table><tr><td>12<sup>①</sup><td>3<sup>[1]</sup><td>10<sup>4</sup><td>H<sub>2</sub>O<td><sup>7</sup></table>");
        PageText.Of(reading).ShouldBe("# | 12 | 3 | 10^4 | H2O | 7 |");
        reading.Notes.Select(static note => note.Code).ShouldBe(["footnote-mark", "footnote-mark"]);
    }

    [Fact]
    public void Preformatted_text_is_read_as_plain_text_is_with_its_places_in_the_page()
    {
        SourceReading reading = PageText.Read("<div>\n<pre>\na\t1\t<b>2</b>\n\tb &amp;\t3\t4\n</pre></div>");
        PageText.Of(reading).ShouldBe("# | a | 1 | 2 |\n|  | b & | 3 | 4 |");
        reading.Document!.Rows[0].Cells[2].Lines[0].Place.ShouldBe(new TemplateGen.Cells.SourcePlace(3, 8));
        reading.Document.Rows[1].Cells[1].Lines[0].Place.ShouldBe(new TemplateGen.Cells.SourcePlace(4, 2));
    }

    [Theory]
    [InlineData("<div>\n<pre>\n一\n\nb\t1\nc\t2\n第 1 页\n二\n第 2 页\n</pre></div>")]
    [InlineData("<div></div>\n\n一\n| b | 1 |\n|---|---|\n| c | 2 |\n第 1 页\n二\n第 2 页\n\n<table><tr><td>a<td>1</table>")]
    public void What_is_left_out_of_text_within_a_page_is_noted_with_its_place_in_the_page(string page)
    {
        SourceReading reading = PageText.Read(page);
        ReadingNote note = reading.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe("page-numbers-left-out");
        note.Place.ShouldBe(new SourcePlace(7, 1));
    }

    [Fact]
    public void Text_around_tables_keeps_its_lines_where_it_is_not_marked_up() =>
        PageText.Of("# One\n\ntwo\nthree\n\n<table><tr><td>a</td><td>1</td></tr></table>\n\nfour\n").ShouldBe("¶ One\n¶ two/three\n# | a | 1 |\n¶ four");

    [Fact]
    public void A_page_that_shows_no_table_is_read_with_what_it_hides()
    {
        SourceReading reading = PageText.Read("<p>a</p><div style='display:none'><table><tr><td>b<td>1</table></div>");
        PageText.Of(reading).ShouldBe("¶ a\n# | b | 1 |");
        reading.Notes.ShouldHaveSingleItem().Code.ShouldBe("hidden-shown");
    }

    [Theory]
    [InlineData("<h1>某镇2021年度报告</h1>", "¶ 某镇2021年度报告")]
    [InlineData("<h1>某镇2021年<br>度报告</h1>", "¶ 某镇2021年度报告\n¶ 某镇2021年/度报告")]
    [InlineData("<p>news</p>", "¶ 某镇2021年度报告/某市政府门户网站\n¶ news")]
    public void The_title_of_the_article_is_preferred_to_that_of_the_page(string body, string expected) =>
        PageText.Of($"<html><head><title>某镇2021年度报告 - 某市政府门户网站</title></head><body>{body}</body>").ShouldBe(expected);

    [Fact]
    public void The_title_that_the_head_states_for_the_article_is_preferred_too() =>
        PageText.Of("<html><head><title>某市政府</title><meta name=ArticleTitle content=某镇2021年度报告></head><body><p>x").ShouldBe("¶ 某镇2021年度报告\n¶ x");
}
