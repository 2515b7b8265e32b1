using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

public sealed class CheckTests
{
    [Theory]
    [InlineData("good.json", 0, 0)]
    [InlineData("wrong.json", 1, 1)]
    [InlineData("doubtful.json", 0, 1)]
    [InlineData("open.json", 0, 1)]
    public void The_status_counts_errors_alone_unless_strict(string file, int status, int strictStatus)
    {
        Check(file).Status.ShouldBe(status);
        Check(file, "--strict").Status.ShouldBe(strictStatus);
    }

    [Fact]
    public void Text_for_people() => Snapshot.Match(Check(".").Out);

    [Fact]
    public void Text_for_people_in_Chinese() => Snapshot.Match(Check(".", "--lang", "zh").Out);

    [Fact]
    public void Strict_verdicts_count_warnings_and_what_is_undetermined()
    {
        ToolResult result = Check(".", "--strict");
        result.Out.ShouldContain("doubtful.json: violated");
        result.Out.ShouldContain("open.json: undetermined");
        result.OutLines[^1].ShouldBe("5 reports: 2 hold, 2 violated, 1 undetermined; 2 errors, 1 warning");
    }

    [Fact]
    public void The_report_before_is_looked_at_only_where_it_is_given()
    {
        Check("good.json").Out.ShouldNotContain("sales.growth");
        ToolResult result = Check("good.json", "--previous", "earlier.json");
        result.Status.ShouldBe(1);
        result.Out.ShouldContain(": error sales.growth: ");
    }

    [Fact]
    public void An_earlier_report_of_another_year_is_used_and_noted()
    {
        ToolResult result = Check("earlier.json", "--previous", "good.json");
        result.Out.ShouldContain("earlier.json: note previous-year: the report given by --previous is for 2024, this one for 2023");
    }

    [Fact]
    public void Standard_input_is_a_report_named_by_a_dash()
    {
        ToolResult result = new Tool().Reading(TestFiles.Text("wrong.json")).Go("check", "-", "--template", TestFiles.Template);
        result.Status.ShouldBe(1);
        result.Out.ShouldStartWith("-: violated");
    }

    [Fact]
    public void The_report_before_can_come_from_standard_input()
    {
        Tool tool = new Tool().Reading(TestFiles.Text("earlier.json"));
        tool.Go("check", "good.json", "--previous", "-", "--template", TestFiles.Template).Status.ShouldBe(1);
    }

    [Fact]
    public void Folders_are_searched_below_in_ordinal_order()
    {
        using TemporaryFolder folder = new();
        string[] names = ["B.json", "a.json", "a/b/c.JSON", "a/b.json", "a-b.json", "ab.json", "北.json"];
        foreach (string name in names)
        {
            folder.Copy("good.json", name);
        }

        folder.Write("a/readme.rst", "is no report");
        folder.Write(".hidden/x.json", "is left out");
        folder.Write("a/.x.json", "is left out");
        folder.Copy(TestFiles.Template, TestFiles.Template);
        ToolResult result = new Tool().In(folder.Path).Go("check", ".", "--template", TestFiles.Template);
        string[] files = [.. result.OutLines[..^1].Select(line => line[2..line.IndexOf(": ", StringComparison.Ordinal)])];
        files.ShouldBe(["B.json", "a-b.json", "a.json", "a/b.json", "a/b/c.JSON", "ab.json", "北.json"]);
        result.OutLines[^1].ShouldBe("7 reports: 7 hold");
    }

    [Fact]
    public void What_is_named_twice_is_checked_twice() => Check("good.json", "good.json").OutLines.Length.ShouldBe(3);

    [Fact]
    public void Cells_that_do_not_apply_to_a_report_are_not_counted_as_missing()
    {
        using TemporaryFolder folder = new();
        string form = folder.Write("Firm.2024.report", "report Firm 2024 { head { large : flag } section s { table t { columns { a } rows { x  y present when head.large } } table u present when head.large { columns { a  b } } } }");
        string small = folder.Write("small.json", """{"template":"Firm","edition":"2024","head":{"year":2024,"large":false},"tables":{"t":{"x":{"a":1}}}}""");
        Tool.Run("check", small, "--template", form).OutLines[0].ShouldEndWith("holds — Firm 2024, 2024, 1 of 1 cells read");
    }

    [Fact]
    public void Several_templates_may_be_given()
    {
        using TemporaryFolder folder = new();
        string other = folder.Write("Shop.2025.report", TestFiles.Text(TestFiles.Template).Replace("2024", "2025", StringComparison.Ordinal));
        string report = folder.Write("next.json", TestFiles.Text("good.json").Replace("2024", "2025", StringComparison.Ordinal));
        ToolResult result = Check("good.json", report, "--template", other);
        result.Status.ShouldBe(0);
        result.Out.ShouldContain("Shop 2025");
        result.Out.ShouldContain("Shop 2024");
    }

    [Fact]
    public void Many_reports_come_out_in_order()
    {
        using TemporaryFolder folder = new();
        for (int i = 0; i < 200; i++)
        {
            folder.Copy(i % 3 == 0 ? "wrong.json" : "good.json", $"{i:D3}.json");
        }

        ToolResult result = new Tool().In(folder.Path).Go("check", ".", "--template", Path.Combine(TestFiles.Folder, TestFiles.Template));
        result.Error.ShouldBeEmpty();
        string[] files = [.. result.OutLines.Where(line => line.Contains(" — ", StringComparison.Ordinal)).Select(line => line[2..5])];
        files.ShouldBe(Enumerable.Range(0, 200).Select(i => $"{i:D3}"));
        result.OutLines[^1].ShouldStartWith("200 reports: 133 hold, 67 violated");
    }

    private static ToolResult Check(params string[] arguments) =>
        Tool.Run(["check", .. arguments, "--template", TestFiles.Template]).ShouldNotHaveCrashed();
}
