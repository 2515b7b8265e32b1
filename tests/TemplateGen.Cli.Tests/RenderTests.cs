using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

public sealed class RenderTests
{
    [Theory]
    [InlineData("html", "<html")]
    [InlineData("md", "货物")]
    [InlineData("txt", "货物")]
    [InlineData("json", "\"template\"")]
    public void A_report_is_rendered_to_standard_output(string format, string expected)
    {
        ToolResult result = Tool.Run("render", "wrong.json", "--to", format, "--template", TestFiles.Template).ShouldNotHaveCrashed();
        result.Status.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Out.ShouldContain(expected);
    }

    [Fact]
    public void A_report_is_rendered_into_a_file()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "out.md");
        ToolResult result = Tool.Run("render", "wrong.json", "--to", "md", "-o", file, "--template", TestFiles.Template);
        result.Status.ShouldBe(0);
        result.Out.ShouldBeEmpty();
        File.ReadAllText(file).ShouldBe(Tool.Run("render", "wrong.json", "--to", "md", "--template", TestFiles.Template).Out);
    }

    [Fact]
    public void Explanations_follow_the_language()
    {
        Render("--lang", "en").ShouldContain("should be");
        Render("--lang", "zh").ShouldContain("应为");
        static string Render(params string[] more) =>
            Tool.Run(["render", "wrong.json", "--to", "html", "--template", TestFiles.Template, .. more]).Out;
    }

    [Fact]
    public void Rules_about_the_report_before_are_explained_where_it_is_given()
    {
        string[] call = ["render", "good.json", "--to", "md", "--template", TestFiles.Template];
        Tool.Run(call).Out.ShouldNotContain("sales.growth");
        Tool.Run([.. call, "--previous", "earlier.json"]).Out.ShouldContain("sales.growth");
    }

    [Fact]
    public void A_document_that_cannot_be_read_leaves_no_file_behind()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "out.md");
        ToolResult result = Tool.Run("render", TestFiles.Template, "--to", "md", "-o", file, "--template", TestFiles.Template).ShouldNotHaveCrashed();
        result.Status.ShouldBe(1);
        result.Error.ShouldStartWith(TestFiles.Template);
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_wrong_call()
    {
        using TemporaryFolder folder = new();
        string[] call = ["render", "good.json", "--to", "md", "--template", TestFiles.Template, "-o"];
        ToolResult intoFolder = Tool.Run([.. call, folder.Path]).ShouldNotHaveCrashed();
        intoFolder.Status.ShouldBe(2);
        intoFolder.Error.ShouldBe($"templategen: cannot write {folder.Path}: it is a folder\n");
        string nowhere = Path.Combine(folder.Path, "missing", "out.md");
        ToolResult intoNothing = Tool.Run([.. call, nowhere]).ShouldNotHaveCrashed();
        intoNothing.Status.ShouldBe(2);
        intoNothing.Error.ShouldStartWith($"templategen: cannot write {nowhere}: ");
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("earlier.json")]
    [InlineData("form.report")]
    public void No_file_that_is_read_is_written_over(string output)
    {
        using TemporaryFolder folder = new();
        string PathOf(string name) => Path.Combine(folder.Path, name);
        File.Copy(Path.Combine(TestFiles.Folder, "good.json"), PathOf("report.json"));
        File.Copy(Path.Combine(TestFiles.Folder, "good.json"), PathOf("earlier.json"));
        File.Copy(Path.Combine(TestFiles.Folder, TestFiles.Template), PathOf("form.report"));
        byte[] before = File.ReadAllBytes(PathOf(output));
        ToolResult result = Tool.Run(
            "render", PathOf("report.json"), "--to", "json", "--previous", PathOf("earlier.json"), "--template", PathOf("form.report"), "-o", Path.Combine(folder.Path, ".", output)).ShouldNotHaveCrashed();
        result.Status.ShouldBe(2);
        result.Error.ShouldContain("is one of the files to be read; give the output another name");
        File.ReadAllBytes(PathOf(output)).ShouldBe(before);
    }
}
