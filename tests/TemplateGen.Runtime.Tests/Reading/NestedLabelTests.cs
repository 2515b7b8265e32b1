using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

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
}
