using TemplateGen.Reading.Units;
using TemplateGen.Reading.Values;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.Units;

/// <summary>What wordings of documents say about units.</summary>
public sealed class UnitStatementTests
{
    private static readonly UnitVocabulary _vocabulary = UnitVocabulary.Of(TestForms.Of("""
        report R 2024 { title "R {year}" section s "S" { table t "T" { columns { a "A" : amount(吨) } rows { x "X" } } } }
        """));

    [Theory]
    [InlineData("单位：万元", "10000 元")]
    [InlineData("（单位：万元）", "10000 元")]
    [InlineData("单 位 ： 元", "1 元")]
    [InlineData("金额单位：人民币万元", "10000 CNY")]
    [InlineData("单位：人民币元", "1 CNY")]
    [InlineData("单位：件、万元", "1 things, 10000 元")]
    [InlineData("单位：人次/千元", "1 things, 1000 元")]
    [InlineData("计量单位：万吨", "10000 unit 吨")]
    [InlineData("单位：万元 币种：人民币", "10000 元")]
    [InlineData("填报单位：某局　　单位：万元", "10000 元")]
    [InlineData("注：金额单位为万元。", "10000 元")]
    [InlineData("以万元为单位", "10000 元")]
    [InlineData("（万元）", "10000 元")]
    [InlineData("in thousands of dollars", "1000 $")]
    [InlineData("(Amounts in EUR million)", "1000000 EUR")]
    [InlineData("Dollars in thousands", "1000")]
    [InlineData("Unit: EUR", "1 EUR")]
    [InlineData("($000)", "1000 $")]
    [InlineData("£ million", "1000000 GBP")]
    [InlineData("€'000", "1000 EUR")]
    [InlineData("£m", "1000000 GBP")]
    [InlineData("$ thousands", "1000 $")]
    [InlineData("(in TEUR)", "1000 EUR")]
    [InlineData("in T€", "1000 EUR")]
    [InlineData("in Tsd. EUR", "1000 EUR")]
    [InlineData("in Tausend Euro", "1000 EUR")]
    [InlineData("(in 1.000 EUR)", "1000 EUR")]
    [InlineData("in Mio. EUR", "1000000 EUR")]
    public void A_line_of_its_own_says_it_of_a_table(string text, string units)
    {
        UnitStatement statement = UnitStatement.Of(text, _vocabulary).ShouldNotBeNull();
        Shown(statement).ShouldBe(units);
        statement.IsAlone.ShouldBe(!text.StartsWith('填'));
    }

    [Theory]
    [InlineData("采购总金额（万元）", "10000 元")]
    [InlineData("采购总金额(单位:千元)", "1000 元")]
    [InlineData("本年收费金额单位：万元", "10000 元")]
    [InlineData("采购总金额（万元）（含税）", "10000 元")]
    [InlineData("采购项目数量（万件）", "10000 things")]
    [InlineData("金额/万元", "10000 元")]
    [InlineData("金额：元", "1 元")]
    [InlineData("采购总金额万元", "10000 元")]
    [InlineData("费用【亿元】", "100000000 元")]
    [InlineData("占比（%）", "1 %")]
    [InlineData("Costs (in thousands of dollars)", "1000 $")]
    [InlineData("Costs (amounts in thousands)", "1000")]
    [InlineData("Amount (USD)", "1 USD")]
    [InlineData("Einnahmen und Ausgaben (in TEUR)", "1000 EUR")]
    [InlineData("Ansatz (Mio. €)", "1000000 EUR")]
    [InlineData("Ansatz (kEUR)", "1000 EUR")]
    [InlineData("产量（千吨）", "1000 unit 吨")]
    public void A_heading_says_it_of_what_it_heads(string text, string units)
    {
        UnitStatement statement = UnitStatement.Of(text, _vocabulary).ShouldNotBeNull();
        Shown(statement).ShouldBe(units);
        statement.IsAlone.ShouldBeFalse();
    }

    [Theory]
    [InlineData("单位：某局")]
    [InlineData("单位：元宝山区财政局")]
    [InlineData("单位负责人：张三")]
    [InlineData("填报单位（盖章）：某局")]
    [InlineData("第二十条第（五）项")]
    [InlineData("（一）予以公开")]
    [InlineData("收入超过500万元")]
    [InlineData("元")]
    [InlineData("某局（2024年）")]
    [InlineData("Reported in 2024")]
    [InlineData("In total")]
    [InlineData("申请单位为个人")]
    public void Anything_else_says_nothing_of_units(string text) => UnitStatement.Of(text, _vocabulary).ShouldBeNull();

    private static string Shown(UnitStatement statement) => string.Join(", ", statement.Units.Select(static unit => $"{ValueNotes.Shown(unit.Factor)} {unit.Sort}".TrimEnd()));
}
