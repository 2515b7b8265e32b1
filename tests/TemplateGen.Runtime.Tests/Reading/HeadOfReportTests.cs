using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Who reports for which year, and what the prose says, however the document words it.</summary>
public sealed class HeadOfReportTests
{
    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];

    private static readonly ReportEdition _dated = ReportEdition.Of(TestForms.Of("""
        report Dated 2024 {
          title "{agency}{year}年报告"
          head { agency : text  signed "成文日期" : date optional  published "发布日期" or "发布时间" : date optional }
          section preamble : text optional
          section one "一、情况" : text
          section two "二、数据" { table t { corner "项目" columns { a "甲数" b "乙数" } rows { x "第一行" y "第二行" } } }
        }
        """));

    private const string Body = "一、情况\n\n某镇人民政府工作很好。\n\n二、数据\n\n项目\t甲数\t乙数\n第一行\t1\t2\n第二行\t3\t4\n\n";

    private static readonly string _form = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Paragraphs);

    [Fact]
    public void Text_before_the_first_heading_is_that_of_a_section_without_heading_printed_first()
    {
        Report report = Report.Read("首页\n\n某局2024年报告\n\n根据规定，现公布如下。\n\n本报告由两部分组成。\n\n" + Body, [_dated]).Report.ShouldNotBeNull();
        report.TextValues["preamble"].ShouldBe("根据规定，现公布如下。\n本报告由两部分组成。");
        report.TextValues["one"].ShouldBe("某镇人民政府工作很好。");
        Report.Read("某局2024年报告\n\n" + Body, [_dated]).Report!.TextValues["preamble"].ShouldBeNull();
    }

    [Fact]
    public void What_pages_print_around_a_title_is_no_preamble()
    {
        Report report = Report.Read("某局2024年报告\n\n首页 > 公开\n\n某局 2024年报告\n\n来源：某网    发布时间：2025-01-18\n\n根据规定，现公布如下。\n\n" + Body, [_dated]).Report.ShouldNotBeNull();
        report.TextValues["preamble"].ShouldBe("根据规定，现公布如下。");
        report.HeadValues["published"].ShouldBe("2025-01-18");

        report = Report.Read("首页\n\n公开年报\n\n根据规定，现公布如下。\n\n联系人见下\n\n" + Body, [_dated]).Report.ShouldNotBeNull();
        report.TextValues["preamble"].ShouldBe("根据规定，现公布如下。\n联系人见下");
    }

    [Theory]
    [InlineData("某镇人民政府\n\n2025年1月18日\n", "某镇人民政府", "2025-01-18")]
    [InlineData("二〇二五年一月十八日\n\n某镇人民政府\n\n主办单位：某县人民政府\n", "某镇人民政府", "2025-01-18")]
    [InlineData("暂无补充的内容\n\n2025年1月18日\n\n某镇人民政府", "某镇人民政府", "2025-01-18")]
    [InlineData("03/04/2025\n\n某镇人民政府", "某镇人民政府", null)]
    [InlineData("2025年1月18日\n", null, null)]
    public void A_signature_is_a_date_beside_a_name(string end, string? name, string? date)
    {
        Report report = Report.Read("2024年报告\n\n" + Body + end, [_dated]).Report.ShouldNotBeNull();
        report.HeadValues["agency"].ShouldBe(name);
        report.HeadValues["signed"].ShouldBe(date);
        report.HeadValues["published"].ShouldBeNull();
    }

    [Fact]
    public void A_date_behind_its_label_comes_before_that_of_the_signature()
    {
        Report report = Report.Read("某局2024年报告\n\n成文日期：2025年1月20日\n\n" + Body + "某局\n\n2025年1月18日", [_dated]).Report.ShouldNotBeNull();
        report.HeadValues["signed"].ShouldBe("2025-01-20");
    }

    [Theory]
    [InlineData("发布时间：2025-01-18 10:22", "2025-01-18")]
    [InlineData("发布时间：2025年01月18日  9:05:33", "2025-01-18")]
    public void The_time_of_day_at_which_a_page_was_published_is_left_out(string line, string published) =>
        Report.Read($"某局2024年报告\n\n{line}\n\n{Body}", [_dated]).Report!.HeadValues["published"].ShouldBe(published);

    [Theory]
    [InlineData("本报告数据的统计期限自2020年1月1日起至2020年12月31日止。", 2020)]
    [InlineData("2020年，我镇公开信息三条。\n\n2020年，我镇收到申请三件。2021年，我镇将继续努力。", 2020)]
    [InlineData("2020年，我镇公开信息三条。", null)]
    [InlineData("2020年，我镇公开信息三条。2018年，公开两条。2020年，收到申请一件。", null)]
    [InlineData("2021年，我镇将继续努力。2020年，我镇收到申请三件。", null)]
    [InlineData("自2020年1月1日起至2020年12月31日止；上年自2019年1月1日起至2019年12月31日止。", null)]
    public void Where_no_title_states_the_year_it_is_the_only_one_that_the_text_is_about(string prose, int? year)
    {
        ReadResult result = Read($"{prose}\n\n{_form}");
        result.Report!.Year.ShouldBe(year);
        result.Notes.Count(static note => note.Code == "year-by-text").ShouldBe(year is null ? 0 : 1);
    }

    [Theory]
    [InlineData("2019年，我镇通过网站公开信息。", 2019)]
    [InlineData("工作有序。２０１８年度，公开信息三条。", 2018)]
    [InlineData("数据的统计期限自2019年1月1日起至2019年12月31日止。", 2019)]
    [InlineData("统计期限为2021年1月1日至2021年12月31日。", 2021)]
    public void A_year_that_the_text_is_about_and_the_title_is_not_is_noted_with_both_places(string prose, int year)
    {
        ReadingNote note = Read($"某镇2020年政府信息公开工作年度报告\n\n{prose}\n\n{_form}").Notes.Single(static note => note.Code == "year-contradicted");
        note.Place!.Value.Line.ShouldBe(3);
        note.English.ShouldContain($"{year}");
        note.English.ShouldContain("(1,1)");
    }

    [Theory]
    [InlineData("2020年，我镇通过网站公开信息。")]
    [InlineData("2021年，我镇将继续改进。")]
    [InlineData("根据2019年修订的条例，与2019年相比，公开的信息更多。")]
    [InlineData("（国办公开办函〔2019〕60号）")]
    public void Other_years_that_prose_speaks_of_are_not(string prose) =>
        Read($"某镇2020年政府信息公开工作年度报告\n\n{prose}\n\n{_form}").Notes.ShouldNotContain(static note => note.Code == "year-contradicted");

    [Fact]
    public void The_signature_says_who_reports_where_the_title_does_not()
    {
        ReadResult result = Read($"2020年政府信息公开工作年度报告\n\n{_form}\n没有其他需要报告的事项。\n\n某镇人民政府\n\n2021年1月18日\n");
        result.Report!.HeadValues["agency"].ShouldBe("某镇人民政府");
        result.Report.Year.ShouldBe(2020);
        result.Notes.ShouldContain(static note => note.Code == "head-by-signature");
    }

    [Fact]
    public void The_title_comes_before_the_signature_and_prose_is_none()
    {
        Read($"甲镇2020年政府信息公开工作年度报告\n\n{_form}\n\n乙镇\n2021年1月18日").Report!.HeadValues["agency"].ShouldBe("甲镇");
        Read($"2020年政府信息公开工作年度报告\n\n{_form}\n\n没有其他事项。\n2021年1月18日").Report!.HeadValues["agency"].ShouldBeNull();
    }

    [Fact]
    public void A_heading_in_other_words_is_known_by_its_number_where_the_form_has_room_for_it()
    {
        string text = "某镇2020年政府信息公开工作年度报告\n\n" + _form
            .Replace("一、总体情况\n", "一、今年做了哪些事\n\n做了很多。\n\n五、这不是标题\n\n", StringComparison.Ordinal)
            .Replace("五、存在的主要问题及改进情况\n", "五、不足与打算\n\n不足不少。\n\n第二段。\n", StringComparison.Ordinal);
        ReadResult result = Read(text);
        result.Report!.TextValues["overview"].ShouldBe("做了很多。\n五、这不是标题");
        result.Report.TextValues["problems"].ShouldBe("不足不少。\n第二段。");
        result.Notes.Count(static note => note.Code == "heading-by-number").ShouldBe(2);
    }

    private static ReadResult Read(string text) => Report.Read(text, _editions);
}
