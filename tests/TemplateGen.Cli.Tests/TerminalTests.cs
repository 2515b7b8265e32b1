using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

/// <summary>What is seen on a terminal, which <c>script</c> provides; elsewhere the output is plain.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void Output_that_is_piped_is_plain() =>
        Tool.Run("check", ".", "--template", TestFiles.Template).Out.ShouldNotContain(Escape);

    [Fact]
    public void A_terminal_gets_colours()
    {
        if (Machine.HasTerminal)
        {
            OnTerminal(new Tool(), TestFiles.Folder).ShouldContain($"{Escape}[1;38;5;1mviolated");
        }
    }

    [Fact]
    public void NO_COLOR_is_respected()
    {
        if (Machine.HasTerminal)
        {
            string output = OnTerminal(new Tool().With("NO_COLOR", "1"), TestFiles.Folder);
            output.ShouldContain("wrong.json: violated");
            output.ShouldNotContain($"{Escape}[1");
        }
    }

    [Fact]
    public void Many_files_have_a_progress_bar_that_is_gone_at_the_end()
    {
        if (Machine.HasTerminal)
        {
            using TemporaryFolder folder = new();
            for (int i = 0; i < 20; i++)
            {
                folder.Copy("good.json", $"{i}.json");
            }

            string output = OnTerminal(new Tool(), folder.Path);
            output.ShouldContain("1/20");
            output.LastIndexOf($"{Escape}[2K", StringComparison.Ordinal).ShouldBeGreaterThan(output.LastIndexOf("/20", StringComparison.Ordinal));
            output.TrimEnd().ShouldEndWith("hold" + $"{Escape}[0m");
        }
    }

    private static string OnTerminal(Tool tool, string folder)
    {
        string template = Path.Combine(TestFiles.Folder, TestFiles.Template);
        return tool.OnTerminal().Go("check", folder, "--template", template).Out;
    }
}
