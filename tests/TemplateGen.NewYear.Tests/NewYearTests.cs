using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Templates;

namespace TemplateGen.NewYear.Tests;

/// <summary>A template year added as one new file in a project of its own, beside the official templates and touching nothing of them.</summary>
public sealed class NewYearTests
{
    private static readonly IReadOnlyList<ReportEdition> Editions = [.. Templates.ReportEditions.All, .. ReportEditions.All];

    [Fact]
    public void The_new_class_is_there_with_what_is_new()
    {
        GovInfoDisclosure2026 report = Filled();
        report.Validate().ShouldBeEmpty();

        report.Requests.Overdue.Legal.Media = 4;
        report.Requests.Overdue.Total = 5;

        report.Validate().Select(finding => (finding.RuleId, finding.Scope)).ShouldBe([
            ("requests.overdue", "legal.media"), ("requests.overdue", "total"),
        ]);
    }

    [Fact]
    public void Sums_take_the_new_column_in()
    {
        GovInfoDisclosure2026 report = Filled();
        report.Requests.Received.Legal.Media = 4;

        report.Validate().Select(finding => (finding.RuleId, finding.Expected, finding.Actual)).ShouldBe([
            ("requests.columns.total", 7m, 6m), ("requests.balance", 3m, 4m),
        ], ignoreOrder: true);
    }

    [Fact]
    public void Each_assembly_lists_its_own_editions()
    {
        ReportEditions.All.Select(edition => edition.ToString()).ShouldBe(["GovInfoDisclosure 2026"]);
        Templates.ReportEditions.All.Where(edition => edition.Name == "GovInfoDisclosure").Select(edition => edition.Edition).ShouldBe(["2019", "2021"]);
        Editions[^1].Create().ShouldBeOfType<GovInfoDisclosure2026>().Template.FirstYear.ShouldBe(2026);
    }

    [Fact]
    public void The_year_before_was_reported_on_the_old_form()
    {
        GovInfoDisclosure2021 previous = new() { Year = 2025 };
        previous.Requests.CarriedOut.Natural = 2;
        GovInfoDisclosure2026 report = Filled();

        report.Validate(previous).Where(finding => finding.Outcome == RuleOutcome.Violated).ShouldBeEmpty();

        // The row has another name since, and is the same thing.
        previous.Requests.CarriedOut.Natural = 3;
        Finding finding = report.Validate(previous).Where(finding => finding.Outcome == RuleOutcome.Violated).ShouldHaveSingleItem();
        finding.RuleId.ShouldBe("requests.carriedOver");
        (finding.Expected, finding.Actual).ShouldBe((3m, 2m));
    }

    [Theory]
    [InlineData("2020-baitugang.txt", "2019")]
    [InlineData("2021-hezhuang.txt", "2021")]
    public void Published_reports_are_still_read_on_the_form_that_they_follow(string file, string edition) =>
        ReportReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", file)), Editions).Report!.Template.Edition.ShouldBe(edition);

    [Fact]
    public void A_report_on_the_new_form_is_told_from_the_old_and_read()
    {
        GovInfoDisclosure2026 report = Filled();

        Report read = ReportReader.Read(TabbedText.Of(report), Editions).Report.ShouldBeOfType<GovInfoDisclosure2026>();

        read.Blocks.Sum(block => block.States.Count(CellState.Value)).ShouldBe(report.Blocks.Sum(block => block.States.Count(CellState.Value)));
        read.Cell("requests.received.legal.media").Number.ShouldBe(3);
        read.Cell("requests.overdue.natural").Number.ShouldBe(1);
        read.Validate().ShouldBeEmpty();
    }

    /// <summary>A report of 3 applications by the media and 3 by persons, of which 2 were carried in and 1 goes on.</summary>
    private static GovInfoDisclosure2026 Filled()
    {
        GovInfoDisclosure2026 report = new() { Year = 2026 };
        foreach (CellBlock block in report.Blocks)
        {
            for (int row = 0; row < block.RowCount; row++)
            {
                for (int column = 0; column < block.ColumnCount; column++)
                {
                    block.SetNumber(row, column, 0);
                }
            }
        }

        report.Head.Agency = "某镇";
        (report.Requests.Received.Natural, report.Requests.Received.Legal.Media, report.Requests.Received.Total) = (3, 3, 6);
        (report.Requests.CarriedIn.Natural, report.Requests.CarriedIn.Total) = (2, 2);
        (report.Requests.Outcome.Granted.Natural, report.Requests.Outcome.Granted.Legal.Media, report.Requests.Outcome.Granted.Total) = (4, 3, 7);
        (report.Requests.Outcome.Total.Natural, report.Requests.Outcome.Total.Legal.Media, report.Requests.Outcome.Total.Total) = (4, 3, 7);
        (report.Requests.CarriedForward.Natural, report.Requests.CarriedForward.Total) = (1, 1);
        (report.Requests.Overdue.Natural, report.Requests.Overdue.Total) = (1, 1);
        return report;
    }
}
