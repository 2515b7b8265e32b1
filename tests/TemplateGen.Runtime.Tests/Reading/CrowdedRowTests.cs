using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>The only row of a table in a line of text where figures of narrow cells touch, and may have changed places.</summary>
public sealed class CrowdedRowTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "第一部分" {
            table people "人员情况" {
              columns { men "男性"  women "女性"  total "总计" = men + women }
              rows { all "本年全部登记人数"  arrived "本年到达登记人数"  left "本年离开登记人数" }
            }
          }
          section two "第二部分" {
            table beds "床位情况" {
              columns {
                north "北区登记" { one "一室"  two "二室"  three "三室"  four "四室"  all "合计" = one + two + three + four }
                south "南区登记" { one "一室"  two "二室"  three "三室"  four "四室"  all "合计" = one + two + three + four }
                east "东区登记" { one "一室"  two "二室"  three "三室"  four "四室"  all "合计" = one + two + three + four }
              }
              rows { beds "" }
            }
          }
          section three "第三部分说明" : text optional
        }
        """));

    [Fact]
    public void Groups_that_stand_apart_and_add_up_are_read_and_those_that_touch_are_not()
    {
        Report report = Read("0   2   0   0   2   0   0  1 98  0      0   7   0   7");
        Group(report, "north").ShouldBe([0, 2, 0, 0, 2]);
        Group(report, "east").ShouldBe([0, 0, 7, 0, 7]);
        Group(report, "south").ShouldBe([null, null, null, null, null]);
        report.Cell("beds.beds.east.all").Source!.Value.Confidence.ShouldBe(CellConfidence.Inferred);
    }

    [Fact]
    public void Figures_that_touch_are_not_read_though_they_add_up_as_they_stand() =>
        Group(Read("0   0   0   9   9 4 00  04   0   8   0   0   8"), "south").ShouldBe([null, null, null, null, null]);

    [Theory]
    [InlineData("0   2   0   0   3   0   0  1 98  0      0   7   0   7", "one group that stands apart does not add up")]
    [InlineData("0   0   0   0   0   0   0  1 98  0      0   0   0   0", "nothing but zeros bears nothing out")]
    [InlineData("0   2   0   0   2   0   0  1   8   0      0   7   0   7", "a cell is blank and none touches another")]
    [InlineData("0   2   0   2   10 0   0   0   10   0      0   7   0   7", "a cell is blank and a figure of two digits has another beside it")]
    public void Nothing_is_read_where(string row, string why) => Group(Read(row), "north").ShouldBe([null, null, null, null, null], why);

    private static decimal?[] Group(Report report, string group) => [.. ((string[])["one", "two", "three", "four", "all"]).Select(column => report.Cell($"beds.beds.{group}.{column}") is { State: CellState.Value } cell ? cell.Number : null)];

    private static Report Read(string row) => Report.Read($"""
        人员情况表

        第一部分

        人员情况

        项目                男性    女性    总计
        本年全部登记人数     13      11      24
        本年到达登记人数      1       0       1
        本年离开登记人数      5       4       9

        第二部分

        床位情况

                北区登记               南区登记                东区登记
        一室 二室 三室 四室 合计   一室   二室 三室 四室 合计一室      二室  三室  四室  合计
        {row}

        第三部分说明

        没有其他事项。
        """, [_edition]).Report.ShouldNotBeNull();
}
