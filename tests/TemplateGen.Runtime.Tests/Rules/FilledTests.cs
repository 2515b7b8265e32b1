using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Tests of every cell of a row, of a column, or of a table row by row.</summary>
public sealed class FilledTests
{
    private static readonly Template _form = TestForms.Of("""
        report Filled 2024 {
          section s {
            table t {
              columns { a "A"  b "B" memo  remark "Remark" : text  total "Total" = rest }
              rows { x "X"  y "Y" only a, total }
              check filled { t.columns is value }
              check column { t.a.rows is value }
              check some { x.columns is not blank }
            }
          }
        }
        """);

    private static UntypedReport Report(bool withRemark = true)
    {
        UntypedReport report = new UntypedReport(_form).With(("t.x.a", 1), ("t.x.b", 2), ("t.x.total", 1), ("t.y.a", 1), ("t.y.total", 1));
        if (withRemark)
        {
            report.WithText("t.x.remark", "none");
        }

        return report;
    }

    [Fact]
    public void All_of_them_hold_where_every_cell_is_filled_in_and_void_ones_do_not_count()
    {
        Report().Outcomes("t.filled").Select(result => result.Outcome).ShouldBe([RuleOutcome.Holds, RuleOutcome.Holds]);
        Report().Outcome("t.column").ShouldBe(RuleOutcome.Holds);
    }

    [Fact]
    public void One_blank_cell_is_a_violation_of_its_row_only()
    {
        UntypedReport report = Report(withRemark: false);
        report.Outcomes("t.filled").Select(result => result.Outcome).ShouldBe([RuleOutcome.Violated, RuleOutcome.Holds]);
        report.Outcome("t.some").ShouldBe(RuleOutcome.Holds);
        new UntypedReport(_form).Outcome("t.some").ShouldBe(RuleOutcome.Violated);
    }

    [Fact]
    public void What_cannot_be_read_may_be_a_value_after_all()
    {
        UntypedReport report = Report();
        report.WithState("t.x.b", CellState.Unreadable, "two");
        report.Outcomes("t.filled")[0].Outcome.ShouldBe(RuleOutcome.Undetermined);
        report.Validate()[0].WaitsFor.Select(cell => cell.Address).ShouldBe(["t.x.b"]);
    }
}
