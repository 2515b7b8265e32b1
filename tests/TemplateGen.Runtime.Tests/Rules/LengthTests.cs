using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class LengthTests
{
    private static readonly Template _form = TestForms.Of("""
        report Lengths 2024 {
          section one { table t { columns { name "Name" : text(3)  number "Number" : digits(4)  free "Free" : text } rows { x  y } } }
        }
        """);

    [Theory]
    [InlineData("t.x.name", "Ann", null)]
    [InlineData("t.x.name", "Anna", "t.length")]
    [InlineData("t.x.name", "王小😀", null)]
    [InlineData("t.y.number", "0123", null)]
    [InlineData("t.y.number", "123", "t.length2")]
    [InlineData("t.y.number", "12a4", "t.length2")]
    [InlineData("t.x.free", "as long as one likes", null)]
    public void A_text_of_another_length_is_a_finding(string address, string text, string? rule)
    {
        Report report = new UntypedReport(_form).WithText(address, text);

        report.Validate().Select(finding => finding.RuleId).ShouldBe(rule is null ? [] : [rule]);
        report.Block(0).TextsFit.ShouldBe(rule is null);
    }

    [Fact]
    public void What_is_blank_or_unreadable_has_no_length() =>
        new UntypedReport(_form).WithState("t.x.name", CellState.Unreadable, "too long for that").Check().Findings.ShouldBeEmpty();

    [Fact]
    public void The_message_says_how_long_it_may_be()
    {
        Finding finding = new UntypedReport(_form).WithText("t.x.name", "Anna").Check().Findings.ShouldHaveSingleItem();

        finding.Message(Language.English).ShouldBe("x / name: should have at most 3 characters (the report says Anna)");
        finding.Message(Language.Chinese).ShouldContain("不应超过 3 个字符（报告写 Anna）");
    }
}
