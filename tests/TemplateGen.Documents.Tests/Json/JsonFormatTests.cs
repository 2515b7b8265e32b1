using System.Text;
using System.Text.Json;
using TemplateGen.Documents.Json;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Json;

public sealed class JsonFormatTests
{
    private static readonly JsonFormat _format = new();
    private static readonly string _long = new('x', 600);

    [Fact]
    public void A_page_in_a_text_is_read_as_a_page_with_the_way_to_it()
    {
        SourceReading reading = Read("""{"code":200,"data":{"title":"某镇","content":"<p>a<\/p><table><tr><td>规章<\/td><td>1<\/td><\/tr><\/table>"}}""");
        Described.Rows(reading).ShouldBe(["¶ 某镇", "¶ a", "+| 规章 | 1"]);
        Described.Paths(reading).ShouldBe(["data.title", "data.content", "data.content/table[1]/tr[1]/td[1]", "data.content/table[1]/tr[1]/td[2]"]);
        Described.Document(reading).Rows[2].Cells[1].Place.Line.ShouldBe(1);
    }

    [Fact]
    public void Arrays_of_plain_values_are_rows() =>
        Described.Rows(Read("""{"tables":[[["信息内容","本年"],["规章",0],["许可",null]],[["a","b"]]]}""")).ShouldBe(["+| 信息内容 | 本年", "| 规章 | 0", "| 许可 |", "+| a | b"]);

    [Fact]
    public void Objects_side_by_side_are_rows_under_their_names() =>
        Described.Rows(Read("""[{"项目":"规章","件数":3},{"项目":"许可","件数":"4"}]""")).ShouldBe(["+| 项目 | 件数", "| 规章 | 3", "| 许可 | 4"]);

    [Fact]
    public void Values_in_lines_of_their_own_are_read_one_after_another_each_in_its_place()
    {
        SourceReading reading = Read("{\"title\":\"某镇\",\"year\":2024}\n{\"table\":\"二、\",\"cells\":[\"规章\",0,3]}\r\n\n{\"table\":\"二、\",\"cells\":[\"许可\",1,2]}\n");
        Described.Rows(reading).ShouldContain(static row => row.EndsWith("许可 | 1 | 2", StringComparison.Ordinal));
        Described.Document(reading).Rows[^1].Cells[^1].Place.ToString().ShouldBe("4,23");
    }

    [Fact]
    public void Pages_in_the_texts_of_objects_are_texts_and_no_rows()
    {
        string page = string.Join("\\n", Enumerable.Range(1, 12).Select(static line => $"行{line}\\t{line}"));
        Described.Rows(Read($$"""[{"page":1,"text":"{{page}}"},{"page":2,"text":"{{page}}"}]""")).Length.ShouldBe(24);
    }

    [Fact]
    public void The_inner_format_of_pandoc_is_refused_with_advice() =>
        Read($$"""{"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"{{_long}}"}]}]}""").Refusal!.English.ShouldContain("convert it");

    [Fact]
    public void Members_have_no_order()
    {
        string json = """[{"项目":"规章","制作":13,"公开":12},{"公开":61,"项目":"许可","备注":"无","制作":60},{"项目":"处罚","公开":7}]""";
        Described.Rows(Read(json)).ShouldBe(["+| 项目 | 制作 | 公开 | 备注", "| 规章 | 13 | 12 |", "| 许可 | 60 | 61 | 无", "| 处罚 |  | 7 |"]);
    }

    [Fact]
    public void Figures_under_names_of_programs_are_left_out_with_a_note()
    {
        SourceReading reading = Read("""[{"name":"规章","total":524,"created":13},{"name":"许可","total":"1,368","created":60}]""");
        Described.Rows(reading).ShouldBe(["+| 规章", "| 许可"]);
        reading.Notes.Select(static note => note.Message(Language.English)).ShouldBe(["\"total\" is a program's name, of no known column; its figures were left out", "\"created\" is a program's name, of no known column; its figures were left out"]);
        Described.Rows(Read("""[{"id":7,"项目":"规章","件数":3},{"id":8,"项目":"许可","件数":4}]""")).ShouldBe(["+| 项目 | 件数", "| 规章 | 3", "| 许可 | 4"]);
    }

    [Theory]
    [InlineData("""[{"name":"规章","v":3},{"name":"许可","v":4}]""")]
    [InlineData("""[{"name":"规章","c1":3,"c2":0},{"name":"许可","c1":4,"c2":0}]""")]
    [InlineData("""[{"name":"规章","c1":3,"c2":0},{"c2":0,"c1":4,"name":"许可"}]""")]
    public void Figures_under_one_such_name_or_under_names_that_count_them_are_read(string json)
    {
        SourceReading reading = Read(json);
        reading.Notes.ShouldBeEmpty();
        Described.Rows(reading)[0].ShouldStartWith("+| 规章 | 3");
    }

    [Fact]
    public void Lists_that_end_their_rows_may_be_of_any_length() =>
        Described.Rows(Read("""[{"项目":"规章","值":[1,2]},{"项目":"许可","值":[]},{"项目":"处罚","值":[3]}]""")).ShouldBe(["+| 规章 | 1 | 2", "| 许可", "| 处罚 | 3"]);

    [Theory]
    [InlineData("""[{"项目":"规章","项目":"许可"},{"项目":"规章","件数":3}]""")]
    [InlineData("""[{"项目":"规章","件数":[1,2],"备注":"a"},{"项目":"许可","件数":[1],"备注":"b"}]""")]
    [InlineData("""[{"项目":"规章","件数":{"本年":{"新":2}}},{"项目":"许可","件数":{"本年":{"新":1}}}]""")]
    public void What_is_no_table_is_gone_through(string json) => Described.Rows(Read(json))[0].ShouldBe("¶ 项目：规章");

    [Fact]
    public void Members_of_an_object_within_such_a_row_are_its_columns()
    {
        SourceReading reading = Read("""{"rows":[{"path":"规章","values":{"制作":13,"公开":12}},{"path":"许可","values":{"公开":61,"制作":60}}]}""");
        Described.Rows(reading).ShouldBe(["+| path | 制作 | 公开", "| 规章 | 13 | 12", "| 许可 | 60 | 61"]);
        reading.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Objects_within_objects_are_a_table_where_their_names_are_labels()
    {
        SourceReading reading = Read("""{"一、主动公开":{"规章":{"制作":13,"公开":12},"许可":{"公开":61,"制作":60}},"说明":"无"}""");
        Described.Rows(reading).ShouldBe(["¶ 一、主动公开", "+|  | 制作 | 公开", "| 规章 | 13 | 12", "| 许可 | 60 | 61", "¶ 说明：无"]);
        Described.Paths(reading)[^2].ShouldBe("一、主动公开.许可.公开");
    }

    [Fact]
    public void Names_above_some_of_the_rows_stand_before_them() => Described.Rows(Read("""{"复议":{"维持":1,"纠正":2},"诉讼":{"直接":{"维持":3,"纠正":4},"复议后":{"维持":5,"纠正":6}}}"""))
        .ShouldBe(["+|  |  | 维持 | 纠正", "| 复议 |  | 1 | 2", "| 诉讼 | 直接 | 3 | 4", "| 诉讼 | 复议后 | 5 | 6"]);

    [Fact]
    public void Names_within_a_row_stand_over_groups_of_its_columns()
    {
        SourceReading reading = Read("""{"新收":{"自然人":1,"法人":{"企业":2,"其他":3},"总计":6},"结转":{"总计":9,"自然人":7,"法人":{"其他":2,"企业":0}}}""");
        Described.Rows(reading).ShouldBe(["+| {1×2} | 自然人{1×2} | 法人{2×1} | 总计{1×2}", "| 企业 | 其他", "| 新收 | 1 | 2 | 3 | 6", "| 结转 | 7 | 0 | 2 | 9"]);
        Described.Paths(reading)[^2].ShouldBe("结转.法人.其他");
    }

    [Fact]
    public void Rows_beside_a_figure_are_no_groups_of_columns() =>
        Described.Rows(Read("""{"文件":{"总数":5,"规章":{"制作":1,"公开":2},"许可":{"制作":3,"公开":4}}}""")).ShouldBe(["¶ 文件", "¶ 总数：5", "+|  | 制作 | 公开", "| 规章 | 1 | 2", "| 许可 | 3 | 4"]);

    [Fact]
    public void Names_before_lists_of_figures_are_those_of_rows() =>
        Described.Rows(Read("""{"columns":["制作","公开"],"rows":{"规章":[13,12],"许可":[60,61]}}""")).ShouldBe(["+| 制作 | 公开", "| 规章 | 13 | 12", "| 许可 | 60 | 61"]);

    [Theory]
    [InlineData("""{"基本 信息":{"年度":2024,"单位":"某镇"},"a":1}""", "¶ 基本 信息")]
    [InlineData("""{"规章":{"total":3},"许可":{"total":4}}""", "¶ 规章")]
    [InlineData("""{"规章":{"说明":"a"},"许可":{"说明":"b"}}""", "¶ 规章")]
    public void Names_of_programs_and_objects_without_figures_make_none(string json, string first) => Described.Rows(Read(json))[0].ShouldBe(first);

    [Fact]
    public void Objects_with_many_names_take_no_square_of_them()
    {
        string names = string.Join(',', Enumerable.Range(0, 100_000).Select(static i => $"\"名{i}\":{i}"));
        Described.Rows(Read($"{{\"甲\":{{{names}}},\"乙\":{{{names}}}}}")).Length.ShouldBe(3);
    }

    [Fact]
    public void A_page_without_end_tags_is_one_too() =>
        Described.Rows(Read("""{"content":"<table><tr><td>规章<td>1<tr><td>许可<td>2"}""")).ShouldBe(["+| 规章 | 1", "| 许可 | 2"]);

    [Fact]
    public void More_values_than_any_report_has_are_refused() =>
        Described.Refusal(Read($"[{string.Join(',', Enumerable.Repeat("[0,0]", 200_000))}]")).Code.ShouldBe(SourceReading.TooLong.Refusal!.Code);

    [Fact]
    public void An_array_within_such_a_row_is_its_cells() =>
        Described.Rows(Read("""[{"label":"规章","values":[0,3]},{"label":"许可","values":[1,2]}]""")).ShouldBe(["+| 规章 | 0 | 3", "| 许可 | 1 | 2"]);

    [Fact]
    public void Names_in_words_are_labels_and_those_of_programs_are_not() =>
        Described.Rows(Read("""{"id":7,"note":"a\nb","规章":{"本年":0}}""")).ShouldBe(["¶ a⏎b", "¶ 规章", "¶ 本年：0"]);

    [Theory]
    [InlineData("""{"template":"A","edition":"1","x":"LONG"}""")]
    [InlineData("""{"a":1}""")]
    [InlineData("""[1]首页LONG""")]
    [InlineData("""{"a":"LONG" """)]
    [InlineData("")]
    public void What_this_program_writes_and_what_is_no_JSON_or_too_little_is_left_to_others(string json) =>
        _format.Recognises(Encoding.UTF8.GetBytes(json.Replace("LONG", _long, StringComparison.Ordinal))).ShouldBeFalse();

    [Fact]
    public void What_is_large_enough_is_recognised_with_a_mark_of_byte_order_too()
    {
        _format.Recognises(Encoding.UTF8.GetBytes("\uFEFF " + JsonSerializer.Serialize(new { x = _long }))).ShouldBeTrue();
        _format.Recognises(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Enumerable.Range(0, 30)))).ShouldBeTrue();
    }

    [Fact]
    public void Nesting_without_end_is_not_recognised() =>
        _format.Recognises(Encoding.UTF8.GetBytes(new string('[', 100_000) + new string(']', 100_000))).ShouldBeFalse();

    [Fact]
    public void A_page_nested_too_deep_is_refused() =>
        Described.Refusal(Read(JsonSerializer.Serialize(new { content = string.Concat(Enumerable.Repeat("<div>", 5_000)) + "</div>" }))).Code.ShouldBe(SourceReading.TooLong.Refusal!.Code);

    [Theory]
    [InlineData("{\"规章\":0}")]
    [InlineData("[\"规章\",0]")]
    [InlineData("[{\"规章\":1,\"b\":[0]},{\"规章\":1,\"b\":[0]}]")]
    [InlineData("{\"a\":\"规章\"}")]
    public void A_long_name_is_not_kept_for_each_value_below_it(string value)
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"{new string('n', 1_000_000)}\":[{string.Join(',', Enumerable.Repeat(value, 20_000))}]}}");
        long before = GC.GetAllocatedBytesForCurrentThread();
        SourceReading reading = _format.Read(json);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(300_000_000);
        Described.Paths(reading).ShouldAllBe(static path => path.Length <= 210 && path.StartsWith("nnn", StringComparison.Ordinal) && path.EndsWith('…'));
    }

    private static SourceReading Read(string json) => _format.Read(Encoding.UTF8.GetBytes(json));
}
