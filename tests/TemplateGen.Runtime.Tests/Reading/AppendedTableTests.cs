using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Tables that stand in a document once more: for offices below the report's own, for another year, on an older form.</summary>
public sealed class AppendedTableTests
{
    private const string Title = "甲镇2022年政府信息公开工作年度报告\n\n";
    private const string Disputes = "四、政府信息公开行政复议、行政诉讼情况";

    private static readonly ReportEdition[] _editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];
    private static readonly Paper _paper = Paper.Distinct(TestForms.Disclosure2021);
    private static readonly string _own = PaperWriter.Text(_paper, PaperShape.Tabs);
    private static readonly string _other = _own.Replace("1", "2", StringComparison.Ordinal);

    [Theory]
    [InlineData("附件：甲镇所属单位政府信息公开情况统计表")]
    [InlineData("附表1：下属单位数据")]
    [InlineData("附：2021年情况")]
    public void Those_of_an_appendix_are_not_the_reports(string caption)
    {
        ReadResult result = Read($"{Title}{_own}\n\n{caption}\n\n{TablesOf(_other)}");
        ShouldBeOwn(result);
        ReadingNote note = result.Notes.Single(static note => note.Code == "appended-table");
        note.Place!.Value.Line.ShouldBe(Line($"{Title}{_own}\n\n"));
    }

    [Fact]
    public void Several_appendices_are_left_out_at_once()
    {
        ReadResult result = Read($"{Title}{_own}\n\n附件1：甲镇\n\n{TablesOf(_other)}\n\n附件2：乙镇\n\n{TablesOf(_other)}");
        ShouldBeOwn(result);
        result.Notes.ShouldContain(static note => note.Code == "appended-table");
    }

    [Theory]
    [InlineData("附：2021年情况")]
    [InlineData("2021年行政复议、行政诉讼情况")]
    public void Those_of_another_year_within_a_section_are_not_the_reports(string caption)
    {
        string table = Section(_other, Disputes);
        ShouldBeOwn(Read($"{Title}{_own.Replace(Section(_own, Disputes), $"{Section(_own, Disputes)}\n\n{caption}\n\n{table}\n", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void They_may_stand_in_one_paragraph_with_their_caption_and_with_headings_between()
    {
        string own = PaperWriter.Text(_paper, PaperShape.Spaces);
        string other = TablesOf(own.Replace("1", "2", StringComparison.Ordinal)).Replace("\n\n", "\n", StringComparison.Ordinal);
        ReadResult result = Read($"{Title}{own}\n\n联系方式：甲镇\n附件：2021年情况（供对比）\n单位：件\n{other}");
        ShouldBeOwn(result);
        result.Notes.Single(static note => note.Code == "appended-table").English.ShouldContain("2021年情况");
    }

    [Fact]
    public void The_report_does_not_go_on_at_the_head_of_the_next_page()
    {
        const string Head = "甲镇2022年度报告 第 1 页";
        string other = TablesOf(_other).Replace("（四）无法提供", $"\n{Head}\n（四）无法提供", StringComparison.Ordinal);
        ShouldBeOwn(Read($"{Title}{Head}\n\n{_own}\n\n附：2021年情况\n\n{other}"));
    }

    [Theory]
    [InlineData("填报人：2021年度先进个人")]
    [InlineData("Agency: 二〇二一年全年先进单位")]
    [InlineData("与2021年相比，情况如下")]
    public void What_stands_behind_a_label_or_in_a_sentence_is_no_caption(string line)
    {
        string table = Section(_own, Disputes);
        Read($"{Title}{_own.Replace(table, $"{table}\n\n{line}\n\n{table}\n", StringComparison.Ordinal)}").Notes.ShouldNotContain(static note => note.Code == "appended-table");
    }

    [Fact]
    public void Those_of_another_year_may_stand_first()
    {
        string own = Section(_own, Disputes);
        ShouldBeOwn(Read($"{Title}{_own.Replace(own, $"\n2021年情况：\n\n{Section(_other, Disputes)}\n\n2022年情况：\n\n{own}", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void A_table_whose_only_row_stands_twice_with_other_figures_is_not_read()
    {
        string own = Section(_own, Disputes);
        Report report = Read($"{Title}{_own.Replace(own, $"{own}\n\n{Section(_other, Disputes)}", StringComparison.Ordinal)}").Report.ShouldNotBeNull();
        report.Cell("disputes.review.upheld").Number.ShouldBeNull();
        report.Cell("requests.received.natural").Number.ShouldNotBeNull();
    }

    [Fact]
    public void What_is_appended_and_nowhere_else_is_the_reports()
    {
        string own = Section(_own, Disputes);
        ShouldBeOwn(Read($"{Title}{_own.Replace(own, $"附表1：情况表\n\n{own}", StringComparison.Ordinal)}"));
    }

    private static void ShouldBeOwn(ReadResult result)
    {
        Report report = result.Report.ShouldNotBeNull();
        report.Year.ShouldBe(2022);
        _paper.Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
    }

    private static int Line(string before) => before.Count(static character => character == '\n') + 1;

    /// <summary>What stands behind the first heading of the tables.</summary>
    private static string TablesOf(string text) => text[text.IndexOf("第二十条", StringComparison.Ordinal)..text.IndexOf("五、存在", StringComparison.Ordinal)]
        .Replace("三、收到和处理政府信息公开申请情况", "", StringComparison.Ordinal).Replace(Disputes, "", StringComparison.Ordinal);

    private static string Section(string text, string heading)
    {
        int start = text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        return text[start..text.IndexOf("五、存在", start, StringComparison.Ordinal)].Trim('\n');
    }

    private static ReadResult Read(string text) => Report.Read(text, _editions);
}
