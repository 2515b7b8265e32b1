using System.Text.Json;
using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

public sealed class JsonFormatTests
{
    [Fact]
    public void One_object_for_all_reports() => Snapshot.Match(Check("wrong.json", "open.json", TestFiles.Template).Out, "json");

    [Fact]
    public void Every_member_is_there_even_for_a_document_that_could_not_be_read()
    {
        ToolResult result = Check("good.json", TestFiles.Template);
        result.Status.ShouldBe(1);
        foreach (JsonElement report in Reports(result))
        {
            report.EnumerateObject().Select(member => member.Name)
                .ShouldBe(["file", "template", "edition", "year", "verdict", "cells", "findings", "notes"]);
        }
    }

    [Fact]
    public void A_document_that_could_not_be_read_has_neither_template_nor_year_but_says_why()
    {
        JsonElement report = Reports(Check(TestFiles.Template)).Single();
        report.GetProperty("verdict").GetString().ShouldBe("unreadable");
        report.GetProperty("template").ValueKind.ShouldBe(JsonValueKind.Null);
        report.GetProperty("edition").ValueKind.ShouldBe(JsonValueKind.Null);
        report.GetProperty("year").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement why = report.GetProperty("notes").EnumerateArray().First();
        why.EnumerateObject().Select(member => member.Name).ShouldBe(["code", "severity", "line", "column", "message"]);
        why.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_verdicts_are_those_of_the_text()
    {
        Reports(Check(".")).Select(report => report.GetProperty("verdict").GetString())
            .ShouldBe(["holds", "holds", "holds", "undetermined", "violated"]);
        Reports(Check(".", "--strict")).Select(report => report.GetProperty("verdict").GetString())
            .ShouldBe(["violated", "holds", "holds", "undetermined", "violated"]);
    }

    [Fact]
    public void Messages_follow_the_language_and_nothing_else_does()
    {
        JsonElement english = Reports(Check("wrong.json")).Single().GetProperty("findings")[0];
        JsonElement chinese = Reports(Check("wrong.json", "--lang", "zh")).Single().GetProperty("findings")[0];
        chinese.GetProperty("message").GetString()!.ShouldContain("应为");
        english.GetProperty("message").GetString()!.ShouldContain("should be");
        foreach (JsonProperty member in english.EnumerateObject().Where(member => member.Name != "message"))
        {
            chinese.GetProperty(member.Name).GetRawText().ShouldBe(member.Value.GetRawText());
        }
    }

    [Fact]
    public void It_is_UTF8_without_a_mark_and_ends_with_a_line_end()
    {
        ToolResult result = Check("good.json");
        result.OutBytes[0].ShouldBe((byte)'{');
        result.OutBytes[^1].ShouldBe((byte)'\n');
        result.Out.ShouldNotContain("\\u");
    }

    private static ToolResult Check(params string[] arguments) =>
        Tool.Run(["check", "--format", "json", .. arguments, "--template", TestFiles.Template]).ShouldNotHaveCrashed();

    private static JsonElement.ArrayEnumerator Reports(ToolResult result) =>
        JsonDocument.Parse(result.Out).RootElement.GetProperty("reports").EnumerateArray();
}
