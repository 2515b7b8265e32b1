namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>A column of another table is taken at the row on which a relation stands; where there is none of that name, that is said.</summary>
public class SectionRowAdviceTests
{
    [Fact]
    public void A_field_of_a_section_that_names_a_column_only_is_told_at_which_row_it_was_taken() =>
        Messages.Of("balance \"Balance\" : integer = spent.paid - spent.total.due  table spent { columns { paid \"Paid\"  due \"Due\" } rows { total \"Total\" } }").ShouldBe(
            ["TG225: 'spent.paid' stands for no cell here: table 'spent' has no row 'balance', at which a column is taken on this row; name the row too, as in 'spent.paid.total'"]);

    [Fact]
    public void A_column_that_names_a_row_only_is_told_at_which_column_it_was_taken() =>
        Messages.Of("table t { columns { a \"A\"  b \"B\" = u.x } rows { y \"Y\" } } table u { columns { c \"C\" } rows { x \"X\" } }").ShouldBe(
            ["TG225: 'u.x' stands for no cell here: table 'u' has no column 'b', at which a row is taken on this column; name the column too, as in 'u.x.c'"]);

    [Fact]
    public void A_list_or_field_that_is_misspelt_gets_its_name_and_no_other_advice()
    {
        Messages.Of("table t { columns { a } rows { each j in head.judge } }", "head { judges : list { key : text } }").ShouldBe(["TG219: 'judge' is no list in the head; did you mean 'judges'?"]);
        Messages.Of("table t { columns { a } check c { a > 0 when head.quater = 1 } }", "every quarter").ShouldBe(["TG220: 'head.quater' is no field in the head; did you mean 'quarter'?"]);
    }

    [Fact]
    public void A_name_that_looks_like_a_word_of_the_language_gets_it() =>
        Messages.Of("table t { columns { a } rows { x  y = part + x } }").ShouldBe(["TG003: found 'part', did you mean 'parts'?"]);
}
