using TemplateGen.Dsl.Binding;

namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>Rules that nobody writes: their ids, what they come from, and where they stand.</summary>
public class ImpliedRuleTests
{
    private static readonly BindResult _form = TemplateCompiler.Compile("""
        report R 1 {
          head { name : text(10)  entries : list { key : text } on : flag }
          section notes : text(200)
          section one {
            place : text(20)
            table notes present when head.on {
              columns { a : text(20)  n }
              rows { each x in head.entries }
            }
          }
        }
        """);

    [Fact]
    public void They_say_what_implies_them_and_each_has_an_id_of_its_own() =>
        _form.Model.ShouldNotBeNull().Rules.Select(rule => $"{rule.Id} {rule.Origin}").ShouldBe(
        [
            "notes.range Range", "notes.length Length", "notes.entries Entries", "notes.present Presence",
            "head.name.length LengthOutsideTables", "notes.length2 LengthOutsideTables", "one.place.length LengthOutsideTables",
        ]);

    [Fact]
    public void What_the_length_of_a_field_implies_stands_at_the_field() =>
        _form.Positions.ShouldNotBeNull().Rules.Select(position => position.Line).ShouldBe([6, 6, 6, 6, 2, 3, 5]);

    [Theory]
    [InlineData("range", "columns { n }", "which the ranges of its cells imply")]
    [InlineData("length", "columns { n  a : text(20) }", "which the lengths of its texts imply")]
    [InlineData("entries", "columns { n }  rows { each x }", "which 'each' implies")]
    public void A_check_that_is_called_like_one_is_asked_for_another_name(string name, string body, string why)
    {
        BindResult result = TemplateCompiler.Compile($"report R 1 {{ section s {{\ntable t {{ {body}\ncheck {name} {{ n > 0 }} }} }} }}");

        TemplateGen.Dsl.Diagnostics.TemplateDiagnostic message = result.Diagnostics.ShouldHaveSingleItem();
        message.Message.ShouldBe($"There is a rule 't.{name}' already, {why}; give this check another name");
        (message.Span.Line, message.Span.Column).ShouldBe((3, 7));
    }

    [Fact]
    public void Where_nothing_is_implied_the_name_is_free() => Messages.Of("table t { columns { a : text } check length { a is not blank } }").ShouldBeEmpty();
}
