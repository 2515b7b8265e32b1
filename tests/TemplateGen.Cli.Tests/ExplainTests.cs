using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

/// <summary><c>read --explain</c>: what stands in a document, and beside it what that was taken for.</summary>
public sealed class ExplainTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void A_published_report_side_by_side() => Snapshot.Match(Explain("reports/2020-fengzhuang.txt").Out);

    [Fact]
    public void A_Word_file_side_by_side_in_Chinese() => Snapshot.Match(Explain("reports/corpus/docx-2021.docx", "--lang", "zh").Out);

    [Fact]
    public void Every_cell_stands_there_once_with_its_address()
    {
        string[] lines = Explain("reports/2020-duantan.txt").OutLines;
        lines.Count(static line => line.EndsWith(" requests.outcome.total.natural", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(static line => line.Contains("  as read  ", StringComparison.Ordinal)).ShouldBe(198);
    }

    [Fact]
    public void What_was_left_out_stands_where_it_was_found() =>
        Explain("reports/2020-duantan.txt").OutLines.ShouldContain(static line =>
            line.StartsWith("65,2 ", StringComparison.Ordinal) && line.EndsWith("left out: beside the columns", StringComparison.Ordinal));

    [Fact]
    public void Cells_that_the_document_does_not_have_follow_those_of_their_table()
    {
        List<string> lines = [.. Explain("reports/2021-hezhuang.txt").OutLines];
        int missing = lines.FindIndex(static line => line.EndsWith("requests.received.natural …", StringComparison.Ordinal));
        lines[missing].ShouldContain("一、本年新收政府信息公开申请数量 (7 cells)");
        lines[missing].ShouldContain("missing");
        missing.ShouldBeGreaterThan(lines.FindLastIndex(static line => line.EndsWith("requests.carriedOut.total", StringComparison.Ordinal)));
        missing.ShouldBeLessThan(lines.FindIndex(static line => line.StartsWith("— 四、", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_are_aligned_though_Chinese_characters_are_two_wide()
    {
        string[] lines = [.. Explain("reports/2020-duantan.txt").OutLines.Where(static line => line.Contains("  as read  ", StringComparison.Ordinal))];
        lines.Select(static line => WidthOf(line[..line.IndexOf("  as read  ", StringComparison.Ordinal)])).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_cannot_be_read_goes_to_standard_error()
    {
        ToolResult result = Explain("README.md").ShouldNotHaveCrashed();
        result.Status.ShouldBe(1);
        result.Out.ShouldBeEmpty();
        result.Error.ShouldContain("README.md: error ");
    }

    [Fact]
    public void The_JSON_of_a_report_is_explained_too() =>
        Tool.Run("read", "open.json", "--explain", "--template", TestFiles.Template).ShouldNotHaveCrashed().Out.ShouldContain("as read");

    [Fact]
    public void A_terminal_gets_a_table()
    {
        if (Machine.HasTerminal)
        {
            string output = new Tool().OnTerminal().In(TestFiles.Seeds).Go("read", "reports/2020-fengzhuang.txt", "--explain").Out;
            output.ShouldContain("───");
            output.ShouldContain(Escape);
        }
    }

    private static int WidthOf(string text) => text.Sum(static character => character is >= '\u2E80' and <= '\uFFE6' ? 2 : 1);

    private static ToolResult Explain(params string[] arguments) => new Tool().In(TestFiles.Seeds).Go(["read", "--explain", .. arguments]);
}
