namespace TemplateGen.Dsl.Tests.Binding;

public class UnknownNameTests
{
    [Fact]
    public void A_field_of_a_section_named_in_a_rule_is_told_apart_from_a_misspelt_name() =>
        Messages.Of("amount : text  table t { columns { a } rows { r } check c { r.a = amount } }").ShouldBe(
            ["TG202: 'amount' is no row, column or table here; it is a text of a section, which rules cannot name: put it into the head, or into a table with that one column"]);

    [Fact]
    public void A_figure_of_a_section_is_suggested_with_the_name_of_the_section() =>
        Messages.Of("amount : count  table t { columns { a } rows { r } check c { r.a = amount } }").ShouldBe(
            ["TG202: 'amount' is no row, column or table here; did you mean 'one.amount'?"]);

    [Fact]
    public void A_row_that_lies_under_a_heading_is_suggested_with_its_path() =>
        Messages.Of("table t { columns { a } rows { r  h \"H\" { total  other } } check c { r = total } }").ShouldBe(
            ["TG202: 'total' is no row, column or table here; did you mean 'h.total'?"]);

    [Fact]
    public void What_has_no_name_is_not_suggested() =>
        Messages.Of("table t { columns { alpha } check c { alpha = x } }").ShouldBe(["TG202: 'x' is no row, column or table here"]);

    [Fact]
    public void A_date_of_the_head_is_compared_like_one_of_a_cell() =>
        Messages.Of("table t { columns { a : date } rows { r } check c { a <= head.day } }", "head { day : date }").ShouldBeEmpty();
}
