using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Help_shows_the_commands()
    {
        ToolResult result = Tool.Run("--help");
        result.Status.ShouldBe(0);
        Snapshot.Match(result.Out);
    }

    [Fact]
    public void Help_of_check_in_Chinese_is_Chinese_throughout()
    {
        ToolResult result = Tool.Run("check", "--help", "--lang", "zh");
        result.Status.ShouldBe(0);
        Snapshot.Match(result.Out);
    }

    [Theory]
    [InlineData("check", "1  something is violated, or could not be read")]
    [InlineData("read", "1  something could not be read")]
    [InlineData("render", "1  something could not be read")]
    [InlineData("lint", "1  a template has errors, or could not be read")]
    public void Help_says_when_that_very_command_ends_with_1(string command, string meaning) => Tool.Run(command, "--help").Out.ShouldContain(meaning);

    [Fact]
    public void Without_a_command_the_help_is_shown_and_the_call_counts_as_wrong()
    {
        ToolResult result = Tool.Run();
        result.Status.ShouldBe(2);
        result.Out.ShouldContain("Usage: templategen COMMAND");
    }

    [Fact]
    public void The_version_begins_with_that_of_the_package() => new Tool().AsProcess().Go("--version").Out.ShouldStartWith("0.1.0");
}
