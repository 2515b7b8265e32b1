using TemplateGen.Cells;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rendering;

public sealed class FindingMarksTests
{
    [Fact]
    public void A_sum_that_waits_for_a_hundred_thousand_cells_marks_each_of_them()
    {
        const int Rows = 100_000;
        UntypedReport report = new(TestForms.Of("""
            report Wide 2024 {
              section s "S" { table t "T" { columns { amount "A" : count } rows { each item "I"  total "Total" = sum of item } } }
            }
            """)) { Year = 2024 };
        CellBlock block = report.Block(0);
        block.AddRows(0, [.. Enumerable.Range(0, Rows).Select(key => $"{key}")]);
        FindingMarks marks = FindingMarks.Of(report, report.Validate())!;
        for (int row = 0; row < Rows; row++)
        {
            CellMark mark = marks.At(0, row, 0)!;
            mark.IsInvolved.ShouldBeFalse();
            mark.Undetermined.Count.ShouldBe(1);
        }
    }

    [Fact]
    public void A_rule_that_cannot_be_checked_in_thousands_of_rows_is_explained_at_each_without_going_through_all_of_them()
    {
        const int Rows = 20_000;
        UntypedReport report = new(TestForms.Of("""
            report Long 2024 {
              section s "S" { table t "T" { columns { amount "A" : count  most "B" : count  check little { amount <= most } } rows { each item "I" } } }
            }
            """)) { Year = 2024 };
        CellBlock block = report.Block(0);
        block.AddRows(0, [.. Enumerable.Range(0, Rows).Select(key => $"{key}")]);
        for (int row = 0; row < Rows; row++)
        {
            block.SetNumber(row, 0, 1);
        }

        report.Render(ReportFormat.Html, new RenderOptions(Language.English)).Contains($"cannot be checked in {Rows} places", StringComparison.Ordinal).ShouldBeTrue();
    }
}
