using TemplateGen.Reading.Alignment;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class LabelMatcherTests
{
    private readonly LabelMatcher _matcher = new(FormLabels.Of(TestForms.Disclosure2019).Labels);

    [Theory]
    [InlineData("第二十六条第（六）项", "第二十条第（六）项")]
    [InlineData("信访举报投诉申请", "1.信访举报投诉类申请")]
    [InlineData("属于国家秘密", "1.属于国家秘密")]
    [InlineData("7.属于行政查询事项", "8.属于行政查询事项")]
    [InlineData("5.要求行政机关确认或", "5.要求行政机关确认或重新出具已获取信息")]
    [InlineData("其他对外管理服务事项（含行政检查）", "其他对外管理服务事项")]
    [InlineData("（二）部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）")]
    [InlineData("一、本年新收申请数量", "一、本年新收政府信息公开申请数量")]
    [InlineData("二、上年结转", "二、上年结转政府信息公开申请数量")]
    [InlineData("5.要求确认或重新出具已获取信息", "5.要求行政机关确认或重新出具已获取信息")]
    [InlineData("行政机关确认或重新出具已获取信息", "5.要求行政机关确认或重新出具已获取信息")]
    [InlineData("二、上年结转（件）", "二、上年结转政府信息公开申请数量")]
    [InlineData("四、结转下年度继续办理申请数量", "四、结转下年度继续办理")]
    [InlineData("1.信访投诉举报类申请", "1.信访举报投诉类申请")]
    [InlineData("四、政府信息公开行政复议和行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况")]
    public void A_wording_near_one_label_is_taken_for_it_at_a_cost(string wording, string official)
    {
        LabelMatch match = _matcher.Match(wording).OrderBy(static match => match.Cost).First();
        match.Target.Official.ShouldBe(official);
        match.Cost.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("其他主动公开文件")]
    [InlineData("行政裁决")]
    [InlineData("无其他需要报告的事项。")]
    [InlineData("本年新")]
    [InlineData("三大项")]
    [InlineData("2020年，我乡以习近平新时代中国特色社会主义思想为指导，认真贯彻落实")]
    public void Other_wordings_are_no_labels(string wording) => _matcher.Match(wording).ShouldBeEmpty();

    [Theory]
    [InlineData("3.补正后申请内容仍明确")]
    [InlineData("1.本机关掌握相关政府信息")]
    [InlineData("不属于国家秘密")]
    [InlineData("4.正当理由大量反复申请")]
    [InlineData("没有重复申请")]
    public void A_wording_with_one_word_for_not_more_or_less_is_no_misspelling(string wording) => _matcher.Match(wording).ShouldBeEmpty();

    [Theory]
    [InlineData("1.属于国家秘密 State secrets", "1.属于国家秘密")]
    [InlineData("Natural persons（自然人）", "自然人")]
    [InlineData("규범성문건 / 规范性文件", "规范性文件")]
    [InlineData("1.属于国家秘密 1. The information requested is a secret of the state as determined in accordance with the law", "1.属于国家秘密")]
    [InlineData("行政处罚（Administrative penalties）", "行政处罚")]
    public void A_wording_that_says_the_same_in_another_language_is_the_label_in_it(string wording, string official)
    {
        LabelMatch match = _matcher.Match(wording).MinBy(static match => match.Cost);
        match.Target.Official.ShouldBe(official);
        match.Cost.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("Administrative penalties")]
    [InlineData("自然人 PM")]
    [InlineData("自然人 of 企业 companies")]
    [InlineData("外国自然人 Foreign persons")]
    public void A_wording_of_which_no_part_is_a_label_to_the_letter_is_none(string wording) => _matcher.Match(wording).ShouldBeEmpty();

    [Theory]
    [InlineData("①属于国家秘密")]
    [InlineData("⒈属于国家秘密")]
    [InlineData("⑴、属于国家秘密")]
    public void A_number_in_a_circle_is_a_number(string wording) => _matcher.Match(wording).MinBy(static match => match.Cost).Target.Official.ShouldBe("1.属于国家秘密");

    [Theory]
    [InlineData("主动公开")]
    [InlineData("三、上年结转")]
    [InlineData("四、结转下年度继续办理自然人")]
    [InlineData("四、结转下年度继续办理上年数")]
    [InlineData("四、结转下年度继续办理同比增减")]
    [InlineData("结转下年度继续办理申请数量")]
    [InlineData("2.信访投诉举报类申请")]
    public void A_shortened_or_longer_label_needs_its_number_and_its_beginning(string wording) => _matcher.Match(wording).ShouldBeEmpty();

    [Fact]
    public void A_wording_of_several_labels_stands_for_each_of_them()
    {
        _matcher.Match("上一年项目数量").Select(static match => match.Target.Item.Table!.Name).ShouldBe(["permits", "enforcement", "fees"]);
        _matcher.Match("总计").Count(static match => match.Cost == 0).ShouldBe(4);
        _matcher.Match("总计").Single(static match => match.Cost > 0).Target.Official.ShouldBe("（七）总计");
    }

    [Fact]
    public void A_year_in_a_label_may_be_any() =>
        _matcher.Match("上一年项目数量（指2018年事项数）").ShouldAllBe(static match => match.Cost == 0);
}
