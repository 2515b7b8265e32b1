using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

public class LinearityTests
{
    [Theory]
    [InlineData("a = b + 2 * c - b / 4", true)]
    [InlineData("a >= b >= c and a <= 100", true)]
    [InlineData("a is not blank", true)]
    [InlineData("a = b when a * b > 4 or c = 0", true)]
    [InlineData("a = b * c", false)]
    [InlineData("a = 100 / b", false)]
    [InlineData("a = round(b / 2)", false)]
    [InlineData("a = min(b, c)", false)]
    [InlineData("abs(a - b) <= 5", false)]
    [InlineData("a = 0 or b = 0", false)]
    [InlineData("not a = b", false)]
    public void A_rule_is_linear_where_its_statement_compares_sums_with_constant_factors(string statement, bool isLinear)
    {
        ReportModel model = TemplateCompiler.Compile($"report Example 2024 {{ section one {{ table t {{ columns {{ a  b  c }} check rule {{ {statement} }} }} }} }}").Model.ShouldNotBeNull();

        Linearity.IsLinear(model.Rules.Single(rule => rule.Id == "t.rule")).ShouldBe(isLinear);
    }

    [Fact]
    public void Of_repeated_rows_sums_are_linear_and_extremes_are_not()
    {
        ReportModel model = TemplateCompiler.Compile("report Example 2024 { section one { table t { columns { a } rows { each x  all = sum of x  top = max of x } } } }").Model.ShouldNotBeNull();

        model.Rules.Where(rule => !Linearity.IsLinear(rule)).Select(rule => rule.Id).ShouldBe(["t.rows.top"]);
    }
}
