using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Json;

/// <summary>Repeated groups of rows and lines within rows, as people write them.</summary>
public sealed class JsonEntryReaderTests
{
    [Theory]
    [InlineData("""{"sites":{"site":[{"key":"a","cells":{}}]}}""", "unknown-member wrong-type", "tables.sites.site[0]: should be an object with \"rows\"; it was left out")]
    [InlineData("""{"sites":{"site":[{"key":"a","rows":[]}]}}""", "wrong-type", "tables.sites.site[0]: should be an object with \"rows\"; it was left out")]
    [InlineData("""{"sites":{"site":[{"key":"a","rows":{"plot":{}}}]}}""", "unknown-member", "tables.sites.site[0].rows.plot: the table has no such row; it was left out")]
    [InlineData("""{"sites":{"site":[{"key":"a","rows":{"depot":5}}]}}""", "wrong-type", "tables.sites.site[0].rows.depot: should be an object; it was left out")]
    [InlineData("""{"sites":{"site":[{"key":"a","rows":{"plant":5}}]}}""", "wrong-type", "tables.sites.site[0].rows.plant: should be an object; it was left out, and its cells count as missing")]
    [InlineData("""{"sites":{"site":[{"key":"a","rows":{"plant":{}}},{"key":"a","rows":{"plant":{}}}]}}""", "duplicate-key", "tables.sites.site[1].rows.plant: there is a row 'a' already; this one was left out")]
    [InlineData("""{"refusals":{"others":{"reason":{}}}}""", "wrong-type", "tables.refusals.others.reason: should be an array; it was left out")]
    [InlineData("""{"refusals":{"others":{"reason":[{"time":1}]}}}""", "unknown-member", "tables.refusals.others.reason[0].time: the table has no such row or column; it was left out")]
    [InlineData("""{"refusals":{"whole":{"reason":[]}}}""", "unknown-member", "tables.refusals.whole.reason: the table has no such row or column; it was left out")]
    public void What_is_wrong_is_noted_with_its_path(string tables, string codes, string message)
    {
        ReadResult result = Read(tables);
        string.Join(' ', result.Notes.Select(note => note.Code).Order(StringComparer.Ordinal)).ShouldBe(codes);
        result.Notes.Select(note => note.English).ShouldContain(message);
    }

    [Fact]
    public void Rows_of_one_entry_may_stand_apart()
    {
        ReadResult result = Read("""{"sites":{"site":[{"key":"a","rows":{"plant":{"owned":true}}},{"key":"a","rows":{"depot":{"inner":{"owned":false}}}}]}}""");
        result.Notes.ShouldBeEmpty();
        result.Report!.Cell("sites.site[\"a\"].plant.owned").Number.ShouldBe(1);
        result.Report.Cell("sites.site[\"a\"].depot.inner.owned").Number.ShouldBe(0);
        Should.Throw<ArgumentException>(() => result.Report.Cell("sites.site[\"a\"].depot.outer.owned"));
        result.Report.TryCell("sites.site[\"a\"].depot.outer.owned", out _).ShouldBeFalse();
    }

    [Fact]
    public void No_lines_are_one_blank_line_and_no_array_is_a_missing_one()
    {
        Report report = Read("""{"refusals":{"component":[{"key":"a","cells":{"reason":[]}},{"key":"b","cells":{"reason":[{"times":1},{"times":2}]}},{"key":"c"}]}}""").Report!;
        report.Cell("refusals.component[\"a\"].reason[1].times").State.ShouldBe(CellState.Blank);
        report.Cell("refusals.component[\"b\"].reason[2].times").Number.ShouldBe(2);
        report.Cell("refusals.component[\"b\"].reason[2].description").State.ShouldBe(CellState.Missing);
        report.Cell("refusals.component[\"c\"].reason[1].times").State.ShouldBe(CellState.Missing);
        report.Cell("refusals.component[\"c\"].received").State.ShouldBe(CellState.Missing);
    }

    [Fact]
    public void Very_many_entries_with_lines_are_read_at_once_and_too_many_refused()
    {
        static string Entries(int count) => """{"refusals":{"component":["""
            + string.Join(',', Enumerable.Range(0, count).Select(i => "{\"key\":\"" + i + "\",\"cells\":{\"reason\":[{},{},{}]}}"))
            + "]}}";
        Report report = Read(Entries(30_000)).Report!;
        report.Block(report.Template.Table("refusals")!.Index).RowCount.ShouldBe(90_002);
        Read(Entries(80_000)).Refusal!.Code.ShouldBe("too-large");
    }

    [Fact]
    public void Yes_and_no_in_the_head_are_true_and_false()
    {
        ReadResult result = JsonReportReader.Read("""{"template":"Ledger","edition":"2024","head":{"exports":true}}""", [ReportEdition.Of(TestForms.Ledger)]);
        result.Notes.ShouldBeEmpty();
        result.Report!.HeadValues["exports"].ShouldBe("true");
    }

    [Fact]
    public void Lines_are_added_only_where_the_form_has_them()
    {
        CellBlock block = new UntypedReport(TestForms.Ledger).Block(TestForms.Ledger.Table("refusals")!.Index);
        int whole = block.RowOf(block.Layout.Rows.Find("whole")!.Line);
        Should.Throw<InvalidOperationException>(() => block.AddDetail(whole)).Message.ShouldBe("Row 'whole' of table 'refusals' has one line");
    }

    private static ReadResult Read(string tables) =>
        JsonReportReader.Read($$"""{"template":"Ledger","edition":"2024","tables":{{tables}}}""", [ReportEdition.Of(TestForms.Ledger)]);
}
