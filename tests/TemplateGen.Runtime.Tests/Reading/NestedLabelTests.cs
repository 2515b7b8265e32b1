using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;
using TemplateGen.Runtime.Tests.Reading.Papers;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Labels of rows that stand in one cell with those of the headings above them.</summary>
public sealed class NestedLabelTests
{
    private static readonly Template _form = TestForms.Of("""
        report Cases 2024 {
          title "{year}年案件表"
          section s "一、案件" {
            table cases "表1 案件" { corner "项目"  columns { a "上年"  b "本年" }  rows { granted "（一）同意"  refused "（二）不同意" { late "1.超过期限"  vague "2.内容不明" }  moved "（三）转送" { lower "1.下级单位"  other "2.其他单位" } } }
          }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("：")]
    [InlineData(" ")]
    public void The_headings_say_of_which_group_a_row_is(string between)
    {
        string rows = $"（一）同意\t1\t2\n（二）不同意{between}1.超过期限\t3\t4\n（二）不同意{between}2.内容不明\t5\t6\n（三）转送{between}1.下级单位\t7\t8\n（三）转送{between}2.其他单位\t9\t10\n";
        Report report = Report.Read($"2024年案件表\n一、案件\n表1 案件\n项目\t上年\t本年\n{rows}", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell("cases.refused.late.b").Number.ShouldBe(4);
        report.Cell("cases.moved.lower.b").Number.ShouldBe(8);
        report.Cell("cases.moved.other.a").Number.ShouldBe(9);
    }

    [Theory]
    [InlineData("不同意-超过期限", "不同意-内容不明", "转送-下级单位", "转送-其他单位")]
    [InlineData("案件 > 不同意 > 超过期限", "案件 > 不同意 > 内容不明", "案件 > 转送 > 下级单位", "案件 > 转送 > 其他单位")]
    [InlineData("（二）不同意——超过期限", "（二）不同意——内容不明", "（三）转送——下级单位", "（三）转送——其他单位")]
    public void Numbers_may_be_lost_where_the_headings_are_those_above_the_row(string late, string vague, string lower, string other)
    {
        Report report = Report.Read($"2024年案件表\n一、案件\n表1 案件\n项目\t上年\t本年\n（一）同意\t1\t2\n{late}\t3\t4\n{vague}\t5\t6\n{lower}\t7\t8\n{other}\t9\t10\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell("cases.refused.late.b").Number.ShouldBe(4);
        report.Cell("cases.refused.vague.a").Number.ShouldBe(5);
        report.Cell("cases.moved.lower.b").Number.ShouldBe(8);
        report.Cell("cases.moved.other.a").Number.ShouldBe(9);
    }

    [Fact]
    public void Another_heading_before_the_label_of_a_row_makes_it_another_row()
    {
        Report report = Report.Read("2024年案件表\n一、案件\n表1 案件\n项目\t上年\t本年\n（一）同意\t1\t2\n不同意-超过期限\t3\t4\n转送-内容不明\t5\t6\n", [ReportEdition.Of(_form)]).Report.ShouldNotBeNull();
        report.Cell("cases.refused.late.b").Number.ShouldBe(4);
        report.Cell("cases.refused.vague.a").Number.ShouldBeNull();
    }

    [Fact]
    public void Headings_in_one_cell_are_the_columns_that_it_covers()
    {
        Template form = TestForms.Of("""
            report Cases 2024 {
              title "{year}年案件表"
              section s "一、案件" {
                table cases "表1 案件" { corner "项目"  columns { a "甲单位"  b "乙单位"  c "丙单位"  d "丁单位" }  rows { x "申请"  y "同意"  z "转送" } }
              }
            }
            """);
        string[][] rows = [["项目", "甲单位", "乙单位", "丙单位丁单位"], ["申请", "1", "2", "3", "4"], ["同意", "5", "6", "7", "8"], ["转送", "9", "10", "11", "12"]];
        SourcePlace place = new(1, 1);
        int order = 0;
        SourceCell Cell(string text, int width = 1) => new([new SourceLine(text, place with { Order = ++order })], place with { Order = order }, width);
        List<SourceRow> document = [.. new[] { "2024年案件表", "一、案件", "表1 案件" }.Select(line => new SourceRow(RowForm.Running, true, [Cell(line)]))];
        document.AddRange(rows.Select((row, i) => new SourceRow(RowForm.Ruled, i == 0, [.. row.Select(text => Cell(text, text.Length > 3 ? 2 : 1))])));
        Report report = Report.Read("x"u8.ToArray(), [ReportEdition.Of(form)], [new PaperFormat(SourceReading.Of(document))]).Report.ShouldNotBeNull();
        report.Cell("cases.y.c").Number.ShouldBe(7);
        report.Cell("cases.z.d").Number.ShouldBe(12);
    }
}
