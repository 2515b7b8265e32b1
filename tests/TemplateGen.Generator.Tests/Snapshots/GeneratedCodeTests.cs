using System.Runtime.CompilerServices;
using TemplateGen.Generator.Tests.Running;
using TemplateGen.Tests;

namespace TemplateGen.Generator.Tests.Snapshots;

/// <summary>The whole generated code, as a user sees it.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public void Code_of_the_official_form_since_2019() => Match(ReportText.Disclosure2019);

    [Fact]
    public void Code_of_the_official_form_since_2021() => Match(ReportText.Disclosure2021);

    [Fact]
    public void Code_of_a_form_with_everything() => Match(ReportText.Everything);

    [Fact]
    public void Code_of_a_form_with_every_sort_of_rule() => Match(ReportText.Arithmetic);

    [Fact]
    public void Code_of_a_form_with_rows_of_its_own_and_rules_that_are_left_to_data() => Match(ReportText.Mixture);

    private static void Match(ReportText file, [CallerMemberName] string method = "")
    {
        foreach ((string hint, string code) in GeneratorRun.Clean(file).Sources)
        {
            Snapshot.Match(code, "cs", hint.Replace("Sample.", "", StringComparison.Ordinal).Replace(".g.cs", "", StringComparison.Ordinal), method: method);
        }
    }
}
