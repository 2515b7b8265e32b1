using System.Text.Json;
using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

public sealed class ReadTests
{
    [Fact]
    public void Each_document_is_one_line_of_JSON()
    {
        ToolResult result = Tool.Run("read", ".", "--template", TestFiles.Template).ShouldNotHaveCrashed();
        result.Status.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.OutLines.Length.ShouldBe(5);
        foreach (string line in result.OutLines)
        {
            JsonDocument.Parse(line).RootElement.GetProperty("template").GetString().ShouldBe("Shop");
        }
    }

    [Fact]
    public void What_is_read_reads_back_the_same()
    {
        string once = Tool.Run("read", "open.json", "--template", TestFiles.Template).Out;
        string twice = new Tool().Reading(once).Go("read", "-", "--template", TestFiles.Template).Out;
        twice.ShouldBe(once);
    }

    [Fact]
    public void What_cannot_be_read_goes_to_standard_error_and_the_rest_is_printed()
    {
        ToolResult result = Tool.Run("read", "good.json", TestFiles.Template, "open.json", "--template", TestFiles.Template).ShouldNotHaveCrashed();
        result.Status.ShouldBe(1);
        result.OutLines.Length.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(TestFiles.Template);
    }
}
