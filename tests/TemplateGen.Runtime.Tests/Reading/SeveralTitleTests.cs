using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Pages that list the reports of other years have several lines that look like a title.</summary>
public sealed class SeveralTitleTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    [Theory]
    [InlineData("2021年政府信息公开工作年度报告", "某镇2023年政府信息公开工作年度报告", 2023)]
    [InlineData("某镇2021年政府信息公开工作年度报告", "某镇2023年政府信息公开工作年度报告", 2023)]
    [InlineData("2024年政府信息公开工作年度报告", "2021年政府信息公开工作年度报告", 2021)]
    [InlineData("2021年政府信息公开工作年度报告", "某镇政府信息公开工作年度报告（2023年）", 2023)]
    public void The_last_title_above_the_first_heading_is_the_report_s_and_the_other_is_noted(string link, string title, int year)
    {
        ReadResult result = Read(link, "首页", title);
        result.Report!.Year.ShouldBe(year);
        ReadingNote note = result.Notes.Where(static note => note.Code == "titles-several").ShouldHaveSingleItem();
        note.Severity.ShouldBe(Severity.Warning);
        note.Place.ToString().ShouldBe("1,1");
    }

    [Fact]
    public void The_title_of_the_year_of_which_the_text_speaks_is_the_report_s()
    {
        ReadResult result = Read("某镇2023年政府信息公开工作年度报告", "某镇2021年政府信息公开工作年度报告", "数据统计期限为2023年1月1日至2023年12月31日。");
        result.Report!.Year.ShouldBe(2023);
        result.Notes.ShouldContain(static note => note.Code == "titles-several" && note.Place.ToString() == "3,1");
    }

    [Fact]
    public void Links_below_the_first_heading_are_no_titles_of_the_report()
    {
        string text = Text("某镇2023年政府信息公开工作年度报告") + "\n\n某镇2021年政府信息公开工作年度报告\n";
        ReadResult result = Report.Read(text, Editions);
        result.Report!.Year.ShouldBe(2023);
        result.Notes.ShouldNotContain(static note => note.Code == "titles-several");
    }

    [Theory]
    [InlineData("某镇政府信息公开工作2023年度报告", "某镇2021年政府信息公开工作年度报告")]
    [InlineData("某镇政府信息公开工作年度报告（2023年）", "某镇2024年政府信息公开工作年度报告")]
    [InlineData("某镇政府信息公开工作年度报告", "某镇2021年政府信息公开工作年度报告")]
    [InlineData("来源：某镇", "某镇2021年政府信息公开工作年度报告")]
    public void Links_below_the_report_are_not_its_title_however_that_is_worded(string title, string link)
    {
        string text = Text("首页", title, "本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。") + "\n\n相关链接\n\n" + link + "\n";
        Report.Read(text, Editions).Report!.Year.ShouldBe(2023);
    }

    [Theory]
    [InlineData("某镇2023年度政府信息公开工作情况的报告")]
    [InlineData("某镇政府信息公开工作年度报告")]
    public void A_link_above_the_report_is_not_its_title_where_text_and_title_in_other_words_state_another_year(string title)
    {
        ReadResult result = Read("某镇2021年政府信息公开工作年度报告", title, "本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。");
        result.Report!.Year.ShouldBe(2023);
        result.Notes.ShouldContain(static note => note.Code == "year-by-text");
    }

    [Fact]
    public void The_title_holds_against_a_period_left_over_from_the_year_before() =>
        Read("某镇2023年政府信息公开工作年度报告", "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。").Report!.Year.ShouldBe(2023);

    [Fact]
    public void A_title_below_the_report_is_read_where_nothing_states_another_year()
    {
        string text = Text("首页", "政务公开") + "\n\n某镇2023年政府信息公开工作年度报告\n";
        Report.Read(text, Editions).Report!.Year.ShouldBe(2023);
    }

    [Fact]
    public void Without_any_heading_the_first_title_with_an_office_is_the_report_s()
    {
        string text = Text("2021年政府信息公开工作年度报告", "某镇2023年政府信息公开工作年度报告");
        foreach (string heading in TestForms.Disclosure2021.AllSections.Select(static section => section.Label).Where(static label => label.Length > 0))
        {
            text = text.Replace(heading, "", StringComparison.Ordinal);
        }

        ReadResult result = Report.Read(text, Editions);
        result.Report!.Year.ShouldBe(2023);
        result.Notes.ShouldContain(static note => note.Code == "titles-several");
    }

    private static ReadResult Read(params string[] head) => Report.Read(Text(head), Editions);

    private static string Text(params string[] head) =>
        string.Join("\n\n", head) + "\n\n一、总体情况\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Paragraphs);
}
