using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Rules help to read rows that lost a figure; whatever their numbers, they never make a document fail.</summary>
public sealed class FormEquationTests
{
    private const string Most = "999999999999999";

    private const string Text = "一、申请\n\n项目\t自然人\t法人\t总计\n一、本年新收\t1\t2\t3\n（一）予以公开\t1\t1\t2\n（二）不予公开\t1000100\n三、结转下年\t0\t1\t1\n";

    [Theory]
    [InlineData(Most + " * " + Most + " * received = 1 * carried")]
    [InlineData(Most + " * " + Most + " + received = carried")]
    [InlineData(Most + " * " + Most + " * " + Most + " * received = " + Most + " * " + Most + " * carried + " + Most + " * " + Most)]
    [InlineData(Most + " * received = carried")]
    public void A_rule_with_numbers_beyond_any_form_is_checked_but_not_read_by(string rule)
    {
        ReadResult result = Report.Read(Text, [ReportEdition.Of(Form(rule))]);
        Report report = result.Report.ShouldNotBeNull();

        report.Cell("requests.received.total").Number.ShouldBe(3);
        report.Check().Findings.ShouldContain(static finding => finding.RuleId == "requests.big" && finding.Outcome == RuleOutcome.Violated);
    }

    [Fact]
    public void The_other_rules_are_read_by_all_the_same()
    {
        Report report = Report.Read(Text, [ReportEdition.Of(Form(Most + " * " + Most + " * received = carried"))]).Report.ShouldNotBeNull();
        report.Cell("requests.refused.natural").Number.ShouldBe(100);
        report.Cell("requests.refused.legal").Number.ShouldBe(0);
    }

    private static Template Form(string rule) => TestForms.Of($$"""
        report Big 2024 {
          section main "一、申请" {
            table requests {
              columns { natural "自然人"  legal "法人"  total "总计" = natural + legal }
              rows { received "一、本年新收"  granted "（一）予以公开"  refused "（二）不予公开"  carried "三、结转下年" }
              check big "大" { {{rule}} }
            }
          }
        }
        """);
}
