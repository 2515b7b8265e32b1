using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Json;

public sealed class ReportContentEqualsTests
{
    [Fact]
    public void Reports_that_say_the_same_are_equal() => TestReports.Depot().ContentEquals(TestReports.Depot()).ShouldBeTrue();

    [Fact]
    public void Places_and_trailing_zeros_do_not_count()
    {
        Report other = TestReports.Depot();
        other.Block(0).SetSource(0, 0, new CellSource("7", new SourcePlace(1, 1)));
        other.Block(1).SetDecimal(0, 0, 35.65m);
        TestReports.Depot().ContentEquals(other).ShouldBeTrue();
    }

    [Fact]
    public void Any_difference_counts()
    {
        Action<Report>[] changes =
        [
            report => report.Year = 2023,
            report => report.HeadValues["agency"] = "x",
            report => report.HeadValues["staff"] = null,
            report => report.HeadValues.Find("components")!.Entries![1]["name"] = "x",
            report => report.TextValues["overview"] = "x",
            report => report.Block(0).SetInteger(0, 0, 8),
            report => report.Block(0).SetState(0, 0, CellState.Missing),
            report => report.Block(0).SetState(0, 2, CellState.NotApplicable, "-"),
            report => report.Block(2).SetDecimal(0, 0, 0.1m),
            report => report.Block(2).SetText(1, 3, null),
            report => report.Block(2).AddRow(0, "X"),
        ];
        foreach (Action<Report> change in changes)
        {
            Report other = TestReports.Depot();
            change(other);
            TestReports.Depot().ContentEquals(other).ShouldBeFalse();
        }
    }

    [Fact]
    public void Another_edition_is_another_report() =>
        TestReports.Zero(TestForms.Disclosure2019).ContentEquals(TestReports.Zero(TestForms.Disclosure2021)).ShouldBeFalse();
}
