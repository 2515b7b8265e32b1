using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>Amounts of one sort in two units, which a rule converts exactly whatever their sizes are.</summary>
public class AmountUnitTests
{
    private static string ConversionOf(string size, string otherSize)
    {
        string form = $$"""
            report Money 2024 { section one {
              table t { unit USD * {{size}}  columns { a : amount(USD) }  check same { a = u.a } }
              table u { unit USD * {{otherSize}}  columns { a : amount(USD) } }
            } }
            """;
        RuleModel rule = TemplateCompiler.Compile(form).Model.ShouldNotBeNull().Rules.Single(rule => rule.Id == "t.same");
        OperationModel conversion = ((OperationModel)rule.That).Operands[1].ShouldBeOfType<OperationModel>();
        return conversion.Operands[0] is OperationModel { Operands: var inner }
            ? $"* {((NumberModel)inner[1]).Text} / {((NumberModel)conversion.Operands[1]).Text}"
            : $"{conversion.Operator} {((NumberModel)conversion.Operands[1]).Text}";
    }

    [Theory]
    [InlineData("1", "1000", "* 1000")]
    [InlineData("1000", "1", "* 0.001")]
    [InlineData("3", "1", "/ 3")]
    [InlineData("3", "7", "* 7 / 3")]
    [InlineData("0.00000000000001", "999999999999999", "* 999999999999999 / 0.00000000000001")]
    [InlineData("999999999999999", "0.00000000000001", "* 0.00000000000001 / 999999999999999")]
    public void A_figure_in_another_unit_is_converted_exactly(string size, string otherSize, string conversion) => ConversionOf(size, otherSize).ShouldBe(conversion);

    [Fact]
    public void A_unit_of_nothing_is_refused() =>
        Messages.Of("table t { unit USD * 0  columns { a : amount(USD) } }")
            .ShouldBe(["TG109: '0' has no meaning as the size of a unit; write how many single ones the printed unit is, as in 'unit USD * 1000'"]);

    [Fact]
    public void A_second_unit_of_a_table_is_reported() =>
        Messages.Of("table t { unit USD * 1000  unit EUR  columns { a : amount(EUR) } }").ShouldBe(["TG106: 'unit' is stated already in this table; keep one of the two"]);
}
