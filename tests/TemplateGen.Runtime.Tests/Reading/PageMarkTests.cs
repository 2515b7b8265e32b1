using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Numbers of pages in text that has lost its page breaks: amid the figures of a row they are none of them.</summary>
public sealed class PageMarkTests
{
    private static readonly Paper _paper = Paper.Distinct(TestForms.Disclosure2021);

    [Theory]
    [InlineData("第 {0} 页")]
    [InlineData("第{0}页 共9页")]
    [InlineData("- {0} -")]
    [InlineData("— {0} —")]
    [InlineData("Page {0}")]
    public void They_are_left_out_where_they_count(string mark)
    {
        ReadResult result = Report.Read(WithMarks(mark, 1), [ReportEdition.Of(TestForms.Disclosure2021)]);
        result.Notes.ShouldContain(static note => note.Code == "page-numbers-left-out");
        _paper.Truth.ShouldAllBe(cell => result.Report!.Cell(cell.Key).Number == cell.Value);
    }

    [Fact]
    public void One_amid_a_row_stands_in_place_of_none_of_its_figures()
    {
        string text = PaperWriter.Text(_paper, PaperShape.Lines);
        int row = text.IndexOf("（七）总计", StringComparison.Ordinal);
        string[] figures = text[row..].Split('\n')[1..8];
        string broken = text.Replace($"（七）总计\n{string.Join('\n', figures)}\n", $"（七）总计\n{figures[0]}\n第 5 页\n{string.Join('\n', figures[1..6])}\n", StringComparison.Ordinal);
        broken.ShouldNotBe(text);
        Report report = Report.Read(broken, [ReportEdition.Of(TestForms.Disclosure2021)]).Report.ShouldNotBeNull();
        report.Cell("requests.outcome.total.legal.research").Number.ShouldBeOneOf(null, _paper.Truth["requests.outcome.total.legal.research"]);
        report.Cell("requests.outcome.total.total").Number.ShouldBeOneOf(null, _paper.Truth["requests.outcome.total.total"]);
    }

    /// <summary>The report with a mark after every forty lines.</summary>
    private static string WithMarks(string mark, int first) => string.Join('\n', PaperWriter.Text(_paper, PaperShape.Lines).Split('\n')
        .SelectMany((line, index) => index % 40 == 39 ? (string[])[line, mark.Replace("{0}", $"{first + (index / 40)}", StringComparison.Ordinal)] : [line]));
}
