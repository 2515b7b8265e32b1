using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Text in which the unit of each row stands between its label and its figure.</summary>
public sealed class UnitLineTests
{
    private const string Cells = "统计指标\n\n单位\n\n统计数\n\n一、公开情况\n\n——\n\n（一）公开信息数\n\n条\n\n3,435\n\n（二）制发文件数\n\n件\n\n16\n\n二、申请情况\n\n——\n\n（一）收到申请数\n\n万件\n\n2\n\n（二）办结申请数\n\n件\n\n46\n";

    // A page keeps its layout: labels too long for their column stand above and below their figure.
    private const string Lines = "统计指标      单位     统计数\n\n一、公开情况      ——    ——\n\n（一）公开信\n              条    3,435\n息数\n\n（二）制发文\n件数        件    16\n\n二、申请情况      ——\n\n（一）收到申请数  万件  2\n\n（二）办结申请数    件    46\n";

    [Theory]
    [InlineData(Cells)]
    [InlineData(Lines)]
    public void The_unit_is_the_cell_of_the_column_that_the_form_has_for_it(string text)
    {
        Report report = Read(text, "columns { measure \"单位\" : text optional  figure \"统计数\" }");
        report.Cell("numbers.disclosed.published.figure").Number.ShouldBe(3435);
        report.Cell("numbers.disclosed.published.measure").Text.ShouldBe("条");
        report.Cell("numbers.requests.received.figure").Number.ShouldBe(20_000);
        report.Cell("numbers.requests.concluded.figure").Number.ShouldBe(46);
    }

    [Theory]
    [InlineData(Cells)]
    [InlineData(Lines)]
    public void On_a_form_without_such_a_column_it_says_what_the_figure_is_in(string text)
    {
        Report report = Read(text, "columns { figure \"统计数\" }");
        report.Cell("numbers.disclosed.published.figure").Number.ShouldBe(3435);
        report.Cell("numbers.disclosed.issued.figure").Number.ShouldBe(16);
        report.Cell("numbers.requests.received.figure").Number.ShouldBe(20_000);
    }

    private static Report Read(string text, string columns)
    {
        ReportEdition edition = ReportEdition.Of(TestForms.Of($$"""
            report Numbers 2024 {
              title "公开统计表（{year}年度）"
              section one "第一部分" {
                table numbers {
                  corner "统计指标"
                  {{columns}}
                  rows outline {
                    disclosed "一、公开情况" { published "（一）公开信息数"  issued "（二）制发文件数" }
                    requests "二、申请情况" { received "（一）收到申请数"  concluded "（二）办结申请数" }
                  }
                }
              }
            }
            """));
        return Report.Read($"公开统计表（2024年度）\n\n第一部分\n\n{text}", [edition]).Report.ShouldNotBeNull();
    }
}
