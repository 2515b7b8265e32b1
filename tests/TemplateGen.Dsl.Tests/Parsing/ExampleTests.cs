using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl.Tests.Parsing;

public class ExampleTests
{
    [Theory]
    [InlineData("GovInfoDisclosure.2021")]
    [InlineData("FoiaAnnualReport.2019")]
    [InlineData("Outline.2022")]
    [InlineData("EveryRule.first")]
    public void A_whole_file_parses_without_a_message(string name)
    {
        var result = TemplateParser.Parse(TestFiles.Read(name));

        result.Diagnostics.ShouldBeEmpty();
        result.Report.ShouldNotBeNull();
        (result.Report.Name.Text.TrimStart('@') + "." + result.Report.Edition.Text).ShouldBe(name == "EveryRule.first" ? "report.first" : name);
    }
}
