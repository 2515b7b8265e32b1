using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Values;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Values;

/// <summary>Forms print the answers with a box each; what counts is which of them are ticked.</summary>
public sealed class TickedBoxTests
{
    private static readonly TableLayout _table = TestForms.Of("""
        report R 2024 { section s "S" { table t "T" { columns {
          open "Open?" : flag
          size "Size" : choice { large "大型"  middle "中型"  small "小型" }
          how "How" : choices { paper "On paper"  online "Online"  agent "Through an agent" }
        } } } }
        """).Tables[0];

    [Theory]
    [InlineData("☑是 □否", 1)]
    [InlineData("□是  ☑否", 0)]
    [InlineData("是□ 否☑", 0)]
    [InlineData("是（√）　否（　）", 1)]
    [InlineData("[ ] Yes [x] No", 0)]
    [InlineData("☒ Yes ☐ No", 1)]
    [InlineData("√是 否", 1)]
    [InlineData("是 否√", 0)]
    [InlineData("■是□否", 1)]
    public void The_answer_that_is_ticked_is_read(string text, int answer) => Read(text, 0).ShouldSatisfyAllConditions(
        static outcome => outcome.State.ShouldBe(CellState.Value),
        outcome => outcome.Number.ShouldBe(answer));

    [Theory]
    [InlineData("□大型 ☑中型 □小型", 1)]
    [InlineData("大型□ 中型□ 小型☑", 2)]
    [InlineData("●大型 ○中型 ○小型", 0)]
    public void So_is_a_choice(string text, int option) => Read(text, 1).Number.ShouldBe(option);

    [Theory]
    [InlineData("☑ On paper ☐ Online ☑ Through an agent", "paper, agent")]
    [InlineData("[X] Online [ ] On paper", "online")]
    public void Several_may_be_ticked_where_several_may_be_chosen(string text, string options) => Read(text, 2).Text.ShouldBe(options);

    [Theory]
    [InlineData("□是 □否", 0)]
    [InlineData("☐ On paper ☐ Online ☐ Through an agent", 2)]
    public void A_form_that_was_not_filled_in_is_blank(string text, int column) => Read(text, column).State.ShouldBe(CellState.Blank);

    [Theory]
    [InlineData("☑是 ☑否", 0)]
    [InlineData("☑大型 ☑中型 □小型", 1)]
    [InlineData("☑大型 □特大型", 1)]
    [InlineData("□ 是 ☑ 否 □", 0)]
    [InlineData("□大型 中型 小型 ☑", 1)]
    public void Where_it_is_not_certain_what_is_ticked_nothing_is_read(string text, int column) => Read(text, column).State.ShouldBe(CellState.Unreadable);

    private static CellOutcome Read(string text, int column) => ValueReader.Read(text, _table[0, column].Kind, null);
}
