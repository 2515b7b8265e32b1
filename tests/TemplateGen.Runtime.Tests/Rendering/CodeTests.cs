using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rendering;

/// <summary>The codes of rows are printed before their labels, and read before or behind them; those of columns are a line under the headings.</summary>
public sealed class CodeTests
{
    private static readonly Template _form = TestForms.Of("""
        report Coded 2024 {
          title "Return for {year}"
          section s "Assets" {
            table t {
              corner "Item"
              columns { now "This year" code "A"  last "Last year" code "B" }
              rows { cash "Cash" code "0010"  loans "Loans" code "0020" "RC" { home "At home" code "0021"  abroad "Abroad" code "0022" }  bonds "Bonds" code "RC10" "RC11" }
            }
          }
        }
        """);

    private static UntypedReport Filled()
    {
        UntypedReport report = new(_form) { Year = 2024 };
        for (int row = 0; row < 3; row++)
        {
            report.Block(0).SetInteger(row, 0, 100 + row);
            report.Block(0).SetInteger(row, 1, 200 + row);
        }

        return report;
    }

    [Theory]
    [InlineData(ReportFormat.Html, ">0010 Cash<")]
    [InlineData(ReportFormat.Html, ">0020 RC Loans<")]
    [InlineData(ReportFormat.Html, ">This year<")]
    [InlineData(ReportFormat.Html, ">A<")]
    [InlineData(ReportFormat.Markdown, "This year (A)")]
    [InlineData(ReportFormat.Markdown, "0021 At home")]
    [InlineData(ReportFormat.Text, "| 0010 Cash ")]
    public void Every_format_prints_them(ReportFormat format, string printed) => Filled().Render(format).ShouldContain(printed);

    [Theory]
    [InlineData("0010 Cash\t7\t8")]
    [InlineData("Cash 0010\t7\t8")]
    [InlineData("Cash\t7\t8")]
    public void A_document_has_them_before_or_behind_the_label_or_not_at_all(string line)
    {
        Report report = Report.Read($"Return for 2024\nAssets\nItem\tThis year\tLast year\n{line}\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        Cell cell = report.Cell("t.cash.now");
        (cell.State, cell.Number, report.Cell("t.cash.last").Number).ShouldBe((CellState.Value, 7, 8));
    }

    [Theory]
    [InlineData("Item\tCode\tThis year\tLast year\nBonds\tRC10\t7\t8")]
    [InlineData("Item\t\tThis year\tLast year\nBonds\tRC10\t7\t8")]
    [InlineData("Item\tCode\tThis year\tCode\tLast year\nBonds\tRC10\t7\tRC11\t8")]
    public void A_document_may_have_them_in_cells_of_their_own(string table)
    {
        Report report = Report.Read($"Return for 2024\nAssets\n{table}\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        (report.Cell("t.bonds.now").Number, report.Cell("t.bonds.last").Number).ShouldBe((7, 8));
    }
}
