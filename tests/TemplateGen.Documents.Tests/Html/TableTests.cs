using TemplateGen.Cells;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Html;

public sealed class TableTests
{
    [Fact]
    public void Cells_keep_their_spans_and_spanned_ones_are_not_repeated() =>
        PageText.Of("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>").ShouldBe("# | a{1x2} | b{2x1} |\n| c | d |");

    [Fact]
    public void End_tags_may_be_missing_and_rows_too() =>
        PageText.Of("<table><td>a<td>b<tr><th>c<td>d<p>e").ShouldBe("# | a | b |\n| c | d/e |");

    [Fact]
    public void Heads_come_first_and_feet_last() =>
        PageText.Of("<table><caption>t</caption><tfoot><tr><td>sum</tfoot><tbody><tr><td>row</tbody><thead><tr><th>head</thead></table>")
            .ShouldBe("¶ t\n# | head |\n| row |\n| sum |");

    [Theory]
    [InlineData("0", 3)]
    [InlineData("9", 3)]
    [InlineData("2", 2)]
    [InlineData("2px", 2)]
    [InlineData("x", 1)]
    [InlineData("-2", 1)]
    [InlineData("99999999999", 3)]
    public void A_row_span_reaches_to_the_end_of_its_group_at_most(string span, int rows)
    {
        SourceCell cell = PageText.Read($"<table><tr><td rowspan='{span}'>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e</table>").Document!.Rows[0].Cells[0];
        cell.RowSpan.ShouldBe(rows);
    }

    [Theory]
    [InlineData("1000", 1000)]
    [InlineData("1001", 1000)]
    [InlineData("0", 1)]
    [InlineData(" +3", 3)]
    public void A_column_span_is_read_as_browsers_do(string span, int columns) =>
        PageText.Read($"<table><tr><td colspan='{span}'>a</table>").Document!.Rows[0].Cells[0].ColumnSpan.ShouldBe(columns);

    [Fact]
    public void Hidden_rows_and_cells_are_left_out_and_count_for_no_span() =>
        PageText.Of("""
            <table><tr><td rowspan=3>a<td>b<tr style='DISPLAY : none'><td>x<td>y<tr hidden><td>z
            <tr><td style="color:red;display:none !important">q<td>c<td style='visibility:hidden'>w<td aria-hidden=true>v</table>
            """).ShouldBe("# | a{1x2} | b |\n| c |");

    [Fact]
    public void Breaks_and_blocks_part_the_lines_of_a_cell() =>
        PageText.Of("<table><tr><td>a<br>b<td><p>c</p><p>d <span>e</span></p><td><div>f<div>g</div></div>h<td> <p>&nbsp;</p> <td>i&nbsp;j</table>")
            .ShouldBe("# | a/b | c/d e | f/g/h |  | i\u00A0j |");

    [Fact]
    public void A_label_written_downwards_is_one_line() =>
        PageText.Of("<table><tr><td>结<br>果<br>维<br>持<td><p>尚</p><p>未</p><p>审</p><p>结</p><td>1<br>2<td>商业<br>企业</table>")
            .ShouldBe("# | 结果维持 | 尚未审结 | 1/2 | 商业/企业 |");

    [Fact]
    public void Fields_of_forms_show_their_values() =>
        PageText.Of("""
            <table><tr><td><input value=12><td><input type=hidden value=9><td><select><option>1<option selected>2</select><td><textarea>3
            4</textarea><td><select><option>5<option>6</select><td><input type=checkbox value=on></table>
            """).ShouldBe("# | 12 |  | 2 | 3/4 | 5 |  |");

    [Fact]
    public void A_table_that_lays_out_the_page_is_walked_through() =>
        PageText.Of("""
            <table><tr><td>menu<br>home<td><h1>Title</h1><p>text</p>
              <table><tr><td>a<td>1<tr><td>b<td>2</table><p>between</p><table><tr><td>c<td>3</td><tr><td>d<td>4</table>
            <tr><td>foot<td>note</table>
            """).ShouldBe("¶ menu/home\n¶ Title\n¶ text\n# | a | 1 |\n| b | 2 |\n¶ between\n# | c | 3 |\n| d | 4 |\n# | foot | note |");

    [Fact]
    public void Layouts_inside_layouts_are_walked_through() =>
        PageText.Of("<table><tr><td><table><tr><td><table><tr><td>a<td>1<tr><td>b<td>2</table></table></table>").ShouldBe("# | a | 1 |\n| b | 2 |");

    [Fact]
    public void A_small_table_in_a_cell_of_figures_keeps_the_row_whole() =>
        PageText.Of("""
            <table><tr><td>a<td><table><tr><td>1</table><td colspan=2><table><tr><td>2<td>3</table><tr><td>b
            <td><table><tr><td>x<tr><td>y</table><td>4<td>5</table>
            """).ShouldBe("# | a | 1 | 2 | 3 |\n| b | x/y | 4 | 5 |");

    [Fact]
    public void A_frame_around_prose_is_no_table() =>
        PageText.Of("<table><tr><td><p>one</p><p>two<br>three</p></table>").ShouldBe("¶ one\n¶ two/three");

    [Fact]
    public void Each_table_is_a_part_of_its_own() =>
        PageText.Of("<table><tr><td>a<tr><td>b</table><table><tr><td>c<tr><td>d</table>").ShouldBe("# | a |\n| b |\n# | c |\n| d |");

    [Fact]
    public void Places_are_those_of_the_source_and_paths_lead_through_the_tree()
    {
        string page = "<html>\r\n<body>é<table>\r\n<tr><td>a</td><!-- <td>0</td> --><td>\r\n  <p class='x>y'>&nbsp; <b>12</b></p></td></tr>\r\n"
            + "<tr><td></td><td>&#48;</td></tr></table><table><tr><td>q<script>var a='<td>0';</script><td>0</table>";
        IReadOnlyList<SourceRow> rows = PageText.Read(page).Document!.Rows;
        Place(rows[1].Cells[0].Lines[0].Place).ShouldBe("3,9 table[1]/tr[1]/td[1]");
        Place(rows[1].Cells[1].Lines[0].Place).ShouldBe("4,28 table[1]/tr[1]/td[2]");
        Place(rows[2].Cells[0].Place).ShouldBe("5,5 table[1]/tr[2]/td[1]");
        Place(rows[2].Cells[1].Lines[0].Place).ShouldBe("5,18 table[1]/tr[2]/td[2]");
        Place(rows[3].Cells[1].Lines[0].Place).ShouldBe("5,92 table[2]/tr[1]/td[2]");
    }

    [Theory]
    [InlineData("<div role=table><div role=row><span role=columnheader>a</span> <span role=cell>1</span></div><div role=row><span role=rowheader>b</span><span role=cell>2</span></div></div>")]
    [InlineData("<div style='display:table'><div style='display:table-row'><div style='display:table-cell'>a</div><div style='display:table-cell'>1</div></div><div style='display:table-row'><div style='display:table-cell'>b</div><div style='display: Table-Cell'>2</div></div></div>")]
    [InlineData("<div><div class=tr><div class='x td'>a</div><div class=td>1</div></div><div class=tr><div class=td>b</div><div class=td>2</div></div></div>")]
    [InlineData("<div><ul><li style='float:left'>a</li><li style='float:left'>1</li></ul><ul><li style='float:left'>b</li><li style='float:left'>2</li></ul></div>")]
    [InlineData("<div><ul style='display:flex'><li>a</li><li>1</li></ul><ul style='display:flex'><li>b</li><li>2</li></ul></div>")]
    [InlineData("<p><span style='display:inline-block;width:9%'>a</span><span style='display:inline-block;width:9%'>1</span></p><p><span style='display:inline-block;width:9%'>b</span><span style='display:inline-block;width:9%'>2</span></p>")]
    [InlineData("<div style='display:grid;grid-template-columns:repeat(2,1fr)'><div>a</div><div>1</div><div>b</div><div>2</div></div>")]
    [InlineData("<div><div style='display:grid;grid-template-columns:3em 1fr'><b>a</b><b>1</b></div><div style='display:grid;grid-template-columns:3em 1fr'><b>b</b><b>2</b></div></div>")]
    [InlineData("<table><tr><td>a<td>1</table><table><tr><td>b<td>2</table>")]
    public void Rows_may_be_made_of_other_elements_than_those_of_tables(string page) => PageText.Of(page).ShouldBe("# | a | 1 |\n| b | 2 |");

    [Fact]
    public void Cells_of_a_grid_cover_what_their_style_says_and_blank_ones_count() =>
        PageText.Of("<div style='display:grid;grid-template-columns:repeat(3, minmax(3em, 1fr))'><div style='grid-row:span 2'>a</div><div style='grid-column:span 2'>b</div><div></div><div>1</div><div style='grid-column:1 / 3'>c</div><div>2</div></div>")
            .ShouldBe(PageText.Of("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td></td><td>1</td></tr><tr><td colspan=2>c</td><td>2</td></tr></table>"));

    [Fact]
    public void A_grid_whose_rows_are_not_filled_is_no_table() =>
        PageText.Of("<div style='display:grid;grid-template-columns:repeat(3,1fr)'><div>a</div><div>1</div><div>2</div><div>b</div><div>3</div></div>").ShouldNotContain("|");

    private static string Place(SourcePlace place) => $"{place} {place.Path}";
}
