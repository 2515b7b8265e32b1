using System.Globalization;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Reading.Head;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class TitleTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];
    private readonly TitlePattern _pattern = new("{agency}{year}年政府信息公开工作年度报告", "year");

    [Theory]
    [InlineData("丰庄镇2020年政府信息公开工作年度报告", "丰庄镇", 2020)]
    [InlineData("灵武市白土岗乡人民政府 2020 年政府信息公开工作年度报告", "灵武市白土岗乡人民政府", 2020)]
    [InlineData("和庄镇 ２０２１年政府信息公开工作年度报告", "和庄镇", 2021)]
    [InlineData("新庙镇二〇二〇年政府信息公开工作年度报告", "新庙镇", 2020)]
    [InlineData("新庙镇2020年度政府信息公开工作年度报告", "新庙镇", 2020)]
    [InlineData("新庙镇2020年政府信息公开工作年报", "新庙镇", 2020)]
    [InlineData("新庙镇2020年政府信息公开年报", "新庙镇", 2020)]
    [InlineData("2022年上海市政府信息公开工作年度报告", "上海市", 2022)]
    [InlineData("2022年度上海市人民政府政府信息公开工作年度报告", "上海市人民政府", 2022)]
    [InlineData("上海市2022年政府信息公開工作年度報告", "上海市", 2022)]
    [InlineData("建平县卫生健康局2020年度政府信息公开工作报告", "建平县卫生健康局", 2020)]
    [InlineData("标题: 中埠镇人民政府2020年政府信息公开工作年度报告", "中埠镇人民政府", 2020)]
    [InlineData("名　称：下陆区财政局2022年政府信息公开工作年度报告", "下陆区财政局", 2022)]
    [InlineData("上一篇：下陆区财政局2021年政府信息公开工作年度报告", null, null)]
    [InlineData("上一篇：2021年政府信息公开工作年度报告", null, null)]
    [InlineData("2022年上海市财政预算公开", null, null)]
    [InlineData("新庙镇2020年财政预算公开", null, null)]
    [InlineData("2020年政府信息公开工作年度报告", null, 2020)]
    [InlineData("根据有关文件精神，我乡编制了2020年度信息公开年度报告。", null, null)]
    public void The_title_gives_agency_and_year(string line, string? agency, int? year)
    {
        TitleValues? values = _pattern.Match(line);
        (values?.Year).ShouldBe(year);
        values?.Slots.GetValueOrDefault("agency").ShouldBe(agency);
    }

    [Theory]
    [InlineData("新庙镇政府信息公开工作年度报告（2020年）", "新庙镇", 2020)]
    [InlineData("新庙镇政府信息公开工作年度报告(2020年度)", "新庙镇", 2020)]
    [InlineData("新庙镇政府信息公开年度报告（二〇二〇）", "新庙镇", 2020)]
    [InlineData("新庙镇政府信息公开工作2020年度报告", "新庙镇", 2020)]
    [InlineData("新庙镇关于2020年度政府信息公开工作年度报告的公示", "新庙镇", 2020)]
    [InlineData("关于公布新庙镇2020年政府信息公开工作年度报告的公告", "新庙镇", 2020)]
    [InlineData("上一篇：新庙镇政府信息公开工作年度报告（2020年）", null, null)]
    [InlineData("根据要求，我乡编制了政府信息公开工作年度报告（2020年）", null, null)]
    [InlineData("新庙镇财政预算公开（2020年）", null, null)]
    [InlineData("政府信息公开工作年度报告（2020年）", null, 2020)]
    [InlineData("关于做好2020年森林防火工作的通知", null, null)]
    public void A_title_may_have_its_year_elsewhere_or_be_that_of_an_announcement(string line, string? agency, int? year)
    {
        TitleValues? values = _pattern.MatchReworded(line);
        (values?.Year).ShouldBe(year);
        values?.Slots.GetValueOrDefault("agency").ShouldBe(agency);
    }

    [Theory]
    [InlineData("驼峰路街道办事处政府信息公开工作年度报告", "驼峰路街道办事处")]
    [InlineData("驼峰路街道办事处 政府信息公开工作年度报告", "驼峰路街道办事处")]
    [InlineData("政府信息公开工作年度报告", null)]
    [InlineData("上一篇：驼峰路街道办事处政府信息公开工作年度报告", null)]
    [InlineData("根据要求，我乡编制了政府信息公开工作年度报告", null)]
    [InlineData("驼峰路街道办事处财政预算公开", null)]
    public void A_title_may_lack_the_year(string line, string? agency)
    {
        TitleValues? values = _pattern.MatchWithoutYear(line);
        (values?.Year).ShouldBeNull();
        values?.Slots["agency"].ShouldBe(agency);
        (values is null).ShouldBe(agency is null);
    }

    [Theory]
    [InlineData("首页\n\n得荣县卫生健康局\n\n2019年政府信息公开工作年度报告", "得荣县卫生健康局", 2019)]
    [InlineData("某市研究室2019年政府信息公开\n\n工作年度报告", "某市研究室", 2019)]
    [InlineData("打印本页\n\n2019年政府信息公开工作年度报告", null, 2019)]
    [InlineData("政府信息公开专区\n\n2019年政府信息公开工作年度报告", null, 2019)]
    [InlineData("根据要求，报告某县工作情况的是某局\n\n2019年政府信息公开工作年度报告", null, 2019)]
    public void A_title_may_stand_on_two_lines(string title, string? agency, int year)
    {
        Report report = Report.Read(title + "\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Paragraphs), Editions).Report.ShouldNotBeNull();
        report.HeadValues["agency"].ShouldBe(agency);
        report.Year.ShouldBe(year);
    }

    [Theory]
    [InlineData("某局关于2023年度政府信息公开工作情况的报告", 2023)]
    [InlineData("2023年某局政府信息公开年度报告", 2023)]
    [InlineData("2023年某局政府信息公开工作要点", null)]
    [InlineData("2023年某局财政预算公开报告", null)]
    [InlineData("某局关于2023年度政府信息公开工作情况的报告\n\n某局关于2022年度政府信息公开工作情况的报告", null)]
    public void A_line_above_the_report_that_names_it_in_words_of_its_own_states_its_year(string line, int? year) =>
        Report.Read(line + "\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Paragraphs), Editions).Report!.Year.ShouldBe(year);

    [Theory]
    [InlineData("Waste account {year} – {office}", "Waste account 2023", 2023)]
    [InlineData("Waste account {year} – {office}", "Works Department: Waste account for the year 2023", 2023)]
    [InlineData("Waste account {year} – {office}", "Works Department, 12 May 2024", null)]
    [InlineData("{office}: Fund return {year}-{year+1}", "Fund return 2023-24: Works Department", 2023)]
    [InlineData("{office}: Fund return {year}-{year+1}", "Works Department: Fund return, year ended 31 March 2024", null)]
    [InlineData("{office}{year}年度情報公開の運用状況", "令和５年度　情報公開の運用状況", 2023)]
    [InlineData("{office}{year}年度情報公開の運用状況", "令和元年度情報公開の運用状況（西市）", 2019)]
    [InlineData("{office}{year}年度情報公開の運用状況", "令和5年度（2023年度）情報公開の運用状況（西市）", 2023)]
    [InlineData("{office}{year}年度情報公開の運用状況", "令和5年度（2022年度）情報公開の運用状況（西市）", null)]
    [InlineData("{office}{year}年度施政統計表", "中華民國一百一十二年度施政統計表", 2023)]
    public void A_line_with_all_words_of_the_title_states_the_year_wherever_it_has_it(string title, string line, int? year)
    {
        Template form = TestForms.Of($$"""report T 2019 { title "{{title}}" years 2019.. head { office "Office" : text } section s "Part 1" { table t "Table" { columns { one "One"  two "Two" } rows { r "Row"  q "Other row" } } } }""");
        Report.Read($"{line}\nPart 1\nTable\n\tOne\tTwo\nRow\t1\t2\nOther row\t3\t4\n", [ReportEdition.Of(form)]).Report.ShouldNotBeNull().Year.ShouldBe(year);
    }

    [Theory]
    [InlineData("现公布区统计局2023年政府信息公开工作年度报告。", 2023)]
    [InlineData("特编制某办2021年政府信息公开工作年度报告。某局2022年政府信息公开工作年度报告另行公布。", null)]
    [InlineData("上一篇：某局2021年政府信息公开工作年度报告", null)]
    public void A_sentence_that_names_the_report_states_its_year(string sentence, int? year) =>
        Report.Read(sentence + "\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Paragraphs), Editions).Report!.Year.ShouldBe(year);

    [Fact]
    public void Slots_may_stand_before_and_behind_the_year()
    {
        TitleValues values = new TitlePattern("Annual return of {agency} for {year}", "year").Match("ANNUAL RETURN OF the Dept. of Works for 2024")!;
        values.Year.ShouldBe(2024);
        values.Slots["agency"].ShouldBe("the Dept. of Works");
    }

    [Fact]
    public void Where_a_name_ends_is_told_by_its_characters_and_not_by_the_language_of_the_machine()
    {
        // A mark for another form of the character before it, which languages pass by when they compare.
        string text = "2021年政府信息公开工作年度报告\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Tabs);
        Report.Read("清河镇人民政府\n" + text, Editions).Report.ShouldNotBeNull().HeadValues["agency"].ShouldBe("清河镇人民政府");
        Report.Read("清河镇人民政府\uFE00\n" + text, Editions).Report.ShouldNotBeNull().HeadValues["agency"].ShouldBeNull();
    }

    [Fact]
    public void A_report_in_traditional_characters_is_read()
    {
        string text = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Tabs).Replace('请', '請').Replace('结', '結').Replace('计', '計').Replace('处', '處').Replace('规', '規')
            .Replace('开', '開').Replace('关', '關').Replace('业', '業').Replace('数', '數').Replace('项', '項').Replace('无', '無').Replace('机', '機').Replace('诉', '訴').Replace('复', '復').Replace('审', '審');
        Report report = Report.Read(text, Editions).Report.ShouldNotBeNull();
        report.Template.Edition.ShouldBe("2021");
        Paper.Distinct(TestForms.Disclosure2021).Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
    }

    [Fact]
    public void Radicals_that_look_like_characters_are_read_as_those()
    {
        string text = "清河镇人民政府2021年政府信息公开工作年度报告\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2021), PaperShape.Tabs);
        string copied = text.Replace('人', '⼈').Replace('民', '⺠').Replace('工', '⼯').Replace('行', '⾏').Replace('自', '⾃').Replace('一', '⼀').Replace('二', '⼆').Replace('长', '⻓').Replace('力', '⼒')
            .Replace('见', '⻅').Replace('门', '⻔').Replace('目', '⽬').Replace('龙', '⻰').Replace('比', '⽐').Replace('龠', '⿕');
        copied.ShouldNotBe(text);
        Report report = Report.Read(copied, Editions).Report.ShouldNotBeNull();
        report.HeadValues["agency"].ShouldBe("清河镇人民政府");
        report.ContentEquals(Report.Read(text, Editions).Report!).ShouldBeTrue();
        Paper.Distinct(TestForms.Disclosure2021).Truth.ShouldAllBe(cell => report.Cell(cell.Key).Number == cell.Value);
    }

    [Theory]
    [InlineData("某镇2022年政府信息公开工作年度报告", "1,3")]
    [InlineData("所列数据统计期限为2022年1月1日至2022年12月31日。", "1,10")]
    [InlineData("现公布某镇2022年政府信息公开工作年度报告。", "1,6")]
    public void A_year_for_which_the_form_is_not_in_force_is_noted_wherever_it_was_read(string line, string place)
    {
        string text = line + "\n\n" + PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Paragraphs);
        ReadResult result = Report.Read(text, Editions);
        result.Report!.Template.Edition.ShouldBe("2019");
        result.Report.Year.ShouldBe(2022);
        ReadingNote note = result.Notes.Where(static note => note.Code == "year-outside-edition").ShouldHaveSingleItem();
        note.Severity.ShouldBe(Severity.Warning);
        note.Place.ToString().ShouldBe(place);
    }

    [Theory]
    [InlineData("某镇{0}年政府信息公开工作年度报告", 2020, "2019")]
    [InlineData("某镇{0}年政府信息公开工作年度报告", 2025, "2021")]
    [InlineData("所列数据统计期限为{0}年1月1日至{0}年12月31日。", 2020, "2019")]
    [InlineData("所列数据统计期限为{0}年1月1日至{0}年12月31日。", 2025, "2021")]
    public void The_year_breaks_a_tie_with_a_note(string line, int year, string edition)
    {
        // The table of disputes is the same in both editions.
        string whole = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.Paragraphs);
        string text = string.Format(CultureInfo.InvariantCulture, line, year) + "\n\n" + whole[whole.IndexOf("四、政府信息公开", StringComparison.Ordinal)..];
        ReadResult result = Report.Read(text, Editions);
        result.Report!.Template.Edition.ShouldBe(edition);
        result.Notes.ShouldContain(static note => note.Code == "edition-by-year");
        Report.Read(text[text.IndexOf('四', StringComparison.Ordinal)..], Editions).Notes.ShouldContain(static note => note.Code == "edition-uncertain");
    }

    [Fact]
    public void Prose_is_collected_between_headings_and_tables_are_not()
    {
        string text = PaperWriter.Text(Paper.Distinct(TestForms.Disclosure2019), PaperShape.CellLines)
            .Replace("一、总体情况\n", "一、 总体情况\n第一段。\n\n（一）主动公开\n\t第二段，有 3 条。\n\n2020\n", StringComparison.Ordinal)
            .Replace("六、其他需要报告的事项\n", "六、其他需要报告的事项\n无其他需要报告的事项。\n", StringComparison.Ordinal);
        Report report = Report.Read(text, Editions).Report.ShouldNotBeNull();
        report.TextValues["overview"].ShouldBe("第一段。\n（一）主动公开\n第二段，有 3 条。\n2020");
        report.TextValues["others"].ShouldBe("无其他需要报告的事项。");
        report.TextValues["problems"].ShouldBeNull();
        report.TextValues.Names.Count.ShouldBe(2);
    }

    [Fact]
    public void Fields_are_read_behind_their_labels()
    {
        string text = "Agency: Dept. of Works\n" + PaperWriter.Text(Paper.Distinct(TestForms.Twins, "DEA"), PaperShape.Tabs);
        Report.Read(text, [ReportEdition.Of(TestForms.Twins)]).Report!.HeadValues["agency"].ShouldBe("Dept. of Works");
    }
}
