using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Keys of repeated rows: marks of footnotes and names beside codes are no part of them, or the rows would stand elsewhere among the others.</summary>
public sealed class EntryKeyTests
{
    private static readonly Template _form = Form(" = parts");

    // Where keys do not nest by their beginnings, as those with a mark would below those without.
    private static readonly Template _flat = Form("");

    private static Template Form(string parts) => TestForms.Of($$"""
        report Budget 2024 {
          title "{year}年度部门决算"
          head { items "科目" : list { key "科目编码" : text  name "科目名称" : text optional } }
          section s "第一部分 支出" {
            table spend "支出决算表" : amount(万元, 2) {
              unit 万元 "单位：万元"
              corner "科目"
              columns { basic "基本支出"  project "项目支出" }
              rows { each item in head.items{{parts}}  all "合计" = sum of item }
            }
          }
        }
        """);

    private const string Text = "2024年度部门决算\n第一部分 支出\n支出决算表\n单位：万元\n科目\t基本支出\t项目支出\nA201\t9.50\t3.00\nA20103\t9.50\t3.00\nA208\t2.00\t0.50\n合计\t11.50\t3.50\n";

    [Theory]
    [InlineData("A20103", "A20103①")]
    [InlineData("A20103", "A20103*")]
    [InlineData("A201\t", "A201[2]\t")]
    [InlineData("A201\t", "A201 一般公共服务支出\t")]
    [InlineData("A20103", "A20103　办公厅（室）及相关机构事务")]
    public void What_is_printed_beside_a_key_is_no_part_of_it(string key, string printed)
    {
        ReadResult result = Report.Read(Text.Replace(key, printed, StringComparison.Ordinal), [ReportEdition.Of(_form)]);
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("spend.item[\"A201\"].basic").Number.ShouldBe(9.5m);
        report.Cell("spend.item[\"A20103\"].project").Number.ShouldBe(3);
        report.Check().Findings.ShouldBeEmpty();
        result.Notes.ShouldContain(static note => note.Code == "label-differs");
    }

    [Fact]
    public void Numbers_before_keys_are_left_out()
    {
        ReadResult result = Report.Read("2024年度部门决算\n第一部分 支出\n支出决算表\n单位：万元\n序号\t科目\t基本支出\t项目支出\n1\tA201\t9.50\t3.00\n2\tA208\t2.00\t0.50\n3\tA210\t1.00\t0.50\n4\t合计\t12.50\t4.00\n", [ReportEdition.Of(_flat)]);
        Report report = result.Report.ShouldNotBeNull();
        report.Cell("spend.item[\"A208\"].basic").Number.ShouldBe(2);
        report.Cell("spend.all.project").Number.ShouldBe(4);
        result.Notes.ShouldContain(static note => note.Code == "codes-left-out");
    }

    [Theory]
    [InlineData("2024年度部门决算\n第一部分 支出\n支出决算表\n单位：万元\n科目\t基本支出\t项目支出\n1\t1.234,50\t3,00\n1.100\t1.234,50\t3,00\n2\t2,00\t0,50\n2.5\t2,00\t0,50\n合计\t1.236,50\t3,50\n")]
    [InlineData("<p>2024年度部门决算</p><p>第一部分 支出</p><p>支出决算表</p><p>单位：万元</p><table><tr><th>科目<th>基本支出<th>项目支出<tr><td>1<td>1.234,50<td>3,00<tr><td>1.100<td>1.234,50<td>3,00<tr><td>2<td>2,00<td>0,50<tr><td>2.5<td>2,00<td>0,50<tr><td>合计<td>1.236,50<td>3,50</table>")]
    public void A_key_that_looks_like_a_number_is_kept_as_it_stands_however_numbers_are_written(string document)
    {
        Report report = Report.Read(System.Text.Encoding.UTF8.GetBytes(document), [ReportEdition.Of(_form)], TemplateGen.Documents.DocumentFormats.All).Report.ShouldNotBeNull();
        report.Cell("spend.item[\"1.100\"].basic").Number.ShouldBe(1234.5m);
        report.Cell("spend.item[\"2.5\"].project").Number.ShouldBe(0.5m);
        report.Check().Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Unit 7")]
    [InlineData("A 7")]
    [InlineData("North*South")]
    public void A_name_with_a_gap_or_a_mark_within_it_stays_whole(string key)
    {
        Report report = Report.Read(Text.Replace("A208", key, StringComparison.Ordinal), [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell($"spend.item[\"{key}\"].basic").Number.ShouldBe(2);
    }

    [Theory]
    [InlineData("A20103", "A20103①", "A20103②")]
    [InlineData("科室", "科室①", "科室②")]
    [InlineData("工程", "工程[1]", "工程[2]")]
    [InlineData("A208", "A208", "A208*")]
    [InlineData("A7", "A7²", "A7³")]
    [InlineData("A9", "A9 办公厅", "A9 财政局")]
    public void Where_two_keys_would_fall_together_all_of_it_is_part_of_them(string alone, string one, string other)
    {
        string text = Text[..Text.IndexOf("A201\t", StringComparison.Ordinal)] + $"{one}\t9.00\t3.00\n{other}\t9.00\t3.00\n合计\t18.00\t6.00\n";
        Report report = Report.Read(text, [ReportEdition.Of(_flat)]).Report.ShouldNotBeNull();
        report.Cell($"spend.item[\"{one}\"].basic").Number.ShouldBe(9);
        report.Cell($"spend.item[\"{other}\"].project").Number.ShouldBe(3);
        report.Check().Findings.ShouldNotContain(static finding => finding.Outcome == RuleOutcome.Violated);
        report.HeadValues.Find("items").ShouldNotBeNull().Entries!.Select(static entry => entry["key"]).ShouldBe([one, other], $"not {alone}");
    }

    [Theory]
    [InlineData("row-conflict", "9.00")]
    [InlineData("row-repeated", "2.00")]
    public void Notes_on_rows_of_one_key_name_it(string code, string figure)
    {
        ReadResult result = Report.Read(Text.Replace("合计", $"A208\t{figure}\t0.50\n合计", StringComparison.Ordinal), [ReportEdition.Of(_form)]);
        result.Notes.Single(note => note.Code == code).English.ShouldStartWith("The row \"A208\" stands there ");
    }

    [Fact]
    public void A_mark_behind_a_name_is_part_of_it_unless_the_list_has_it_without()
    {
        const string Plain = "2024年度部门决算\n第一部分 支出\n支出决算表\n单位：万元\n科目\t基本支出\t项目支出\n城东所*\t9.50\t3.00\n合计\t9.50\t3.00\n";
        Report.Read(Plain, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull().Cell("spend.item[\"城东所*\"].basic").Number.ShouldBe(9.5m);
        const string Listed = "2024年度部门决算\n科目\n科目编码\t科目名称\n城东所\t甲\n第一部分 支出\n支出决算表\n单位：万元\n科目\t基本支出\t项目支出\n城东所*\t9.50\t3.00\n合计\t9.50\t3.00\n";
        Report listed = Report.Read(Listed, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        listed.HeadValues.Find("items").ShouldNotBeNull().Entries!.Single()["key"].ShouldBe("城东所");
        listed.Cell("spend.item[\"城东所\"].basic").Number.ShouldBe(9.5m);
    }

    [Fact]
    public void A_table_whose_headings_stand_there_twice_is_not_taken_for_whole_by_one_of_its_parts()
    {
        string text = "# 2024年度部门决算\n\n## 第一部分 支出\n\n支出决算表\n\n单位：万元\n\n| 科目 | 基本支出 | 项目支出 |\n|---|---|---|\n| A201 | 9.50 | 3.00 |\n| A20103 | 9.50 | 3.00 |\n\n"
            + "| 科目 | 基本支出 | 项目支出 |\n|---|---|---|\n| A208 | 2.00 | 0.50 |\n| 合计 | 11.50 | 3.50 |\n";
        Report report = Report.Read(text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Check().Findings.ShouldNotContain(static finding => finding.Outcome == RuleOutcome.Violated);
    }
}
