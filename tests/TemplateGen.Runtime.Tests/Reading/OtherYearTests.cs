using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Two copies of a table with different figures, as of two years: a row that only one of them has figures for is no better than those which both have.</summary>
public sealed class OtherYearTests
{
    private static readonly Template _form = TestForms.Of("""
        report Count 2024 {
          title "统计表（{year}年度）"
          section first "一、办理情况" {
            stack {
              table work "办理" { corner "事项"  columns { received "收件"  done "办件" }  rows { permits "行政许可"  penalties "行政处罚"  compulsion "行政强制"  checks "行政检查" } }
              table fees "收费" { corner "项目"  columns { amount "金额" }  rows { fees "行政事业性收费" } }
            }
          }
        }
        """);

    private const string Earlier = "去年同期：\n办理\n事项\t收件\t办件\n行政许可\t11\t12\n行政处罚\t13\t14\n行政强制\t15\t16\n行政检查\t17\t18\n收费\n项目\t金额\n行政事业性收费\t19\n";
    private const string Own = "办理\n事项\t收件\t办件\n行政许可\t21\t22\n行政处罚\t23\t24\n行政强制\t25\t26\n行政检查\n收费\n项目\t金额\n行政事业性收费\n";

    [Theory]
    [InlineData(Earlier, Own)]
    [InlineData(Own, Earlier)]
    public void What_only_one_of_them_has_is_not_taken(string first, string second)
    {
        Report report = Read(first + "\n" + second);
        report.Cell("work.checks.received").State.ShouldNotBe(CellState.Value);
        report.Cell("work.checks.done").State.ShouldNotBe(CellState.Value);
        report.Cell("fees.fees.amount").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void What_both_say_alike_is_taken()
    {
        Report report = Read(Earlier + "\n" + Own.Replace("行政事业性收费", "行政事业性收费\t19", StringComparison.Ordinal).Replace("行政检查", "行政检查\t17\t18", StringComparison.Ordinal));
        report.Cell("work.checks.received").Number.ShouldBe(17);
        report.Cell("fees.fees.amount").Number.ShouldBe(19);
    }

    private static Report Read(string tables) => Report.Read("统计表（2024年度）\n\n一、办理情况\n\n" + tables, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
