using System.Text.Json;
using TemplateGen.Cli.Tests.Support;
using TemplateGen.Tests;

namespace TemplateGen.Cli.Tests;

public sealed class SarifFormatTests
{
    private static readonly string[] Kinds = ["fail", "open", "review", "informational"];
    private static readonly string[] FailureLevels = ["error", "warning", "note"];
    private static readonly string[] NoLevel = ["none"];

    [Fact]
    public void A_log_of_every_outcome() =>
        Snapshot.Match(Check("wrong.json", "open.json", TestFiles.Template).Out, "json");

    [Fact]
    public void The_log_is_SARIF_of_version_2_1_0_with_one_run()
    {
        JsonElement log = JsonDocument.Parse(Check(".").Out).RootElement;
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString().ShouldEndWith("sarif-2.1.0.json");
        JsonElement run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().ShouldBe("templategen");
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Every_result_keeps_to_the_schema()
    {
        JsonElement run = Run(".", TestFiles.Template);
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        run.GetProperty("results").GetArrayLength().ShouldBeGreaterThan(5);
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            string kind = result.GetProperty("kind").GetString()!;
            string level = result.GetProperty("level").GetString()!;
            Kinds.ShouldContain(kind);
            (kind == "fail" ? FailureLevels : NoLevel).ShouldContain(level);
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                .ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            JsonElement location = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem().GetProperty("physicalLocation");
            string uri = location.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Uri.IsWellFormedUriString(uri, UriKind.Relative).ShouldBeTrue(uri);
            if (location.TryGetProperty("region", out JsonElement region))
            {
                region.GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
                region.GetProperty("startColumn").GetInt32().ShouldBeGreaterThan(0);
            }
        }
    }

    [Fact]
    public void Rules_are_listed_once()
    {
        JsonElement[] rules = [.. Run(".").GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length > 0);
    }

    [Fact]
    public void Files_are_relative_to_the_working_folder_and_escaped()
    {
        using TemporaryFolder folder = new();
        folder.Copy("wrong.json", "in/年报 1#.json");
        Directory.CreateDirectory(Path.Combine(folder.Path, "here"));
        string template = Path.Combine(TestFiles.Folder, TestFiles.Template);
        ToolResult result = new Tool().In(Path.Combine(folder.Path, "here"))
            .Go("check", Path.Combine(folder.Path, "in"), "--format", "sarif", "--template", template);
        result.Out.ShouldContain("\"uri\": \"../in/%E5%B9%B4%E6%8A%A5%201%23.json\"");
    }

    private static JsonElement Run(params string[] arguments) => JsonDocument.Parse(Check(arguments).Out).RootElement.GetProperty("runs")[0];

    private static ToolResult Check(params string[] arguments) =>
        Tool.Run(["check", "--format", "sarif", .. arguments, "--template", TestFiles.Template]).ShouldNotHaveCrashed();
}
