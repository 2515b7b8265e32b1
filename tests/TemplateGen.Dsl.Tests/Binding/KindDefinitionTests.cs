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

    private static ReportModel Compile(string top, string table) =>
        TemplateCompiler.Compile($"report Example 2024 {{ {top} section one {{ table t {{ {table} }} }} }}").Model.ShouldNotBeNull();
}
