using System.Text.RegularExpressions;

namespace TemplateGen.Dsl.Tests.Documentation;

/// <summary>A fenced block of the documentation, tagged <c>report</c>; what is no whole file says after the tag what it is a part of.</summary>
internal sealed partial record Example(int Line, string Part, string Text)
{
    /// <summary>The messages that the block says it gets, in comments such as <c>// error TG204: …</c>.</summary>
    internal IEnumerable<string> Announced => Announcement().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>The block as a whole file.</summary>
    internal string File => Part switch
    {
        "" => Text,
        "top" => $"report Example 2024 {{\n{Text}\n}}",
        "section" => InReport(Text),
        "table" => InReport($"table example {{\n{Text}\n}}"),
        "columns" => InReport($"table example {{ columns {{\n{Text}\n}} rows {{ one \"One\"  two \"Two\" }} }}"),
        "rows" => InReport($"table example {{ columns {{ first \"First\"  second \"Second\" }} rows {{\n{Text}\n}} }}"),
        _ => throw new InvalidOperationException($"line {Line}: a block is no '{Part}'"),
    };

    internal static IEnumerable<Example> Of(string page) => Fence().Matches(page)
        .Select(match => new Example(page[..match.Index].Count(c => c == '\n') + 1, match.Groups[1].Value.Trim(), match.Groups[2].Value));

    private static string InReport(string section) => $$"""
        report Example 2024 {
          head {
            type     "Type" : choice { county "County"  city "City" }
            branches "Branches" : list { key "Code" : text  name "Name" : text }
          }
          section example "Example" {
        {{section}}
          }
        }
        """;

    [GeneratedRegex(@"^```report([^\n]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*// ((?:error|warning) TG\d+: .*)$", RegexOptions.Multiline)]
    private static partial Regex Announcement();
}
