using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Lines of running text that are a label to the letter, with a line beside them that is none.</summary>
public sealed class RepeatedLineTests
{
    private static readonly Template _form = TestForms.Of("""
        report Site 2024 {
          title "网站年度报表（{year}年度）"
          section talk "互动交流" {
            platform "是否使用统一平台" : flag
            received "收到留言数量（单位：条）" : count
            answered "办结留言数量（单位：条）" : count
          }
        }
        """);

    private const string Text = "网站年度报表（2024年度）\n互动交流\n是否使用统一平台\n是\n收到留言数量（单位：条）\n812\n办结留言数量（单位：条）\n810\n";

    [Fact]
    public void The_answer_to_a_question_is_no_piece_of_the_label_below_it()
    {
        ReadResult result = Report.Read(Text, [ReportEdition.Of(_form)]);
        result.Report!.Cell("talk.received").Number.ShouldBe(812);
        result.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void So_that_a_row_which_follows_again_with_another_figure_contradicts_it()
    {
        ReadResult result = Report.Read(Text.Replace("办结", "收到留言数量（单位：条）\n813\n办结", StringComparison.Ordinal), [ReportEdition.Of(_form)]);
        result.Report!.Cell("talk.received").State.ShouldBe(CellState.Unreadable);
        result.Notes.ShouldContain(static note => note.Code == "row-conflict");
    }
}
