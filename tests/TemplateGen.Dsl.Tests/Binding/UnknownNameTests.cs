namespace TemplateGen.Dsl.Tests.Binding;

public class UnknownNameTests
{
    [Fact]
    public void A_text_of_a_section_is_tested_but_not_calculated_with()
    {
        Messages.Of("amount : text  table t { columns { a } rows { r } check c { amount is not blank when r.a > 0 } }").ShouldBeEmpty();
        Messages.Of("amount : text  table t { columns { a } rows { r } check c { r.a = amount } }").ShouldBe(["TG215: 'amount' holds a text, which cannot be calculated with"]);
    }

    [Fact]
    public void A_text_of_another_section_goes_by_its_section()
    {
        const string Table = "table t { columns { a } check c { ";
        Messages.Of("section notes { place } section two { " + Table + "notes.place is blank } } }").ShouldBeEmpty();
        Messages.Of("section notes { place } section two { " + Table + "place is blank } } }").ShouldBe(
            ["TG202: 'place' is no row, column or table here; did you mean 'notes.place', the text of a section?"]);
        Messages.Of("around  section two { " + Table + "around is blank } } }").ShouldBeEmpty();
    }

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
