using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rows that are told on a line, behind the label and a colon: right below the caption or the headings of their table, and nowhere else.</summary>
public sealed class ToldLineTests
{
    private const string Beginning = "2024年度公开情况表\n第一部分 概述\n行政许可：5\n规章：1 2\n第二部分 数据\n表一 文件\n";

    private static readonly Template _form = TestForms.Of("""
        report Open 2024 {
          title "{year}年度公开情况表"
          section prose "第一部分 概述" : text
          section data "第二部分 数据" {
            table files "表一 文件" { corner "信息内容"  columns { issued "制发件数"  valid "有效件数" }  rows { rules "规章"  orders "规范性文件" } }
            table acts "表二 行政" { columns { done "处理决定数量" }  rows { permits "行政许可"  fines "行政处罚" } }
          }
        }
        """);

    [Theory]
    [InlineData("规章：3 4\n规范性文件：6 7\n表二 行政\n行政许可：7888\n行政处罚：9")]
    [InlineData("信息内容 制发件数 有效件数\n规章：3 4\n规范性文件：6 7\n表二 行政\n处理决定数量\n行政许可：7888\n行政处罚：9")]
    [InlineData("规章：制发件数3，有效件数4。\n规范性文件：制发件数：6；有效件数为7。\n表二 行政\n行政许可：处理决定数量7888。\n行政处罚：9")]
    public void They_are_rows(string tables)
    {
        Report report = Read(Beginning + tables);
        report.Cell("files.rules.issued").Number.ShouldBe(3);
        report.Cell("files.orders.valid").Number.ShouldBe(7);
        report.Cell("acts.permits.done").Number.ShouldBe(7888);
        report.Cell("acts.fines.done").Number.ShouldBe(9);
    }

    [Theory]
    [InlineData("（一）表一 文件。规章：制发件数3件，有效件数4件。规范性文件：制发件数6件，有效件数7件。\n（二）表二 行政。行政许可：处理决定数量7888件；行政处罚：处理决定数量9件。")]
    [InlineData("表一 文件；规章：3、4；规范性文件：6、7\n表二 行政。行政许可：7888。行政处罚：9。")]
    public void A_whole_table_may_be_told_in_sentences(string tables)
    {
        Report report = Read(Beginning.Replace("表一 文件\n", "", StringComparison.Ordinal) + tables);
        report.Cell("files.rules.issued").Number.ShouldBe(3);
        report.Cell("files.orders.valid").Number.ShouldBe(7);
        report.Cell("acts.permits.done").Number.ShouldBe(7888);
        report.Cell("acts.fines.done").Number.ShouldBe(9);
    }

    [Theory]
    [InlineData("（一）表一 文件。规章：有效件数3件，制发件数4件。规范性文件：制发件数6件，有效件数7件。")]
    [InlineData("（一）表一 文件。规章：制发件数3件，有效件数4件。去年为制发件数6件，有效件数7件。")]
    [InlineData("（一）概述。规章：制发件数3件，有效件数4件。规范性文件：制发件数6件，有效件数7件。")]
    public void Sentences_that_tell_something_else_are_prose(string line) =>
        Read($"{Beginning.Replace("表一 文件\n", "", StringComparison.Ordinal)}{line}\n表二 行政\n行政许可：7888\n行政处罚：9").Cell("files.rules.issued").Number.ShouldBeNull();

    [Theory]
    [InlineData("规章：1,200、3", 1200, 3)]
    [InlineData("规章：3；1，200", 3, 1200)]
    [InlineData("规章：1,200", null, null)]
    [InlineData("规章：3，200", null, null)]
    [InlineData("规章：3，4、5", null, null)]
    public void A_comma_that_may_belong_to_a_figure_parts_none(string line, int? issued, int? valid)
    {
        Report report = Read($"{Beginning}{line}\n规范性文件：6 7\n表二 行政\n行政许可：7,888\n行政处罚：9");
        report.Cell("files.rules.issued").Number.ShouldBe(issued);
        report.Cell("files.rules.valid").Number.ShouldBe(valid);
        report.Cell("acts.permits.done").Number.ShouldBe(7888);
    }

    [Theory]
    [InlineData("规章：制发件数3，上年有效件数4。")]
    [InlineData("规章：3 4 5")]
    [InlineData("规章：3")]
    public void Where_the_figures_are_not_one_for_each_column_in_order_they_are_not_read(string line)
    {
        Report report = Read($"{Beginning}{line}\n规范性文件：6 7\n表二 行政\n行政许可：7888\n行政处罚：9");
        report.Cell("files.rules.issued").Number.ShouldBeNull();
        report.Cell("files.rules.valid").Number.ShouldBeNull();
    }

    [Fact]
    public void Figures_in_another_order_are_those_of_the_columns_that_are_named()
    {
        Report report = Read($"{Beginning}规章：有效件数3，制发件数4。\n规范性文件：6 7\n表二 行政\n行政许可：7888\n行政处罚：9");
        report.Cell("files.rules.issued").Number.ShouldBe(4);
        report.Cell("files.rules.valid").Number.ShouldBe(3);
    }

    [Theory]
    [InlineData("一、办理结果 （一）予以公开：3 4")]
    [InlineData("一、办理结果 （一）予以公开：3、4")]
    public void The_groups_of_a_row_may_stand_before_its_label(string line)
    {
        Template form = TestForms.Of("""
            report Open 2024 {
              title "{year}年度公开情况表"
              section data "第二部分 数据" {
                table files "表一 文件" { columns { people "自然人"  firms "企业" } rows { outcome "一、办理结果" { granted "（一）予以公开"  refused "（二）不予公开" }  after "二、结转" } }
              }
            }
            """);
        Report report = Report.Read($"2024年度公开情况表\n第二部分 数据\n表一 文件\n自然人 企业\n{line}\n（二）不予公开：5 6\n二、结转：7 8", [ReportEdition.Of(form)]).Report.ShouldNotBeNull();
        report.Cell("files.outcome.granted.people").Number.ShouldBe(3);
        report.Cell("files.outcome.refused.firms").Number.ShouldBe(6);
        report.Cell("files.after.people").Number.ShouldBe(7);
    }

    private static Report Read(string text) => Report.Read(text, [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
}
