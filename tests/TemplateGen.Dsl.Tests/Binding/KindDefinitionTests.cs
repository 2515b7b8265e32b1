using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

public class KindDefinitionTests
{
    [Fact]
    public void A_choice_is_named_once_and_used_often()
    {
        ReportModel model = Compile("kind answer : choice mark \"-\" { yes \"Yes\"  no \"No\" }", "columns { a : answer  b \"Both\" : answer { c  d } }");

        model.Tables[0].Cells.ShouldAllBe(cell => cell.Kind.Name == "answer" && cell.Kind.Options.Count == 2 && cell.Kind.Marks.Count == 1);
        model.Tables[0].Cells.Count.ShouldBe(3);
    }

    [Fact]
    public void A_kind_is_used_before_it_is_written() =>
        Compile("head { waited : days }  kind days : decimal(1)", "columns { a : days }").Head[0].Kind!.Places.ShouldBe(1);

    [Fact]
    public void A_choice_without_options_is_reported_once() =>
        Messages.Of("table t { columns { a : choice } }").ShouldBe(
            ["TG114: 'choice' needs options to choose from; write them behind it, as in 'choice { yes \"Yes\"  no \"No\" }'"]);

    [Fact]
    public void Options_of_what_is_no_choice_are_reported() =>
        Messages.Of("table t { columns { a : size } }", "kind size : count { small \"Small\" }").ShouldBe(
            ["TG109: A block has no meaning behind the kind 'count'; only 'choice' and 'choices' have options"]);

    [Theory]
    [InlineData("text(5..200)", "TG104: 'text' does not take this range; write the greatest length alone, as in 'text(200)'")]
    [InlineData("text(5..)", "TG104: 'text' does not take this range; write the greatest length alone, as in 'text(200)'")]
    [InlineData("digits(15..18)", "TG104: 'digits' does not take this range; write the number of digits alone, as in 'digits(18)'")]
    [InlineData("digits(..18)", "TG104: 'digits' does not take this range; write the number of digits alone, as in 'digits(18)'")]
    [InlineData("count(100..0)", "TG118: The range of this 'count' ends in 0, before it begins in 100, so every figure would be out of range; write the least value first")]
    [InlineData("count(..-1)", "TG118: The range of this 'count' ends in -1, before it begins in 0, so every figure would be out of range; write the least value first")]
    [InlineData("decimal(1, 0.5..0.25)", "TG118: The range of this 'decimal' ends in 0.25, before it begins in 0.5, so every figure would be out of range; write the least value first")]
    public void A_range_that_cannot_be_meant_is_reported(string kind, string message) =>
        Messages.Of($"table t {{ columns {{ a : {kind} }} }}").ShouldBe([message]);

    [Theory]
    [InlineData("text(..200)")]
    [InlineData("count(0..0)")]
    [InlineData("integer(-5..-1)")]
    [InlineData("decimal(1, ..0.5)")]
    public void Other_ranges_are_fine(string kind) => Messages.Of($"table t {{ columns {{ a : {kind} }} }}").ShouldBeEmpty();

    private static ReportModel Compile(string top, string table) =>
        TemplateCompiler.Compile($"report Example 2024 {{ {top} section one {{ table t {{ {table} }} }} }}").Model.ShouldNotBeNull();
}
