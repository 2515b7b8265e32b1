using System.Text;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Large tables whose labels and figures have come apart, in blocks that may stand in very many orders: the search for the one ends in a result.</summary>
public sealed class HostileFlowedTests
{
    private const int Rows = 80;
    private const int Columns = 7;
    private const long MostBytes = 1_500_000_000;

    private static readonly string[] _columns = ["第一列", "第二列", "第三列", "第四列", "第五列", "第六列"];

    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of($$"""
        report Wide 2024 {
          section one "第一部分" {
            table wide "宽表情况" {
              columns { {{string.Join("  ", _columns.Select(static (column, index) => $"c{index} \"{column}\""))}}  total "总计" = {{string.Join(" + ", _columns.Select(static (_, index) => $"c{index}"))}} }
              rows { {{string.Join("  ", Enumerable.Range(0, Rows).Select(static row => $"r{row} \"{Label(row)}\""))}} }
            }
          }
        }
        """));

    [Theory]
    [InlineData(12, 1)]
    [InlineData(12, 3)]
    [InlineData(28, 3)]
    [InlineData(60, 3)]
    [InlineData(60, 10)]
    public void A_search_among_very_many_orders_ends(int block, int variety)
    {
        StringBuilder text = new("宽表情况表\n\n第一部分\n\n宽表情况\n\n");
        foreach (string label in Enumerable.Range(0, Rows).Select(Label).Concat(_columns).Append("总计"))
        {
            text.Append(label).Append("\n\n");
        }

        System.Random random = new(block);
        for (int i = 1; i <= Rows * Columns; i++)
        {
            text.Append(random.Next(variety)).Append('\n').Append(i % block == 0 ? "\n其他文字\n\n" : "");
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult result = Report.Read(text.ToString(), [_edition]);
        (result.Report is null).ShouldBe(result.Refusal is not null);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
    }

    private static string Label(int row) => $"本年第{"甲乙丙丁戊己庚辛壬癸"[row / 10]}{"子丑寅卯辰巳午未申酉"[row % 10]}项人数";
}
