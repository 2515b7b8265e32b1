using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows of a table that a conversion put into one row of the document, line below line in each cell.</summary>
public sealed class StackedRowTests
{
    private static readonly Template _form = TestForms.Of("""
        report Stock 2024 {
          title "{year}年库存表"
          section s "一、库存" {
            table stock "表1 库存" { corner "品名"  columns { added "入库"  taken "出库"  kept "结存" = added - taken }  rows { oil "汽油"  coal "煤炭"  wood "木材" } }
          }
        }
        """);

    [Fact]
    public void Each_line_is_a_row()
    {
        Report report = Read("| 汽油<br>煤炭 | 10<br>20 | 4<br>5 | 6<br>15 |\n| 木材 | 7 | 7 | 0 |");
        report.Cell("stock.oil.kept").Number.ShouldBe(6);
        report.Cell("stock.coal.added").Number.ShouldBe(20);
        report.Cell("stock.wood.taken").Number.ShouldBe(7);
    }

    [Theory]
    [InlineData("| 汽油<br>煤炭 | 1<br>147 | 4<br>5 | 6<br>15 |")]
    [InlineData("| 煤炭 | 1<br>147 | 4 | 6 |")]
    public void Lines_of_a_cell_are_never_groups_of_one_figure(string row) =>
        Read($"{row}\n| 木材 | 7 | 7 | 0 |").Cell("stock.coal.added").Number.ShouldNotBe(1147);

    [Fact]
    public void Lines_that_do_not_all_have_a_label_are_no_rows()
    {
        Report report = Read("| 汽油 | 10<br>20 | 4<br>5 | 6<br>15 |\n| 木材 | 7 | 7 | 0 |");
        report.Cell("stock.oil.added").Number.ShouldBeNull();
        report.Cell("stock.wood.added").Number.ShouldBe(7);
    }

    private static Report Read(string rows) =>
        Report.Read($"# 2024年库存表\n\n## 一、库存\n\n表1 库存\n\n| 品名 | 入库 | 出库 | 结存 |\n|---|---|---|---|\n{rows}\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
