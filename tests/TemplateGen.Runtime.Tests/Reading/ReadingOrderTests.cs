using TemplateGen.Cells;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text of printed pages in the order of reading: which figures are whose is certain, or they are not read.</summary>
public sealed class ReadingOrderTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Registered);

    [Fact]
    public void Figures_behind_the_last_of_several_labels_are_not_its_own_because_they_add_up()
    {
        Report report = Read("男\n女\n童\n总计\n本年全部登记人数\n14\n16\n20\n50\n未知的人数\n童\n本年到达登记人数\n0\n0\n0\n0\n1\n2\n3\n6\n本年留宿登记人数\n4\n5\n6\n15\n本年离开登记人数\n7\n8\n9\n24\n");
        report.Cell("people.stayed.women").Number.ShouldBe(5);
        report.Cell("people.arrived.women").State.ShouldNotBe(CellState.Value);
    }

    [Fact]
    public void A_zero_before_three_digits_is_a_figure_of_its_own()
    {
        Report report = Read("男 女\n童 总计\n本年全部登记人数\n10 231\n9 250\n本年到达登记人数\n1 0\n0 1\n本年留宿登记人数\n0 222\n0 222\n本年离开登记人数\n7 8\n9 24\n本年患病登记人数\n0 1\n0 1\n本年迁出登记人数\n2 0\n0 2\n");
        report.Cell("people.stayed.men").Number.ShouldBe(0);
        report.Cell("people.stayed.women").Number.ShouldBe(222);
        report.Cell("people.stayed.total").Number.ShouldBe(222);
    }

    private static Report Read(string text) => Report.Read("人员情况表\n\n第一部分\n\n人员情况\n\n" + text, [_edition]).Report.ShouldNotBeNull();
}
