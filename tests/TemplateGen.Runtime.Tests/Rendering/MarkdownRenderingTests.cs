using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Rendering;

public sealed class MarkdownRenderingTests
{
    [Fact]
    public void A_report_becomes_headings_texts_and_pipe_tables() =>
        Snapshot.Match(TestReports.Depot().Render(ReportFormat.Markdown, new RenderOptions(Language.English)), "md");

    [Fact]
    public void Every_row_of_a_table_has_the_cells_of_its_heading()
    {
        string markdown = TestReports.Depot().Render(ReportFormat.Markdown, new RenderOptions(Language.English, []));
        int expected = 0;
        foreach (string line in markdown.Split('\n'))
        {
            int cells = line.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
            if (!line.StartsWith('|'))
            {
                expected = 0;
                continue;
            }

            expected = expected == 0 ? cells : expected;
            cells.ShouldBe(expected, line);
        }
    }

    [Fact]
    public void Violated_cells_are_bold_with_the_number_of_their_finding()
    {
        Report report = TestReports.Depot();
        string markdown = report.Render(ReportFormat.Markdown, new RenderOptions(Language.English, report.Validate()));
        markdown.ShouldContain("| **21** \\[!1\\] |");
        markdown.ShouldContain("**Findings**\n\n1. ");
        markdown.ShouldContain(" **21 ≠ 19 = 7 + 12** `goods.columns.total`");
    }

    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("1. no list", "1\\. no list")]
    [InlineData("- no list", "\\- no list")]
    [InlineData("> no quotation", "\\> no quotation")]
    [InlineData("a*b_c`d[e]<f>|g", "a\\*b\\_c\\`d\\[e\\]\\<f>\\|g")]
    [InlineData("2021年", "2021年")]
    public void Text_is_never_markup(string text, string expected)
    {
        Report report = TestReports.Depot();
        report.TextValues["overview"] = text;
        report.Render(ReportFormat.Markdown, new RenderOptions(Language.English, [])).ShouldContain("## I. Overview\n\n" + expected + "\n\n");
    }
}
