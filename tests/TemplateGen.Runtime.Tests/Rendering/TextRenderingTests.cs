using TemplateGen.Cells;
using TemplateGen.Rendering;
using TemplateGen.Rendering.Plain;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Rendering;

public sealed class TextRenderingTests
{
    [Fact]
    public void A_report_becomes_text_with_drawn_grids() =>
        Snapshot.Match(TestReports.Depot().Render(ReportFormat.Text, new RenderOptions(Language.English)));

    [Fact]
    public void The_official_form_is_drawn_with_its_spans() =>
        Snapshot.Match(TestReports.Zero(TestForms.Disclosure2021).Render(ReportFormat.Text, new RenderOptions(Language.Chinese, [])));

    [Fact]
    public void All_lines_of_a_grid_are_equally_wide()
    {
        Report report = TestReports.Zero(TestForms.Disclosure2019);
        report.Block(0).SetState(0, 0, CellState.Unreadable, "三“大”项 e\u0301 👩‍👩‍👧");
        string text = report.Render(ReportFormat.Text, new RenderOptions(Language.Chinese, []));
        int width = 0;
        foreach (string line in text.Split('\n'))
        {
            bool isGrid = line.StartsWith('+') || line.StartsWith('|');
            int actual = DisplayWidth.Of(line, isEastAsian: true);
            if (isGrid && width > 0)
            {
                actual.ShouldBe(width, line);
            }

            width = isGrid ? actual : 0;
        }
    }

    [Fact]
    public void Violated_cells_carry_the_number_of_their_finding()
    {
        Report report = TestReports.Depot();
        string text = report.Render(ReportFormat.Text, new RenderOptions(Language.English, report.Validate()));
        text.ShouldContain("21 [!1]");
        text.ShouldContain("21 ≠ 19 = 7 + 12 (goods.columns.total)");
    }

    [Fact]
    public void Controls_of_a_document_do_not_reach_a_terminal()
    {
        Report report = TestReports.Depot();
        report.TextValues["overview"] = "a\u001b[31mb\u009bc\td";
        string text = report.Render(ReportFormat.Text, new RenderOptions(Language.English, []));
        text.ShouldContain("a\uFFFD[31mb\uFFFDc d");
    }
}
