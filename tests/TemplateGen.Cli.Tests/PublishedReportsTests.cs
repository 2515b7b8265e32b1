using System.Text.Json;
using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

/// <summary>The published reports and the official templates, through the tool.</summary>
public sealed class PublishedReportsTests
{
    // What a shell makes of reports/*.txt: the five, without the corpus below.
    private static readonly string[] PublishedReports =
        [.. Directory.GetFiles(Path.Combine(TestFiles.Seeds, "reports"), "*.txt").Select(file => $"reports/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];

    [Fact]
    public void What_the_first_command_of_the_readme_shows()
    {
        ToolResult result = new Tool().In(TestFiles.Seeds).AsProcess().Go(["check", .. PublishedReports]).ShouldNotHaveCrashed();
        result.Status.ShouldBe(1);
        result.Error.ShouldBeEmpty();
        Snapshot.Match(result.Out);
    }

    [Fact]
    public void The_same_in_Chinese() => Snapshot.Match(Check([.. PublishedReports, "--lang", "zh"]).Out);

    [Theory]
    [InlineData("2020-baitugang", "2019", "holds", 198, 0, 0)]
    [InlineData("2020-duantan", "2019", "violated", 198, 0, 0)]
    [InlineData("2020-fengzhuang", "2019", "holds", 197, 1, 0)]
    [InlineData("2020-xinmiao", "2019", "holds", 195, 0, 3)]
    [InlineData("2021-hezhuang", "2021", "undetermined", 176, 0, 24)]
    public void Each_report_has_its_verdict(string name, string edition, string verdict, int read, int unreadable, int missing)
    {
        ToolResult result = Check($"reports/{name}.txt", "--format", "json");
        result.Status.ShouldBe(verdict == "violated" ? 1 : 0);
        JsonElement report = JsonDocument.Parse(result.Out).RootElement.GetProperty("reports").EnumerateArray().ShouldHaveSingleItem();
        report.GetProperty("edition").GetString().ShouldBe(edition);
        report.GetProperty("verdict").GetString().ShouldBe(verdict);
        JsonElement cells = report.GetProperty("cells");
        cells.GetProperty("read").GetInt32().ShouldBe(read);
        cells.GetProperty("unreadable").GetInt32().ShouldBe(unreadable);
        cells.GetProperty("missing").GetInt32().ShouldBe(missing);
    }

    [Fact]
    public void A_violated_rule_is_where_its_computed_cell_stands()
    {
        ToolResult result = Check("reports/2020-duantan.txt", "--format", "json");
        JsonElement finding = JsonDocument.Parse(result.Out).RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("rule").GetString() == "requests.rows.outcome.total");
        finding.GetProperty("at")[0].GetString().ShouldBe("requests.outcome.total.natural");
        finding.GetProperty("expected").GetDecimal().ShouldBe(1);
        finding.GetProperty("actual").GetDecimal().ShouldBe(0);
        finding.GetProperty("line").GetInt32().ShouldBe(335);
        finding.GetProperty("column").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void Every_cell_of_a_finding_can_be_looked_up()
    {
        ToolResult result = Check("reports/2020-duantan.txt", "--format", "json");
        JsonElement finding = JsonDocument.Parse(result.Out).RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("rule").GetString() == "requests.balance");
        JsonElement[] cells = [.. finding.GetProperty("cells").EnumerateArray()];
        cells.Select(cell => cell.GetProperty("address").GetString()).ShouldBe(finding.GetProperty("at").EnumerateArray().Select(address => address.GetString()));
        string[] lines = File.ReadAllLines(Path.Combine(TestFiles.Seeds, "reports", "2020-duantan.txt"));
        foreach (JsonElement cell in cells)
        {
            cell.GetProperty("confidence").GetString().ShouldBe("asRead");
            cell.GetProperty("state").GetString().ShouldBe("read");
            string line = lines[cell.GetProperty("line").GetInt32() - 1];
            line[(cell.GetProperty("column").GetInt32() - 1)..].ShouldStartWith(cell.GetProperty("text").GetString()!);
        }
    }

    [Fact]
    public void A_text_that_is_no_such_report_is_unreadable()
    {
        ToolResult result = Check("README.md", "--format", "json");
        result.Status.ShouldBe(1);
        result.Out.ShouldContain("\"verdict\": \"unreadable\"");
    }

    [Fact]
    public void What_is_read_from_text_is_checked_alike_from_JSON()
    {
        string json = new Tool().In(TestFiles.Seeds).Go("read", "reports/2020-duantan.txt").Out;
        ToolResult result = new Tool().Reading(json).Go("check", "-");
        result.Status.ShouldBe(1);
        result.OutLines.Count(line => line.Contains(" error ", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void A_template_that_is_loaded_finds_what_the_compiled_one_finds()
    {
        string compiled = Check("reports/2020-duantan.txt", "--format", "json").Out;
        string loaded = Check("reports/2020-duantan.txt", "--format", "json", "--template", "templates/GovInfoDisclosure.2019.report").Out;
        loaded.ShouldBe(compiled);
    }

    private static ToolResult Check(params string[] arguments) =>
        new Tool().In(TestFiles.Seeds).Go(["check", .. arguments]).ShouldNotHaveCrashed();
}
