namespace TemplateGen.Dsl.Tests.Binding;

public class TextComparisonTests
{
    private const string Head = "head { form : text  sort : choice { a  b } }";

    [Theory]
    [InlineData("n = 0 when country = \"FR\"")]
    [InlineData("country != \"FR\"")]
    [InlineData("\"FR\" = x.country")]
    [InlineData("n > 0 when head.form = \"1\"")]
    public void A_text_is_compared_with_a_cell_or_field_that_holds_one(string statement) => Of(statement).ShouldBeEmpty();

    [Theory]
    [InlineData("n = \"FR\"")]
    [InlineData("head.sort = \"a\"")]
    [InlineData("n + 1 = \"FR\"")]
    [InlineData("\"a\" = \"b\"")]
    [InlineData("country < \"FR\"")]
    [InlineData("country = \"FR\" = \"FR\"")]
    public void Everything_else_is_reported(string statement) => Of(statement).ShouldNotBeEmpty();

    private static string[] Of(string statement) => Messages.Of($"table t {{ columns {{ country : text  n }} rows {{ x  y }} check c {{ {statement} }} }}", Head);
}
