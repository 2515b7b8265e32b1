using TemplateGen.Rendering;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests.Rendering;

/// <summary>The official forms, filled in and with the findings of their own rules, in every format and whole.</summary>
public sealed class OfficialFormTests
{
    [Theory]
    [InlineData(ReportFormat.Html, "html")]
    [InlineData(ReportFormat.Markdown, "md")]
    [InlineData(ReportFormat.Text, "txt")]
    [InlineData(ReportFormat.Json, "json")]
    public void The_form_of_2019_shows_what_does_not_add_up(ReportFormat format, string extension) =>
        Snapshot.Match(TestReports.Broken2019().Render(format), extension);

    [Theory]
    [InlineData(ReportFormat.Html, "html")]
    [InlineData(ReportFormat.Markdown, "md")]
    [InlineData(ReportFormat.Text, "txt")]
    [InlineData(ReportFormat.Json, "json")]
    public void The_form_of_2021_shows_what_was_lost(ReportFormat format, string extension) =>
        Snapshot.Match(TestReports.Torn2021().Render(format, new RenderOptions(Language.English)), extension);
}
