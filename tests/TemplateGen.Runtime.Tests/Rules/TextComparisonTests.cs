using TemplateGen.Layout;
using TemplateGen.Rules;
using TemplateGen.Runtime.Tests.Forms;
using static TemplateGen.Rules.RuleOutcome;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class TextComparisonTests
{
    private static readonly Template _form = TestForms.Of("""
        report Texts 2024 {
          head { form : text }
          section one { table t { columns { country : text  n } rows { x }
            check none { n = 0 when country = "FR" }
            check coded { x.country != "DE" when head.form = "7" } } }
        }
        """);

    [Theory]
    [InlineData("FR", 1, Violated)]
    [InlineData("FR", 0, Holds)]
    [InlineData("DE", 1, NotChecked)]
    [InlineData(null, 1, Undetermined)]
    [InlineData(null, 0, Holds)]
    public void A_condition_may_compare_a_text(string? country, int n, RuleOutcome expected)
    {
        UntypedReport report = new UntypedReport(_form).With(("t.x.n", n));
        if (country is not null)
        {
            report.WithText("t.x.country", country);
        }

        report.Outcome("t.none").ShouldBe(expected);
    }

    [Fact]
    public void A_text_of_the_head_may_be_compared()
    {
        UntypedReport report = new UntypedReport(_form).WithText("t.x.country", "DE");
        report.HeadValues["form"] = "7";
        report.Outcome("t.coded").ShouldBe(Violated);
    }
}
