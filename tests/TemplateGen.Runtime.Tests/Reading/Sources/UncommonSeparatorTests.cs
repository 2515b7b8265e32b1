using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Sources;

/// <summary>Rows whose cells are parted by marks that few programs use are read, and these marks are left alone where they part nothing.</summary>
public sealed class UncommonSeparatorTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Asked 2024 {
          section one "一、人员" {
            table people "人员表" {
              columns { men "男/女以外"  women "女"  total "总计" = men + women }
              rows { arrived "一、本年到达"  stayed "二、留下、或未走"  gone "三、离开" { early "（一）提前"  late "（二）以后" }  all "四、合计" }
            }
            table single "单项" { columns { count "件数" }  rows { letters "来信" calls "来电" } }
          }
          section two "二、说明" : text
        }
        """));

    [Theory]
    [InlineData(" / ")]
    [InlineData(" ^ ")]
    [InlineData("^")]
    [InlineData("、")]
    [InlineData("~")]
    [InlineData(" & ")]
    public void They_part_cells(string mark)
    {
        Report report = Read(mark).Report.ShouldNotBeNull();
        report.Cell("people.arrived.total").Number.ShouldBe(3);
        report.Cell("people.stayed.women").Number.ShouldBe(5);
        report.Cell("people.gone.early.men").Number.ShouldBe(7);
        report.Cell("people.all.total").Number.ShouldBe(30);
        report.Cell("single.calls.count").Number.ShouldBe(8);
        report.Cell("people.stayed.women").Source!.Value.Place.Line.ShouldBe(5);
        report.TextValues["two"].ShouldBe("甲/乙、丙^丁。");
    }

    [Fact]
    public void Tables_of_LaTeX_are_read()
    {
        string table = string.Join('\n', Read(" & ", @"\\").Text.Split('\n').Select(static line => line.Replace("人员表", @"\begin{tabular}{lll}\toprule 人员表", StringComparison.Ordinal)));
        Report.Read(table, [_edition]).Report.ShouldNotBeNull().Cell("people.gone.late.total").Number.ShouldBe(1);
    }

    [Fact]
    public void A_stroke_in_place_of_figures_is_none()
    {
        Report report = Report.Read("一、人员\n人员表\n\t男/女以外\t女\t总计\n一、本年到达\t/\t/\t/\n二、留下、或未走\t/\t/\t/\n（一）提前\t/\t/\t/\n（二）以后\t/\t/\t/\n四、合计\t1\t0\t1\n", [_edition]).Report.ShouldNotBeNull();
        report.Cell("people.all.men").Number.ShouldBe(1);
        report.Cell("people.arrived.men").Number.ShouldBeNull();
    }

    private static (Report? Report, string Text) Read(string mark, string end = "")
    {
        string[][] rows = [["", "男/女以外", "女", "总计"], ["一、本年到达", "1", "2", "3"], ["二、留下、或未走", "4", "5", "9"], ["三、离开", "（一）提前", "7", "0", "7"], ["（二）以后", "1", "0", "1"], ["四、合计", "10", "20", "30"]];
        string text = $"一、人员\n人员表\n{string.Join('\n', rows.Select(row => string.Join(mark, row) + end))}\n单项\n来信{mark}9{end}\n来电{mark}8{end}\n二、说明\n甲/乙、丙^丁。\n";
        return (Report.Read(text, [_edition]).Report, text);
    }
}
