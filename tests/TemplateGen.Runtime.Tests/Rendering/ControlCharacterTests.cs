using TemplateGen.Cells;
using TemplateGen.Reading;
using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rendering;

/// <summary>Characters of a document that would do something to the page, the text or the terminal that shows them.</summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData(0x001B)]
    [InlineData(0x0085)]
    [InlineData(0x061C)]
    [InlineData(0x200E)]
    [InlineData(0x200F)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    public void None_reaches_a_rendering_and_none_is_lost_in_JSON(int code)
    {
        char mark = (char)code;
        Report report = TestReports.Depot();
        report.HeadValues["agency"] = $"1{mark}2";
        report.TextValues["overview"] = $"3{mark}4";
        report.Block(0).SetState(0, 0, CellState.Unreadable, $"5{mark}6");
        foreach (ReportFormat format in new[] { ReportFormat.Text, ReportFormat.Markdown, ReportFormat.Html })
        {
            string shown = report.Render(format, new RenderOptions(Language.English));
            shown.ShouldNotContain(mark.ToString());
            shown.ShouldMatch("1[\uFFFD ]2");
            shown.ShouldMatch("3[\uFFFD ]4");
            shown.ShouldMatch("5[\uFFFD ]6");
        }

        ReadResult read = JsonReportReader.Read(report.Render(ReportFormat.Json), [ReportEdition.Of(report.Template)]);
        read.Report!.ContentEquals(report).ShouldBeTrue();
    }

    [Fact]
    public void A_link_with_a_mark_of_direction_is_text() =>
        LinkText.IsWebAddress("http://example.org/\u202Etxt").ShouldBeFalse();

    [Theory]
    [InlineData("שלום עולם")]
    [InlineData("مرحبا 12")]
    [InlineData("👩\u200D🔬")]
    public void Scripts_that_run_from_right_to_left_and_joined_characters_stay_as_they_are(string text)
    {
        Report report = TestReports.Depot();
        report.HeadValues["agency"] = text;
        report.Render(ReportFormat.Html).ShouldContain(text);
        report.Render(ReportFormat.Text).ShouldContain(text);
    }
}
