using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Json;

public sealed class JsonReportReaderTests
{
    [Theory]
    [InlineData("", "not-json", "1,1")]
    [InlineData("{\"template\":", "not-json", "1,13")]
    [InlineData("{\"template\": \"中文\",\n  \"edition\": oops}", "not-json", "2,14")]
    [InlineData("{\"template\":\"Depot\"} {}", "not-json", "1,22")]
    [InlineData("[]", "no-report", "1,1")]
    [InlineData("\uFEFF {\"edition\":\"2024\"}", "no-report", "1,2")]
    [InlineData("{\"template\":\"Depot\",\"edition\":\"1999\"}", "unknown-edition", "1,31")]
    [InlineData("{\"template\":\"Depot\"}", "unknown-edition", "1,13")]
    public void What_is_no_report_is_refused_with_its_place(string json, string code, string place)
    {
        ReadResult result = Read(json);
        result.Report.ShouldBeNull();
        result.Refusal!.Code.ShouldBe(code);
        (result.Refusal.Place?.ToString() ?? "").ShouldBe(place);
        result.Refusal.Chinese.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_row_that_stands_there_twice_is_a_finding()
    {
        Report report = Read("{\"template\":\"Depot\",\"edition\":\"2024\",\"head\":{\"components\":[{\"key\":\"N\"}]},\"tables\":{\"times\":{\"component\":[{\"key\":\"N\",\"cells\":{}},{\"key\":\"N\",\"cells\":{}}]}}}").Report!;
        report.Validate().ShouldContain(finding => finding.Rule.Id == "times.entries" && finding.Outcome == RuleOutcome.Violated && finding.Message(Language.English).Contains("'N'", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_document_itself_is_refused() => Read("\"\ud800\"").Refusal!.Code.ShouldBe("not-json");

    [Fact]
    public void The_refusal_of_an_unknown_edition_names_those_known() =>
        Read("{\"template\":\"Depot\",\"edition\":\"1999\"}").Refusal!.English.ShouldBe("There is no form 'Depot 1999'; those known are: Depot 2024");

    [Theory]
    [InlineData("{\"x\":1}", "unknown-member", "tables.x: the form has no such table; it was left out")]
    [InlineData("{\"goods\":{\"wet\":{}}}", "unknown-member", "tables.goods.wet: the table has no such row or column; it was left out")]
    [InlineData("{\"goods\":{\"dry\":{\"salt\":{\"legal\":{\"small\":1}}}}}", "unknown-member", "tables.goods.dry.salt.legal: the table has no such row or column; it was left out")]
    [InlineData("{\"goods\":[]}", "wrong-type", "tables.goods: should be an object; it was left out, and its cells count as missing")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":1.5}}}", "out-of-kind", "tables.goods.fuel.natural: should be a whole number, not 1.5; the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":1e400}}}", "out-of-kind", "tables.goods.fuel.natural: 1e400 is out of range (at most 15 digits before the point and 28 decimals); the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":12345678901234567890}}}", "out-of-kind", "tables.goods.fuel.natural: 12345678901234567890 is out of range (at most 15 digits before the point and 28 decimals); the cell counts as unreadable")]
    [InlineData("{\"worth\":{\"all\":{\"amount\":0.12345678901234567890123456789012345}}}", "out-of-kind", "tables.worth.all.amount: 0.12345678901234567890123456789012345 is out of range (at most 15 digits before the point and 28 decimals); the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":\"12\"}}}", "number-as-text", "tables.goods.fuel.natural: a number stands without quotation marks: \"12\"; the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":\"three\"}}}", "value-unreadable", "tables.goods.fuel.natural: \"three\" is no value of this column, which takes a number")]
    [InlineData("{\"times\":{\"overall\":{\"open\":\"X\"}}}", "value-unreadable", "tables.times.overall.open: \"X\" is no value of this column, which takes true or false")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":{\"state\":\"unreadable\",\"text\":\"1,200\"}}}}", "value-unreadable", "tables.goods.fuel.natural: \"1,200\" is no value of this column, which takes a number")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":true}}}", "wrong-type", "tables.goods.fuel.natural: should be a number; the cell counts as unreadable")]
    [InlineData("{\"times\":{\"overall\":{\"channel\":0}}}", "wrong-type", "tables.times.overall.channel: should be the name of an option; the cell counts as unreadable")]
    [InlineData("{\"times\":{\"overall\":{\"open\":1}}}", "wrong-type", "tables.times.overall.open: should be true or false; the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":[1]}}}", "wrong-type", "tables.goods.fuel.natural: should be a number; the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":{\"text\":\"x\"}}}}", "wrong-type", "tables.goods.fuel.natural: should be an object with a \"state\" (blank, value, notApplicable, unreadable or missing); the cell counts as unreadable")]
    [InlineData("{\"goods\":{\"fuel\":{\"natural\":1,\"natural\":2}}}", "duplicate-member", "tables.goods.fuel.natural: stands here more than once; the last one counts")]
    [InlineData("{\"times\":{\"component\":{}}}", "wrong-type", "tables.times.component: should be an array; it was left out")]
    [InlineData("{\"times\":{\"component\":[{\"cells\":{}}]}}", "wrong-type", "tables.times.component[0]: should be an object with a \"key\" that is a text; it was left out")]
    [InlineData("{\"times\":{\"component\":[{\"key\":\"N\"},{\"key\":\"N\"}]}}", "duplicate-key", "tables.times.component[1]: there is a row 'N' already; this one was left out")]
    [InlineData("{\"times\":{\"component\":[{\"key\":\"N\",\"cells\":{\"remarks\":5}}]}}", "wrong-type", "tables.times.component[0].cells.remarks: should be a text; the cell counts as unreadable")]
    public void What_is_wrong_in_a_table_is_noted_with_its_path(string tables, string code, string message)
    {
        ReadResult result = Read("{\"template\":\"Depot\",\"edition\":\"2024\",\"tables\":" + tables + "}");
        result.Refusal.ShouldBeNull();
        ReadingNote note = result.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe(code);
        note.English.ShouldBe(message);
        note.Chinese.ShouldStartWith(message[..message.IndexOf(':', StringComparison.Ordinal)] + "：");
        note.Place!.Value.Line.ShouldBe(1);
    }

    [Theory]
    [InlineData("\"head\":5", "wrong-type", "head: should be an object; it was left out")]
    [InlineData("\"head\":{\"year\":\"next year\"}", "wrong-type", "head.year: should be a year as a whole number; it was left out")]
    [InlineData("\"head\":{\"year\":2024.5}", "wrong-type", "head.year: should be a year as a whole number; it was left out")]
    [InlineData("\"head\":{\"agnecy\":\"x\"}", "unknown-member", "head.agnecy: the form has no such field; it was kept")]
    [InlineData("\"head\":{\"components\":true}", "wrong-type", "head.components: should be an array; it was left out")]
    [InlineData("\"text\":{\"overview\":[]}", "wrong-type", "text.overview: should be a text; it was left out")]
    [InlineData("\"texts\":{}", "unknown-member", "$.texts: the JSON of a report has no such member; it was left out")]
    public void What_is_wrong_outside_tables_is_noted_too(string member, string code, string message)
    {
        ReadingNote note = Read("{\"template\":\"Depot\",\"edition\":\"2024\"," + member + "}").Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe(code);
        note.English.ShouldBe(message);
    }

    [Fact]
    public void What_the_document_does_not_hold_is_missing()
    {
        Report report = Read("{\"tables\":{\"goods\":{\"fuel\":{\"natural\":null,\"total\":3.0}}},\"edition\":2024,\"template\":\"Depot\"}").Report!;
        report.Cell("goods.fuel.natural").State.ShouldBe(CellState.Blank);
        report.Cell("goods.fuel.total").Number.ShouldBe(3);
        report.Cell("goods.fuel.legal.small").State.ShouldBe(CellState.Missing);
        report.Cell("worth.all.amount").State.ShouldBe(CellState.Missing);
    }

    [Fact]
    public void A_place_counts_lines_of_every_kind_and_UTF_16_units()
    {
        const string Json = "{\"template\":\"Depot\",\r\n\"edition\":\"2024\",\r\"text\":{\"overview\":\"𠮷中\"},\n\t\"head\":{\"agency\":\"𠮷\",\"x\":null}}";
        Read(Json).Notes.ShouldHaveSingleItem().Place.ShouldBe(new SourcePlace(4, 24));
    }

    [Fact]
    public void Any_cut_of_a_document_is_refused_and_never_an_exception()
    {
        string json = TestReports.Depot().Render(TemplateGen.Rendering.ReportFormat.Json);
        for (int length = 0; length < json.Length; length++)
        {
            Read(json[..length]).Refusal.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Read("{\"template\":\"Depot\",\"x\":" + new string('[', 100_000)).Refusal!.Code.ShouldBe("not-json");

    [Fact]
    public void Many_repeated_rows_are_read_at_once_and_too_many_refused()
    {
        string Rows(int count) => "{\"template\":\"Depot\",\"edition\":\"2024\",\"tables\":{\"times\":{\"component\":["
            + string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"key\":\"{i}\"}}")) + "]}}}";
        Read(Rows(100_000)).Report!.Block(2).RowCount.ShouldBe(100_001);
        Read(Rows(260_000)).Refusal!.Code.ShouldBe("too-large");
    }

    [Fact]
    public void A_document_that_no_report_could_need_is_refused_before_it_fills_the_memory() =>
        Read("[" + new string(' ', 10) + string.Concat(Enumerable.Repeat("1,", 4_000_001)) + "1]").Refusal!.Code.ShouldBe("too-large");

    [Fact]
    public void A_cell_knows_where_in_the_document_it_stands()
    {
        string filler = new('中', 100_000);
        string json = "{\"template\":\"Depot\",\"edition\":\"2024\",\r\n\"text\":{\"overview\":\"" + filler + "\"},\"tables\":{\"goods\":{\"fuel\":{\"natural\": 7,\n \"total\":\"x\"}}}}";
        Report report = Read(json).Report!;
        report.Cell("goods.fuel.natural").Source.ShouldBe(new CellSource("7", new SourcePlace(2, 100_062)));
        report.Cell("goods.fuel.total").Source.ShouldBe(new CellSource("x", new SourcePlace(3, 10)));
    }

    [Fact]
    public void A_cell_with_a_state_knows_the_text_that_was_found_first()
    {
        Report report = Read("{\"template\":\"Depot\",\"edition\":\"2024\",\"tables\":{\"goods\":{\"fuel\":{"
            + "\"natural\":{\"state\":\"unreadable\",\"text\":\"1,2\"},\"total\":{\"state\":\"value\",\"value\":3}}}}}").Report!;
        report.Cell("goods.fuel.natural").Source!.Value.Text.ShouldBe("1,2");
        report.Cell("goods.fuel.total").Source!.Value.Text.ShouldBe("3");
    }

    [Fact]
    public void A_thousand_notes_are_enough()
    {
        string members = string.Join(',', Enumerable.Range(0, 1500).Select(i => $"\"x{i}\":0"));
        ReadResult result = Read("{\"template\":\"Depot\",\"edition\":\"2024\",\"tables\":{" + members + "}}");
        result.Notes.Count.ShouldBe(1001);
        result.Notes[^1].English.ShouldBe("500 more problems are not listed");
    }

    private static ReadResult Read(string json) => JsonReportReader.Read(json, [ReportEdition.Of(TestForms.Depot)]);
}
