using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>Which text outside tables a rule means, in what it says and in what excuses it.</summary>
public class SectionTextAddressTests
{
    private static RuleModel Rule(string sections, string id, string head = "")
    {
        BindResult result = TemplateCompiler.Compile($"report Example 2024 {{ head {{ why \"Why\" : text  {head} }} {sections} }}");
        result.Diagnostics.ShouldBeEmpty();
        return result.Model!.Rules.Single(rule => rule.Id == id);
    }

    private static string[] MessagesOf(string sections) =>
        [.. TemplateCompiler.Compile($"report Example 2024 {{ head {{ why \"Why\" : text  asked : flag }} {sections} }}").Diagnostics.Select(diagnostic => diagnostic.Message)];

    [Theory]
    [InlineData("remarks", "a.remarks")]
    [InlineData("hint", "outer.hint")]
    [InlineData("b.remarks", "b.remarks")]
    [InlineData("summary", "summary")]
    public void What_excuses_is_found_like_every_text(string excuse, string address) =>
        Rule($"section outer {{ hint  section a {{ remarks  table t {{ columns {{ n }} check c excused by {excuse} {{ n > 0 }} }} }} }} section b {{ remarks }} section summary : text", "t.c")
            .ExcusedBy.ShouldBe(new SectionTextModel(address));

    [Theory]
    [InlineData("why")]
    [InlineData("head.why")]
    public void A_text_of_the_head_excuses_too(string excuse) =>
        Rule($"section a {{ table t {{ columns {{ n }} check c excused by {excuse} {{ n > 0 }} }} }}", "t.c").ExcusedBy.ShouldBe(new HeadReferenceModel("why"));

    [Theory]
    [InlineData("remarks", "; did you mean 'notes.remarks'?")]
    [InlineData("head.asked", "")]
    [InlineData("whi", "; did you mean 'why'?")]
    public void What_could_never_excuse_is_refused(string excuse, string advice) =>
        MessagesOf($"section a {{ table t {{ columns {{ n }} check c excused by {excuse} {{ n > 0 }} }} }} section notes {{ remarks }}")
            .ShouldBe([$"'{excuse}' is no field of a section or of the head that holds text{advice}"]);

    [Theory]
    [InlineData("section a { remark : text  check c excused by remark { t.n > 0 when remark is blank } } section b { remark : text  table t { columns { n } } }")]
    [InlineData("section b { remark : text  table t { columns { n } } } section a { remark : text  check c excused by remark { t.n > 0 when remark is blank } }")]
    public void A_check_of_a_section_means_the_texts_of_that_section(string sections)
    {
        RuleModel rule = Rule(sections, "t.c");

        rule.ExcusedBy.ShouldBe(new SectionTextModel("a.remark"));
        rule.When.ShouldBe(new StateTestModel(new SectionTextModel("a.remark"), "blank", false));
    }

    [Fact]
    public void A_text_of_the_section_goes_before_a_field_of_the_head_in_a_rule_and_in_its_excuse()
    {
        RuleModel rule = Rule("section a { why  table t { columns { n } check c excused by why { why is blank when n = 0 } } }", "t.c");

        rule.ExcusedBy.ShouldBe(new SectionTextModel("a.why"));
        rule.That.ShouldBe(new StateTestModel(new SectionTextModel("a.why"), "blank", false));
    }

    [Theory]
    [InlineData("head.exports and t.n > 0")]
    [InlineData("exports and t.n > 0")]
    public void A_field_of_the_head_is_no_table_of_its_name(string statement) =>
        Rule($"section a {{ table exports {{ columns {{ x }} }} table t {{ columns {{ n }} }} check c {{ {statement} }} }}", "t.c", "exports : flag").Table.ShouldBe(1);
}
