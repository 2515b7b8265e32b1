namespace TemplateGen.Dsl.Tests.Binding;

public class TextComparisonTests
{
    [Theory]
    [InlineData("country.rows = \"FR\"")]
    [InlineData("h.country = \"FR\"")]
    [InlineData("x.n > 0 when asked.rows")]
    [InlineData("x.n > 0 when h.asked")]
    [InlineData("x.n > 0 when not t.asked.rows")]
    public void Texts_and_flags_of_many_cells_are_asked_for_one_by_one(string check) =>
        Messages.Of($"table t {{ columns {{ n  country : text  asked : flag }} rows {{ x  h {{ y  z }} }} check c {{ {check} }} }}")
            .ShouldBe(["TG205: This is more than one cell where one cell is needed; name each, with 'and' or 'or' between them"]);

    [Theory]
    [InlineData("way.rows is portal or amount > 5", "0,1,2")]
    [InlineData("way is portal or amount > 5", "0,1")]
    public void A_test_of_every_cell_says_nothing_of_the_line_at_hand(string check, string rows) =>
        TemplateCompiler.Compile($"report R 1 {{ section s {{ table t {{ columns {{ way : choice {{ portal  post }} amount }} rows {{ x  y  z only amount }} check c {{ {check} }} }} }} }}")
            .Model.ShouldNotBeNull().Rules.Single(rule => rule.Id == "t.c").Rows!.Value.ShouldBe(rows.Split(',').Select(int.Parse));

    [Fact]
    public void A_rule_is_quoted_with_its_texts_as_written() =>
        TemplateCompiler.Compile("report R 1 { section s { table t { columns { a : text } check c { a = \"x\\\\\" or   a = \"/ /  y\" // why\n } } } }")
            .Model.ShouldNotBeNull().Rules.Single().Words.ShouldBe("a = \"x\\\\\" or a = \"/ /  y\"");

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
