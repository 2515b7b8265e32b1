using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

public class CalculationPlaceTests
{
    private const string Columns = "columns { number  share : percent(1)  asked : flag  day : date  how : choice { post  other } }";

    [Fact]
    public void What_is_computed_is_not_computed_for_answers_and_dates() =>
        Places("rows { x  y  total = x + y }", "t.rows.total").ShouldBe([0, 1]);

    [Fact]
    public void What_only_repeats_a_row_holds_for_answers_too() =>
        Places("rows { x  again = x }", "t.rows.again").ShouldBe([0, 1, 2, 3, 4]);

    [Fact]
    public void A_check_that_calculates_leaves_answers_out() =>
        Places("rows { x  y  z } check c { x + y >= z }", "t.c").ShouldBe([0, 1, 3]);

    [Fact]
    public void A_check_that_calculates_under_a_condition_on_an_answer_holds_on_every_row()
    {
        ReportModel model = TemplateCompiler.Compile($"report Example 2024 {{ section one {{ table t {{ {Columns} rows {{ x  y }} check c {{ number + share > 0 when asked }} }} }} }}")
            .Model.ShouldNotBeNull();

        model.Rules.Single(rule => rule.Id == "t.c").Rows!.Value.ShouldBe([0, 1]);
    }

    [Fact]
    public void A_text_can_be_tested_in_a_check_on_rows() =>
        Messages.Of("table t { columns { number  remark : text } rows { x  y } check c { remark is not blank when number = 0 } }").ShouldBeEmpty();

    [Fact]
    public void An_option_is_tested_only_where_it_can_be_chosen() =>
        Places("rows { x  y } check c { x is post }", "t.c").ShouldBe([4]);

    private static int[] Places(string table, string rule)
    {
        ReportModel model = TemplateCompiler.Compile($"report Example 2024 {{ section one {{ table t {{ {Columns} {table} }} }} }}").Model.ShouldNotBeNull();
        return [.. model.Rules.Single(candidate => candidate.Id == rule).Columns!.Value];
    }
}
