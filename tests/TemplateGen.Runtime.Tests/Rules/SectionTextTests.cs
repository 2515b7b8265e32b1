using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

/// <summary>Rules about texts that stand in sections, and the lengths of what stands outside tables.</summary>
public sealed class SectionTextTests
{
    private static readonly Template _form = TestForms.Of("""
        report Texts 2024 {
          head { name "Name" : text(10)  number "Number" : digits(4) optional }
          section one "One" {
            reasons "Reasons" : text(..20) optional
            table t {
              columns { a "A"  b "B" }
              check explained "A difference is explained" { reasons is not blank when a != b }
              check none { summary is empty when a = 0 }
              check same { notes.place = "here" when b > 0 }
            }
            check outside { reasons is blank when t.a = t.b }
          }
          section notes "Notes" { place "Place" : text }
          section summary "Summary" : text(30)
        }
        """);

    private static Report Report(int a, int b, string text, string head = "") =>
        JsonReports.Read(_form, $$""" "head":{ {{head}} },"text":{ {{text}} },"tables":{"t":{"a":{{a}},"b":{{b}} } } """);

    private static string[] Findings(Report report) => [.. report.Validate().Select(finding => $"{finding.RuleId} {finding.Outcome}: {finding.Message(Language.English)}")];

    [Theory]
    [InlineData(1, 1, "\"notes.place\":\"here\"", "")]
    [InlineData(1, 2, "\"notes.place\":\"here\"", "t.explained Violated: A difference is explained: does not hold")]
    [InlineData(1, 2, "\"notes.place\":\"here\",\"one.reasons\":\"rounding\"", "")]
    [InlineData(1, 1, "\"notes.place\":\"here\",\"one.reasons\":\"rounding\"", "t.outside Violated: reasons is blank when t.a = t.b: does not hold (the report says rounding)")]
    [InlineData(0, 0, "\"summary\":\"none\"", "t.none Violated: summary is empty when a = 0: does not hold (the report says none)")]
    [InlineData(0, 0, "\"summary\":\"无\"", "")]
    [InlineData(1, 1, "\"notes.place\":\"there\"", "t.same Violated: notes.place = \"here\" when b > 0: \"there\" ≠ \"here\"")]
    [InlineData(1, 1, "", "t.same Undetermined: notes.place = \"here\" when b > 0 cannot be checked: not filled in: notes.place")]
    public void A_text_is_tested_and_compared(int a, int b, string text, string finding) =>
        string.Join('|', Findings(Report(a, b, text))).ShouldBe(finding);

    [Theory]
    [InlineData("\"name\":\"Ann\",\"number\":\"0123\"", "", "")]
    [InlineData("\"name\":\"Annemarie-Sophie\"", "", "head.name.length Violated: head.name: should have at most 10 characters (the report says Annemarie-Sophie)")]
    [InlineData("\"number\":\"12\"", "", "head.number.length Violated: head.number: should have 4 digits (the report says 12)")]
    [InlineData("", "\"summary\":\"0123456789012345678901234567890\"", "summary.length Violated: summary: should have at most 30 characters (the report says 0123456789012345678901234567890)")]
    public void A_length_outside_tables_is_a_finding(string head, string text, string finding) =>
        string.Join('|', Findings(Report(1, 1, "\"notes.place\":\"here\"" + (text.Length > 0 ? "," + text : ""), head))).ShouldBe(finding);

    [Fact]
    public void The_finding_names_the_field_as_printed() =>
        Report(1, 1, "\"notes.place\":\"here\"", "\"number\":\"12\"").Validate().Single().Message(Language.Chinese).ShouldBe("Number：应为 4 位数字（报告写 12）");

    [Fact]
    public void It_is_checked_though_the_table_that_carries_the_rule_is_not_there()
    {
        Template form = TestForms.Of("""report F 2024 { head { a : text(3)  on : flag } section s { table t present when head.on { columns { n } } } }""");
        JsonReports.Read(form, """ "head":{"a":"long","on":false} """).Validate().Select(finding => finding.RuleId).ShouldBe(["head.a.length"]);
    }
}
