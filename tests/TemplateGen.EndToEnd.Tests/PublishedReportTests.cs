using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Rules;
using TemplateGen.Templates;

namespace TemplateGen.EndToEnd.Tests;

/// <summary>Every document in <c>seeds/reports</c>, from its bytes to its findings, held against what is expected of it.</summary>
public sealed class PublishedReportTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Expected"), "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_edition_the_year_and_the_agency_are_those_of_the_document(string name)
    {
        ExpectedReport expected = ExpectedReport.Of(name);
        Report report = Read(name);
        report.Template.Name.ShouldBe("GovInfoDisclosure");
        report.Template.Edition.ShouldBe(expected.Edition);
        report.Year.ShouldBe(expected.Year);
        report.HeadValues["agency"].ShouldBe(expected.Agency);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_has_the_figure_and_the_place_that_it_has_in_the_document(string name)
    {
        ExpectedReport expected = ExpectedReport.Of(name);
        Report report = Read(name);
        string[] read = [.. expected.Cells.Select(cell => $"{cell.Name}: {ExpectedReport.Describe(report.Cell(cell.Name))}")];
        read.ShouldBe(expected.Cells.Select(cell => $"{cell.Name}: {ExpectedReport.Describe(cell.Value)}"));
        report.Blocks.Sum(block => block.RowCount * block.ColumnCount).ShouldBe(read.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_violated_or_undetermined_is_what_the_figures_say(string name)
    {
        ExpectedReport expected = ExpectedReport.Of(name);
        IReadOnlyList<Finding> findings = Read(name).Validate();
        Describe(findings, RuleOutcome.Violated).ShouldBe(expected.Findings("violated"));
        Describe(findings, RuleOutcome.Undetermined).ShouldBe(expected.Findings("undetermined"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_JSON_reads_back_to_an_equal_report(string name)
    {
        Report report = Read(name);
        ReadResult again = Report.Read(report.Render(ReportFormat.Json), ReportEditions.All);
        again.Report.ShouldNotBeNull();
        again.Report.ContentEquals(report).ShouldBeTrue();
    }

    [Fact]
    public void A_report_of_2021_is_checked_against_one_of_2020_in_the_form_of_then()
    {
        GovInfoDisclosure2021 report = new() { Year = 2021 };
        Report previous = Read("2020-duantan");
        report.Requests.CarriedIn.Natural = 4;
        Finding[] findings = [.. report.Validate(previous).Where(finding => finding.RuleId == "requests.carriedOver" && finding.Outcome == RuleOutcome.Violated)];
        findings.Length.ShouldBe(1);
        findings[0].At[0].ShouldBe("requests.carriedIn.natural");
        findings[0].Expected.ShouldBe(0);
        findings[0].Actual.ShouldBe(4);

        // The form of then has no 现行有效件数: the rule about it says nothing.
        report.Check(previous).Results.Where(result => result.Rule.Id == "documents.stock").ShouldAllBe(result => result.Outcome == RuleOutcome.NotChecked);
    }

    [Fact]
    public void Without_the_report_before_rules_about_it_are_not_checked()
    {
        CheckResult result = Read("2021-hezhuang").Check();
        result.Results.Where(item => item.Rule.NeedsPrevious).ShouldAllBe(item => item.Outcome == RuleOutcome.NotChecked);
        result.Results.Count(item => item.Rule.NeedsPrevious).ShouldBe(9);
    }

    private static Report Read(string name)
    {
        byte[] document = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reports", name + ".txt"));
        ReadResult result = Report.Read(document, ReportEditions.All);
        result.Refusal.ShouldBeNull();
        return result.Report.ShouldNotBeNull();
    }

    private static string[] Describe(IEnumerable<Finding> findings, RuleOutcome outcome) =>
        [.. findings.Where(finding => finding.Outcome == outcome).Select(finding => ExpectedReport.Describe(finding.RuleId, finding.At)).Order(StringComparer.Ordinal)];
}
