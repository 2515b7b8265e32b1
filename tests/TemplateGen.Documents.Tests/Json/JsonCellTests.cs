using System.Text;
using TemplateGen.Documents.Json;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Json;

/// <summary>Tables of JSON whose cells are objects of their own, or whose rows and columns are numbered, and what programs write that is no JSON to the letter.</summary>
public sealed class JsonCellTests
{
    private static readonly JsonFormat _format = new();
    private static readonly string _long = new('x', 600);

    [Theory]
    [InlineData("""{"cells":[{"rowIndex":0,"columnIndex":0,"content":"项目","rowSpan":2},{"rowIndex":0,"columnIndex":1,"content":"件数","columnSpan":2},{"rowIndex":1,"columnIndex":2,"content":"公开"},{"rowIndex":2,"columnIndex":0,"content":"规章"},{"rowIndex":2,"columnIndex":2,"content":"3"}]}""")]
    [InlineData("""{"table_cells":[{"start_row_offset_idx":2,"end_row_offset_idx":3,"start_col_offset_idx":0,"text":"规章"},{"start_row_offset_idx":2,"start_col_offset_idx":2,"text":"3"},{"start_row_offset_idx":0,"start_col_offset_idx":0,"row_span":2,"text":"项目"},{"start_row_offset_idx":0,"start_col_offset_idx":1,"col_span":2,"text":"件数"},{"start_row_offset_idx":1,"start_col_offset_idx":2,"text":"公开"}]}""")]
    public void Cells_that_say_where_they_stand_are_a_table(string json)
    {
        SourceReading reading = Read(json);
        Described.Rows(reading).ShouldBe(["+| 项目{1×2} | 件数{2×1}", "|  | 公开", "| 规章 |  | 3"]);
    }

    [Fact]
    public void Two_cells_in_one_place_are_no_table() =>
        Described.Rows(Read("""[{"row":0,"col":0,"text":"规章"},{"row":0,"col":0,"text":"3"}]""")).ShouldBe(["+| 规章 | 3"]);

    [Fact]
    public void Cells_far_apart_make_no_table_of_blank_ones() =>
        Described.Rows(Read("""[{"row":0,"col":0,"text":"规章"},{"row":1900,"col":1900,"text":"3"}]""")).Length.ShouldBe(1);

    [Fact]
    public void Cells_with_spans_are_the_cells_of_a_row() =>
        Described.Rows(Read("""{"rows":[[{"text":"项目","rowspan":1,"colspan":2}],[{"text":"规章","rowspan":1,"colspan":1},{"text":"3","rowspan":1,"colspan":1}]]}""")).ShouldBe(["+| 项目{2×1}", "| 规章 | 3"]);

    [Fact]
    public void Of_a_table_named_by_numbers_the_outer_objects_are_the_rows_where_either_way_is_as_good() =>
        Described.Rows(Read("""{"0":{"0":"项目","1":"制发","2":"废止"},"1":{"0":"规章","1":"3","2":"4"},"2":{"0":"许可","1":"5","2":"6"}}""")).ShouldBe(["+| 项目 | 制发 | 废止", "| 规章 | 3 | 4", "| 许可 | 5 | 6"]);

    [Fact]
    public void The_rows_of_such_a_table_are_those_with_the_most_figures_behind_labels() =>
        Described.Rows(Read("""{"0":{"0":"项目","1":"规章","2":"小计","3":"许可"},"1":{"0":"制发","1":"3","2":"备注","3":"5"},"2":{"0":"废止","1":"4","2":"备注","3":"6"}}"""))
            .ShouldBe(["+| 项目 | 制发 | 废止", "| 规章 | 3 | 4", "| 小计 | 备注 | 备注", "| 许可 | 5 | 6"]);

    [Theory]
    [InlineData("throwId", "protocol")]
    [InlineData("rowId", "protocol")]
    [InlineData("growth", "colour")]
    public void Names_that_only_hold_the_letters_of_row_and_column_say_nothing_of_places(string one, string other) =>
        Described.Rows(Read($$"""[{"{{one}}":0,"{{other}}":0,"content":"规章","本年制发件数":3},{"{{one}}":1,"{{other}}":0,"content":"许可","本年制发件数":5}]"""))
            .ShouldBe(["+| content | 本年制发件数", "| 规章 | 3", "| 许可 | 5"]);

    [Theory]
    [InlineData("row", "col")]
    [InlineData("rowIndex", "columnIndex")]
    [InlineData("ROW_INDEX", "COLUMN_INDEX")]
    [InlineData("start-row", "start-col")]
    [InlineData("RowTl", "ColTl")]
    [InlineData("rowindex", "colindex")]
    [InlineData("startRowIndex", "startColIndex")]
    public void Names_that_have_row_and_column_as_words_do(string row, string column) =>
        Described.Rows(Read($$"""[{"{{row}}":1,"{{column}}":0,"text":"规章"},{"{{row}}":0,"{{column}}":0,"text":"项目"},{"{{row}}":1,"{{column}}":1,"text":"3"},{"{{row}}":0,"{{column}}":1,"text":"件数"}]"""))
            .ShouldBe(["+| 项目 | 件数", "| 规章 | 3"]);

    [Fact]
    public void Lines_with_tabs_in_an_array_are_those_of_a_text() =>
        Described.Rows(Read("""{"lines":["某镇报告","项目\t件数","规章\t3"]}""")).ShouldBe(["¶ 某镇报告", "+| 项目 | 件数", "| 规章 | 3"]);

    [Fact]
    public void A_page_whose_signs_were_written_once_more_is_a_page() =>
        Described.Rows(Read("""{"content":"&lt;p&gt;a&lt;\/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;规章&lt;\/td&gt;&lt;td&gt;1&lt;\/td&gt;&lt;\/tr&gt;&lt;\/table&gt;"}""")).ShouldBe(["¶ a", "+| 规章 | 1"]);

    [Fact]
    public void What_Python_writes_for_a_missing_number_is_a_blank_cell()
    {
        string json = $$"""{"t":[["规章",NaN,3],["NaN","a\"NaN",4]],"long":"{{_long}}"}""";
        _format.Recognises(Encoding.UTF8.GetBytes(json)).ShouldBeTrue();
        Described.Rows(Read(json))[..2].ShouldBe(["+| 规章 |  | 3", "| NaN | a\"NaN | 4"]);
    }

    private static SourceReading Read(string json) => _format.Read(Encoding.UTF8.GetBytes(json));
}
