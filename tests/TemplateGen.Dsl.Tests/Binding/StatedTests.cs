namespace TemplateGen.Dsl.Tests.Binding;

public class StatedTests
{
    [Theory]
    [InlineData("stated(\"received {} requests\") = x.n")]
    [InlineData("stated(\"收到…申请{}件\", \"未收到申请\") = x.n or stated(\"新收{}件\") = x.n + y.n")]
    [InlineData("x.n <= stated(\"at most {}\") + 1")]
    public void What_prose_states_is_a_number(string statement) => Of(statement).ShouldBeEmpty();

    [Theory]
    [InlineData("stated(3) = x.n", "TG205: This is no text where a wording is needed, as in stated(\"收到…申请{}件\")")]
    [InlineData("stated(\"from {} to {}\") = x.n", "TG224: A wording states one figure; write the words around the figure")]
    [InlineData("stated(\"{}\") = x.n", "TG224: A wording needs words by which it is found; write")]
    [InlineData("stated(\"received {n}\") = x.n", "TG224: The place of the figure is '{}', with nothing between the braces; write")]
    [InlineData("stated(\"…received {}\") = x.n", "TG224: A wording begins and ends with what must be there; write")]
    public void A_wording_by_which_nothing_or_anything_would_be_found_is_refused(string statement, string message) =>
        Of(statement).ShouldHaveSingleItem().ShouldStartWith(message);

    private static string[] Of(string statement) => Messages.Of($"table t {{ columns {{ n }} rows {{ x  y }} check c {{ {statement} }} }}");
}
