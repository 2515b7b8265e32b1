using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Cells;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Rendering;

/// <summary>The form with everything: groups of rows, lines within rows, what does not apply, every kind; in every format and whole.</summary>
public sealed class LedgerRenderingTests
{
    private static readonly RenderOptions Fragment = new(Language.Chinese, [], IsFragment: true);

    [Theory]
    [InlineData(ReportFormat.Html, "html")]
    [InlineData(ReportFormat.Markdown, "md")]
    [InlineData(ReportFormat.Text, "txt")]
    [InlineData(ReportFormat.Json, "json")]
    public void The_form_with_everything_is_shown(ReportFormat format, string extension) =>
        Snapshot.Match(LedgerReports.Filled().Render(format), extension);

    [Fact]
    public void An_empty_report_is_the_form_to_fill_in() =>
        Snapshot.Match(new UntypedReport(TestForms.Ledger).Render(ReportFormat.Text, Fragment));

    [Fact]
    public void The_cells_of_every_grid_fill_it_whatever_rows_a_report_has()
    {
        Prop.ForAll(RandomReports.Of(TestForms.Ledger), report => Fills(report)).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        Fills(new UntypedReport(TestForms.Ledger)).ShouldBeTrue();
        Fills(LedgerReports.Whole()).ShouldBeTrue();
    }

    [Fact]
    public void Any_report_can_be_written_as_text_and_as_Markdown() =>
        Prop.ForAll(RandomReports.Of(TestForms.Ledger), report => report.Render(ReportFormat.Text).Length > 0 && report.Render(ReportFormat.Markdown).Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void The_rows_of_an_entry_stand_together_under_its_key()
    {
        string fragment = LedgerReports.Whole().Render(ReportFormat.Html, Fragment);
        fragment.ShouldContain("<th scope=\"row\" rowspan=\"2\">自来水</th><th scope=\"row\">产量</th><td>500</td>");
        fragment.ShouldContain("<tr><th scope=\"row\">销量</th><td>480</td>");
        fragment.ShouldContain("<th scope=\"row\" rowspan=\"4\">产品</th>");
        fragment.ShouldContain("<th scope=\"row\" rowspan=\"3\">西区</th>");
    }

    [Fact]
    public void The_cells_that_a_row_has_once_span_its_lines()
    {
        string fragment = LedgerReports.Whole().Render(ReportFormat.Html, Fragment);
        fragment.ShouldContain("<th scope=\"row\" rowspan=\"3\">一厂</th><td rowspan=\"3\">9</td><td class=\"text\">申请人未在规定期限内补正，视为放弃申请</td><td>1</td>");
        fragment.ShouldContain("</tr><tr><td class=\"text\">重复申请</td><td>2</td></tr>");
    }

    [Fact]
    public void What_does_not_apply_is_shaded_and_what_stands_there_all_the_same_is_shown()
    {
        string filled = LedgerReports.Filled().Render(ReportFormat.Html, Fragment);
        filled.ShouldContain("2.会议费</th><td data-kind=\"amount\" class=\"void\"></td>");
        filled.ShouldContain("<td data-kind=\"amount\" class=\"void\">3.20</td>");
        filled.ShouldContain("本报告不适用");
        string whole = LedgerReports.Whole().Render(ReportFormat.Html, Fragment);
        whole.ShouldContain("2.会议费</th><td data-kind=\"amount\"></td>");
        whole.ShouldNotContain("本报告不适用");
    }

    [Fact]
    public void A_missing_cell_that_does_not_apply_is_not_missed()
    {
        Report report = LedgerReports.Filled();
        CellBlock block = report.Block(report.Template.Table("exports")!.Index);
        block.SetState(0, 0, CellState.Missing);
        report.Render(ReportFormat.Text, Fragment).ShouldNotContain("| 合计                               | [缺]");
        report.HeadValues["exports"] = "是";
        report.Render(ReportFormat.Html, Fragment).ShouldContain("<th scope=\"row\">合计</th><td class=\"missing\" title=\"文件中没有此格\"><span>[缺]</span></td>");
    }

    [Fact]
    public void Only_addresses_of_web_pages_become_links()
    {
        string fragment = LedgerReports.Filled().Render(ReportFormat.Html, Fragment);
        fragment.ShouldContain("<a href=\"https://hezhuang.example/east|1\" rel=\"noopener noreferrer\">https://hezhuang.example/east|1</a>");
        fragment.ShouldContain(">javascript:alert(1)</td>");
        LedgerReports.Filled().Render(ReportFormat.Markdown).ShouldContain("| https://hezhuang.example/east\\|1 |");
    }

    private static bool Fills(Report report)
    {
        string[] tables = report.Render(ReportFormat.Html, Fragment).Split("<table")[1..];
        tables.Length.ShouldBe(report.Template.Grids.Count);
        for (int i = 0; i < tables.Length; i++)
        {
            HtmlCoverage.Of(tables[i]).ShouldAllBe(count => count == report.Template.Grids[i].ColumnCount);
        }

        return true;
    }
}
