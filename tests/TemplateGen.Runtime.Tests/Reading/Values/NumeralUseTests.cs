using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Values;

/// <summary>The numeral 一, which is a figure where a report writes others so, and may be a dash elsewhere.</summary>
public sealed class NumeralUseTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          title "{year}年申请情况"
          section one "第一部分" {
            table people "申请人情况" {
              columns { firms "企业"  bodies "机构"  others "其他"  total "总计" }
              rows { received "新收申请"  carried "结转申请"  granted "予以公开"  refused "不予公开" }
            }
          }
        }
        """));

    [Fact]
    public void Among_other_numerals_it_is_one()
    {
        Report report = Read("新收申请\t三\t一\t0\t四\n结转申请\t0\t一\t0\t一\n予以公开\t二\t0\t0\t二\n不予公开\t0\t一\t0\t一\n");
        report.Cell("people.received.bodies").Number.ShouldBe(1);
        report.Cell("people.carried.total").Number.ShouldBe(1);
        report.Cell("people.carried.total").Confidence.ShouldBe(CellConfidence.Converted);
    }

    [Theory]
    [InlineData("新收申请\t3\t一\t0\t4\n结转申请\t0\t一\t0\t1\n予以公开\t2\t0\t0\t2\n不予公开\t0\t一\t0\t1\n")]
    [InlineData("一\t新收申请\t3\t一\t0\t4\n二\t结转申请\t0\t一\t0\t1\n三\t予以公开\t2\t0\t0\t2\n四\t不予公开\t0\t一\t0\t1\n")]
    [InlineData("新收申请\t三\t一\t一\t三\n结转申请\t一\t一\t一\t一\n予以公开\t二\t一\t一\t二\n不予公开\t一\t一\t一\t一\n")]
    public void Else_it_may_be_a_dash(string rows) => Read(rows).Cell("people.received.bodies").State.ShouldBe(CellState.Unreadable);

    private static Report Read(string rows) => Report.Read($"2024年申请情况\n\n第一部分\n\n申请人情况\n\n项目\t企业\t机构\t其他\t总计\n{rows}", [_edition]).Report.ShouldNotBeNull();
}
