using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

public sealed class LintTests
{
    [Fact]
    public void A_template_without_mistakes_says_nothing()
    {
        ToolResult result = Tool.Run("lint", TestFiles.Template, Path.Combine(TestFiles.Seeds, "templates"));
        result.Out.ShouldBeEmpty();
        result.Error.ShouldBeEmpty();
        result.Status.ShouldBe(0);
    }

    [Fact]
    public void Mistakes_are_listed_by_place_and_end_with_1()
    {
        using TemporaryFolder folder = new();
        folder.Write("Bad.1.report", "report Bad 1 {\n  section s \"S\" {\n    table t \"T\" {\n      columns { a \"A\" = b  c \"C\" = d }\n    }\n  }\n}\n");
        ToolResult result = new Tool().In(folder.Path).Go("lint", "Bad.1.report");
        result.Status.ShouldBe(1);
        result.Error.ShouldBeEmpty();
        Snapshot.Match(result.Out);
    }

    [Fact]
    public void Rules_that_are_not_linear_are_noted_where_notes_are_asked_for()
    {
        const string Form = "report Good 1 {\n  section s {\n    table t {\n      columns { a  b = 2 * a  c = a * b }\n    }\n  }\n}\n";
        new Tool().Reading(Form).Go("lint", "-").Out.ShouldBeEmpty();
        ToolResult result = new Tool().Reading(Form).Go("lint", "-", "--notes");
        result.Status.ShouldBe(0);
        result.OutLines.ShouldBe(["-(4,33): note not-linear: rule 't.columns.c' is not linear: it is checked, but nothing is concluded from it, and open cells may leave it undetermined"]);
    }

    [Fact]
    public void A_template_may_come_from_standard_input()
    {
        ToolResult result = new Tool().Reading("report {").Go("lint", "-");
        result.Status.ShouldBe(1);
        result.Out.ShouldStartWith("-(1,");
    }

    [Fact]
    public void A_file_that_is_not_UTF8_says_so()
    {
        ToolResult result = new Tool().Reading([(byte)'r', 0xFF, 0xFE]).Go("lint", "-").ShouldNotHaveCrashed();
        result.Out.ShouldBe("-: error not-utf8: the file is not UTF-8\n");
        result.Status.ShouldBe(1);
    }
}
