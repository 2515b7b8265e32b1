using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>The text of a page on which the figures of one table stand below the title of the next: those right behind all headings of that are its own.</summary>
public sealed class FlowedHeadingTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "第一部分" {
            table people "人员情况" {
              columns { men "男"  women "女"  total "总计" = men + women }
              rows { arrived "本年到达登记人数"  stayed "本年留宿登记人数" }
            }
          }
          section two "第二部分" {
            table beds "床位情况" {
              columns { upper "上铺"  lower "下铺"  broken "损坏"  all "合计" = upper + lower + broken }
            }
          }
          section three "第三部分说明" : text optional
        }
        """));

    [Theory]
    [InlineData("上铺 下铺\n损坏 合计", "5\n0\n2 7", true)]
    [InlineData("上铺 下铺\n损坏 合计", "5\n0 1\n2", false)] // they do not add up: one may be another's
    [InlineData("上铺 下铺\n损坏 合计", "5\n0\n2 7\n1", false)]
    [InlineData("上铺 下铺\n损坏 合计", "5\n0\n另有一张\n2 7", false)]
    [InlineData("上铺 合计\n损坏 下铺", "5\n0\n2 7", false)]
    [InlineData("上铺 下铺\n合计", "5\n0\n2 7", false)]
    public void Just_as_many_figures_behind_all_headings_are_theirs(string headings, string figures, bool areRead)
    {
        string text = $"人员情况表\n第一部分\n人员情况\n男 女\n总计\n本年到达登记人数\n1\n本年留宿登记人数\n2\n第二部分\n床位情况\n\n3\n4\n\n4\n6\n\n{headings}\n{figures}\n第三部分说明\n没有其他事项。\n";
        Report report = Report.Read(text, [_edition]).Report.ShouldNotBeNull();
        decimal?[] read = [.. ((string[])["upper", "lower", "broken", "all"]).Select(column => report.Cell($"beds.{column}").Number)];
        read.ShouldBe(areRead ? [5, 0, 2, 7] : [null, null, null, null]);
    }
}
