using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Headings that are worded like those of the form: what is left of one is taken for it and told, its opposite never.</summary>
public sealed class RenamedColumnTests
{
    private static readonly ReportEdition _edition = ReportEdition.Of(TestForms.Of("""
        report Inspect 2024 {
          title "{year}年度抽检情况表"
          section s "第一部分 抽检" {
            table cases "抽检表" : count {
              corner "地区"
              columns { checked "抽检批次"  late "未按期办结的申请件数"  fined "处罚件数" }
              rows { a "东区"  b "西区"  c "南区"  d "北区" }
            }
          }
        }
        """));

    [Theory]
    [InlineData("未按期办结的申请")]
    [InlineData("未按期办结的")]
    public void What_is_left_of_a_heading_is_taken_for_it_with_a_note(string heading)
    {
        ReadResult result = Read(heading);
        result.Report!.Cell("cases.a.late").Number.ShouldBe(9);
        result.Notes.Single(static note => note.Code == "label-differs").English.ShouldBe($"\"{heading}\" differs from the form's \"未按期办结的申请件数\", for which it was taken");
    }

    [Theory]
    [InlineData("按期办结的申请")]
    [InlineData("按期办结")]
    public void A_heading_that_says_the_opposite_stands_over_other_figures(string heading)
    {
        ReadResult result = Read(heading);
        result.Report!.Cell("cases.a.late").State.ShouldBe(CellState.Missing);
        result.Report.Cell("cases.a.fined").Number.ShouldBe(1);
        result.Notes.ShouldContain(note => note.Code == "columns-differ" && note.English.Contains($"\"{heading}\"", StringComparison.Ordinal));
    }

    private static ReadResult Read(string heading) =>
        Report.Read($"2024年度抽检情况表\n第一部分 抽检\n抽检表\n地区\t抽检批次\t{heading}\t处罚件数\n东区\t10\t9\t1\n西区\t10\t9\t1\n南区\t10\t9\t1\n北区\t10\t9\t1\n", [_edition]);
}
