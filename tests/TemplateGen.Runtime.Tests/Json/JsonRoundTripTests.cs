using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Json;

public sealed class JsonRoundTripTests
{
    [Fact]
    public void Any_report_reads_back_as_it_was() =>
        Prop.ForAll(RandomReports.Of(TestForms.Depot), ReadsBack).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_report_with_groups_of_rows_and_lines_within_rows_reads_back_as_it_was() =>
        Prop.ForAll(RandomReports.Of(TestForms.Ledger), ReadsBack).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_filled_forms_read_back_as_they_were()
    {
        ReadsBack(TestReports.Depot()).ShouldBeTrue();
        ReadsBack(LedgerReports.Filled()).ShouldBeTrue();
        ReadsBack(new UntypedReport(TestForms.Ledger)).ShouldBeTrue();
        ReadsBack(TestReports.Zero(TestForms.Disclosure2019)).ShouldBeTrue();
        ReadsBack(new UntypedReport(TestForms.Disclosure2021)).ShouldBeTrue();
    }

    [Fact]
    public void The_rows_of_a_group_keep_their_own_order_and_may_be_absent()
    {
        CellBlock block = new UntypedReport(TestForms.Ledger).Block(TestForms.Ledger.Table("products")!.Index);
        AxisNode made = block.Layout.Rows.Find("goods.product.made")!;
        AxisNode sold = block.Layout.Rows.Find("goods.product.sold")!;
        block.AddRows(made.Line, ["a", "b"]);
        block.AddRows(sold.Line, ["a", "c", "b"]);
        Keys(block, made).ShouldBe(["a: made sold", "c: - sold", "b: made sold"]);

        block.AddRows(sold.Line, ["d"]);
        block.AddRows(made.Line, ["d", "c"]);
        Keys(block, made).ShouldBe(["a: made sold", "b: made -", "d: made -", "c: made sold", "b: - sold", "d: - sold"]);
    }

    private static IEnumerable<string> Keys(CellBlock block, AxisNode line) => RowEntry.Of(block, line.Entry!).Select(entry =>
        entry.Key + ": " + string.Join(' ', line.Entry!.Children.Select(child => entry.RowOf(child.Line) < 0 ? "-" : child.Name)));

    private static bool ReadsBack(Report report)
    {
        string json = report.Render(ReportFormat.Json);
        ReadResult result = JsonReportReader.Read(json, [ReportEdition.Of(report.Template)]);
        result.Refusal.ShouldBeNull(json);
        result.Notes.Where(static note => note.Code != "value-unreadable").ShouldBeEmpty(json);
        result.Report!.Render(ReportFormat.Json).ShouldBe(json);
        return report.ContentEquals(result.Report);
    }
}
