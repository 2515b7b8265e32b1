using System.Buffers;
using System.Text.RegularExpressions;
using TemplateGen.Cells;
using TemplateGen.Rendering;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Rendering;

public sealed class HtmlRenderingTests
{
    private static readonly RenderOptions Fragment = new(Language.English, [], IsFragment: true);

    [Fact]
    public void A_page_shows_title_head_texts_and_grids() =>
        Snapshot.Match(TestReports.Depot().Render(ReportFormat.Html, new RenderOptions(Language.English)), "html");

    [Fact]
    public void A_fragment_is_the_tables_alone()
    {
        string fragment = TestReports.Depot().Render(ReportFormat.Html, Fragment);
        fragment.ShouldStartWith("<div class=\"grid\"><table");
        fragment.ShouldNotContain("<html");
        fragment.ShouldNotContain("<h2");
        Regex.Count(fragment, "<table").ShouldBe(3);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"x")]
    [InlineData("a & b < c > d ' e")]
    public void Text_of_a_report_is_never_markup(string text)
    {
        Report report = TestReports.Depot();
        report.HeadValues["agency"] = text;
        report.TextValues["overview"] = text;
        report.TextValues["stock.contact"] = text;
        report.Block(0).SetState(0, 0, CellState.Unreadable, text);
        report.Block(2).AddRow(0, text);
        report.Block(2).SetText(0, 3, text);
        string page = report.Render(ReportFormat.Html, new RenderOptions(Language.English, []));
        page.ShouldNotContain(text);
        Regex.Count(page, Regex.Escape(text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;"))).ShouldBe(7);
    }

    [Fact]
    public void Controls_and_halves_of_surrogate_pairs_do_not_spoil_a_page()
    {
        Report report = TestReports.Depot();
        report.Block(2).SetText(0, 3, "a\0b\u001bc\ud800d");
        report.Render(ReportFormat.Html, Fragment).ShouldContain("a\uFFFDb\uFFFDc\uFFFDd");
    }

    [Fact]
    public void Each_state_is_shown_in_its_own_way()
    {
        string fragment = TestReports.Depot().Render(ReportFormat.Html, Fragment);
        fragment.ShouldContain("<td class=\"not-applicable\">/</td>");
        fragment.ShouldContain("<td class=\"unreadable\" title=\"could not be read\"><span>three | &lt;lots&gt; [?]</span></td>");
        fragment.ShouldContain("<td class=\"missing\" title=\"the document has no such cell\"><span>[missing]</span></td>");
        fragment.ShouldContain("<td></td>");
        fragment.ShouldContain("<td>&lt;1</td>");
        fragment.ShouldContain("<p class=\"legend\">");
    }

    [Fact]
    public void A_violated_cell_is_marked_and_explained_under_its_grid_with_both_sides()
    {
        Report report = TestReports.Depot();
        string fragment = report.Render(ReportFormat.Html, Fragment with { Findings = report.Validate() });
        fragment.ShouldContain("<td class=\"violated\" aria-describedby=\"finding-1\"");
        fragment.ShouldContain("<span>21</span><span class=\"refs\"><a id=\"at-1\" href=\"#finding-1\" data-number=\"1\" aria-label=\"1\"></a></span></td>");
        fragment.ShouldContain("<td class=\"involved\"><span>7</span></td>");
        fragment.ShouldContain("<li id=\"finding-1\" value=\"1\" class=\"error\">");
        fragment.ShouldContain("21 ≠ 19 = 7 + 12");
        fragment.IndexOf("finding-1\" value", StringComparison.Ordinal).ShouldBeLessThan(fragment.IndexOf("Times by component", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_reports_on_one_page_have_ids_and_links_of_their_own()
    {
        Report report = TestReports.Depot();
        RenderOptions options = Fragment with { Findings = report.Validate() };
        string[] first = [.. Ids(report.Render(ReportFormat.Html, options with { IdPrefix = "old-" }))];
        string[] second = [.. Ids(report.Render(ReportFormat.Html, options with { IdPrefix = "new_" }))];
        first.ShouldNotBeEmpty();
        first.ShouldAllBe(id => id.StartsWith("old-"));
        second.ShouldAllBe(id => id.StartsWith("new_"));
        Ids(report.Render(ReportFormat.Html, options with { IsFragment = false, IdPrefix = "old-" })).ShouldAllBe(id => id.StartsWith("old-"));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("100%")]
    [InlineData("\"")]
    public void A_prefix_that_would_not_stay_in_one_id_is_refused(string prefix)
    {
        Should.Throw<ArgumentException>(() => new RenderOptions(IdPrefix: prefix));
        Should.Throw<ArgumentException>(() => Fragment with { IdPrefix = prefix });
    }

    [Fact]
    public void Undetermined_rules_are_gathered_and_mark_quietly()
    {
        Report report = TestReports.Torn2021();
        string fragment = report.Render(ReportFormat.Html, Fragment with { Findings = report.Validate() });
        fragment.ShouldContain("<td class=\"missing undetermined\" aria-describedby=\"finding-2 finding-3\" title=\"the document has no such cell\n");
        fragment.ShouldContain("class=\"undetermined\">received + carriedIn = outcome.total + carriedOut cannot be checked in 7 places (natural, legal.business, ");
        fragment.ShouldContain(", total): it waits for received, carriedIn <code>requests.balance</code></li>");
        fragment.ShouldNotContain("class=\"violated");
    }

    [Fact]
    public void A_repeated_row_stands_once_for_each_entry_and_once_empty_without_any()
    {
        Report report = new UntypedReport(TestForms.Depot);
        report.Render(ReportFormat.Html, Fragment).ShouldContain("<tr><th scope=\"row\"></th><td></td><td></td><td></td><td></td></tr><tr><th scope=\"row\">ALL</th>");
        report.Block(2).AddRows(0, ["N", "S"]);
        string fragment = report.Render(ReportFormat.Html, Fragment);
        fragment.ShouldContain("<tr><th scope=\"row\">N</th>");
        fragment.ShouldContain("<tr><th scope=\"row\">S</th>");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_cells_of_every_grid_fill_it_without_gap_or_overlap(int form)
    {
        Report report = form == 0 ? TestReports.Depot() : TestReports.Zero(form == 1 ? TestForms.Disclosure2019 : TestForms.Disclosure2021);
        string fragment = report.Render(ReportFormat.Html, Fragment);
        string[] tables = fragment.Split("<table")[1..];
        tables.Length.ShouldBe(report.Template.Grids.Count);
        for (int i = 0; i < tables.Length; i++)
        {
            HtmlCoverage.Of(tables[i]).ShouldAllBe(count => count == report.Template.Grids[i].ColumnCount);
        }
    }

    [Fact]
    public void Rendering_the_tables_of_a_report_that_is_fine_allocates_nothing()
    {
        Report report = TestReports.Zero(TestForms.Disclosure2021);
        ArrayBufferWriter<byte> output = new(64 * 1024);
        for (int i = 0; i < 50; i++)
        {
            output.ResetWrittenCount();
            report.Render(output, ReportFormat.Html, Fragment);
        }

        output.ResetWrittenCount();
        long before = GC.GetAllocatedBytesForCurrentThread();
        report.Render(output, ReportFormat.Html, Fragment);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void The_page_says_in_which_language_the_form_and_the_explanations_are()
    {
        Report report = TestReports.Zero(TestForms.Disclosure2021);
        Cell cell = report.Cell("requests.received.total");
        Finding finding = new(report.Template.Rules.First(rule => rule.Table.Name == "requests"), RuleOutcome.Violated, 0, null, [cell], []);
        string page = report.Render(ReportFormat.Html, new RenderOptions(Language.English, [finding]));
        page.ShouldContain("<html lang=\"zh-CN\">");
        page.ShouldContain("<aside class=\"findings\" lang=\"en\">");
    }

    [Fact]
    public void A_cell_that_the_form_does_not_have_is_shaded() =>
        TestReports.Depot().Render(ReportFormat.Html, Fragment).ShouldContain("<td class=\"void\"></td><td class=\"void\"></td><td>0</td>");

    [Fact]
    public void A_decimal_shows_the_places_of_the_form_and_never_fewer_than_it_has()
    {
        Report report = TestReports.Depot();
        report.Render(ReportFormat.Html, Fragment).ShouldContain(">35.65<");
        report.Block(1).SetDecimal(0, 0, 4m);
        report.Render(ReportFormat.Html, Fragment).ShouldContain(">4.00<");
        report.Block(1).SetDecimal(0, 0, 0.1234000m);
        report.Render(ReportFormat.Html, Fragment).ShouldContain(">0.1234<");
    }

    /// <summary>Every id, and every id that something refers to.</summary>
    private static IEnumerable<string> Ids(string html) =>
        Regex.Matches(html, " (?:id|aria-describedby)=\"([^\"]*)\"| href=\"#([^\"]*)\"").SelectMany(match => (match.Groups[1].Value + match.Groups[2].Value).Split(' '));
}
