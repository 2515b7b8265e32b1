using TemplateGen.Cli.Tests.Support;

namespace TemplateGen.Cli.Tests;

/// <summary>Of a report with nothing in it, or with something that a rule waits for, nobody can say that it holds; nor of what is rendered of it.</summary>
public sealed class OpenVerdictTests : IDisposable
{
    private const string Form = """
        report Open 2024 {
          section s "Part" {
            table t "Figures" { corner "Item" columns { a "Amount"  sure "Sure?" : flag } rows { x "First"  y "Second" }  check little { a < 100 } }
          }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("templategen");

    [Theory]
    [InlineData("""{"x":{"a":1,"sure":true},"y":{"a":2,"sure":false}}""", "holds")]
    [InlineData("""{"x":{"a":1,"sure":true},"y":{"a":2}}""", "holds")]
    [InlineData("""{"x":{"a":"X","sure":true},"y":{"a":2,"sure":false}}""", "undetermined")]
    [InlineData("{}", "undetermined")]
    public void The_verdict_on_a_report_and_on_what_is_rendered_of_it_is_the_same(string table, string verdict)
    {
        string form = Path.Combine(_folder.FullName, "Open.2024.report");
        string json = Path.Combine(_folder.FullName, "report.json");
        File.WriteAllText(form, Form);
        File.WriteAllText(json, $$$"""{"template":"Open","edition":"2024","tables":{"t":{{{table}}}}}""");
        Tool.Run("check", "--template", form, json).Out.ShouldContain($"report.json: {verdict}");
        foreach (string format in (string[])["html", "md", "txt"])
        {
            string rendered = Path.Combine(_folder.FullName, "rendered." + format);
            Tool.Run("render", "--template", form, json, "--to", format, "-o", rendered).Status.ShouldBe(0);
            Tool.Run("check", "--template", form, rendered).Out.ShouldContain($"rendered.{format}: {verdict}");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
