using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

public sealed class WrongCallTests
{
    [Theory]
    [InlineData("no option --bogus", "check", "--bogus", "good.json")]
    [InlineData("no option -x", "check", "good.json", "-x")]
    [InlineData("no command chek", "chek", "good.json")]
    [InlineData("FILE is missing", "check")]
    [InlineData("FILE is missing", "render", "--to", "md")]
    [InlineData("--lang cannot be fr; write one of zh|en", "check", "good.json", "--lang", "fr")]
    [InlineData("--format cannot be yaml; write one of text|json|sarif", "check", "good.json", "--format", "yaml")]
    [InlineData("has to follow the option --format", "check", "good.json", "--format")]
    [InlineData("--format can be given only once", "check", "good.json", "--format", "text", "--format", "json")]
    [InlineData("no such file or folder: nowhere.txt", "check", "good.json", "nowhere.txt")]
    [InlineData("no such file or folder: nowhere.txt", "read", "nowhere.txt")]
    [InlineData("no such file or folder: nowhere.txt", "render", "nowhere.txt", "--to", "md")]
    [InlineData("no such file or folder: nowhere.report", "lint", "nowhere.report")]
    [InlineData("no such file or folder: nowhere.txt", "check", "good.json", "--previous", "nowhere.txt")]
    [InlineData("no such file or folder: no.report", "check", "good.json", "--template", "no.report")]
    [InlineData("no such file or folder: @good.json", "check", "@good.json")]
    [InlineData("no such file or folder: ", "check", "")]
    [InlineData("other.json is one argument too many", "render", "good.json", "other.json", "--to", "md")]
    [InlineData("a command is missing", "--lang", "en")]
    [InlineData("only once", "check", "-", "-")]
    [InlineData("only once", "check", "-", "--previous", "-")]
    [InlineData("is a folder", "check", "good.json", "--previous", ".")]
    [InlineData("is a folder", "render", ".", "--to", "md")]
    [InlineData("the option --to is needed", "render", "good.json")]
    [InlineData("--to cannot be pdf; write one of ", "render", "good.json", "--to", "pdf")]
    public void A_wrong_call_ends_with_2_and_says_why(string message, params string[] arguments)
    {
        ToolResult result = Tool.Run(arguments).ShouldNotHaveCrashed();
        result.Status.ShouldBe(2);
        result.Out.ShouldBeEmpty();
        result.Error.ShouldContain(message);
        result.ErrorLines.ShouldAllBe(line => line.StartsWith("templategen: "));
    }

    [Fact]
    public void Every_file_that_is_not_there_is_named()
    {
        ToolResult result = Tool.Run("check", "one.txt", "good.json", "two.txt");
        result.ErrorLines.ShouldBe(["templategen: no such file or folder: one.txt", "templategen: no such file or folder: two.txt"]);
    }

    [Fact]
    public void A_folder_with_nothing_to_read_is_a_wrong_call()
    {
        using TemporaryFolder folder = new();
        folder.Write("readme.rst", "nothing");
        folder.Write(".git/config.txt", "nothing");
        ToolResult result = Tool.Run("check", folder.Path);
        result.Status.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"templategen: nothing to read in {folder.Path} (looked for .txt .md .csv .tsv .json .docx ");
    }

    [Fact]
    public void An_earlier_report_that_cannot_be_read_is_a_wrong_call()
    {
        ToolResult result = Tool.Run("check", "good.json", "--template", TestFiles.Template, "--previous", TestFiles.Template);
        result.Status.ShouldBe(2);
        result.Error.ShouldStartWith($"templategen: the earlier report {TestFiles.Template} cannot be read: ");
    }

    [Fact]
    public void A_template_with_errors_is_a_wrong_call_and_its_errors_are_listed()
    {
        using TemporaryFolder folder = new();
        string template = folder.Write("Bad.1.report", "report Bad 1 {\n  table t \"T\" { columns { a \"A\" = b } }\n}\n");
        ToolResult result = Tool.Run("check", "good.json", "--template", template);
        result.Status.ShouldBe(2);
        result.ErrorLines[0].ShouldStartWith($"{template}(2,");
        result.ErrorLines[0].ShouldContain(": error TG");
        result.ErrorLines[^1].ShouldBe($"templategen: the template {template} has errors, see above");
    }

    [Fact]
    public void Complaints_of_the_command_line_are_Chinese_where_the_system_is()
    {
        ToolResult result = new Tool().With("LC_ALL", "zh_CN.UTF-8").Go("check");
        result.Error.ShouldContain("缺少 FILE");
        result.Error.ShouldContain("用法见：templategen check --help");
    }

    [Fact]
    public void A_file_that_looks_like_an_option_is_read_by_its_path()
    {
        using TemporaryFolder folder = new();
        folder.Copy("good.json", "-x.json");
        folder.Copy(TestFiles.Template, TestFiles.Template);
        new Tool().In(folder.Path).Go("check", "./-x.json", "--template", TestFiles.Template).Status.ShouldBe(0);
    }
}
