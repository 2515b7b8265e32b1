namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>Messages that say what to write instead.</summary>
public class AdviceTests
{
    [Theory]
    [InlineData("number", "; write 'count' for whole numbers (which needs no kind at all), 'integer' where they may be negative, 'decimal(PLACES)' for others")]
    [InlineData("Boolean", "; write 'flag'")]
    [InlineData("money", "; write 'amount(UNIT, PLACES)', as in 'amount(EUR, 2)'")]
    [InlineData("cont", "; did you mean 'count'?")]
    [InlineData("nonsense", "")]
    public void A_kind_of_another_language_is_translated(string kind, string advice) =>
        Messages.Of($"table t {{ columns {{ a : {kind} }} }}").ShouldBe([$"TG103: '{kind}' is neither a kind nor a group{advice}"]);

    [Theory]
    [InlineData("if(a > 0, a, b) > 0", "TG206: 'if' is no function; a condition stands behind what it is for, as in 'x = y when CONDITION else z'")]
    [InlineData("sum(a, b) > 0", "TG206: 'sum' is no function; add with '+', or write 'sum of' for repeated rows")]
    public void A_function_of_a_spreadsheet_is_translated(string statement, string message) =>
        Messages.Of($"table t {{ columns {{ a  b }} check c {{ {statement} }} }}").ShouldHaveSingleItem().ShouldStartWith(message);

    [Fact]
    public void A_table_hidden_by_a_row_or_column_of_its_name_is_found()
    {
        Messages.Of("table t { columns { a } rows { x } } table u { columns { t  n } check c { n = t.x.a } }")
            .ShouldBe(["TG202: 't.x.a' is no row, column or table here; did you mean 'tables.t.x.a'? 't' is a row or column as well"]);
        Messages.Of("table t { columns { a } rows { x } } table u { columns { t  n } check c { n = t.y.a } }")
            .ShouldHaveSingleItem().ShouldStartWith("TG202: 't.y.a' is no row, column or table here");
    }

    [Fact]
    public void A_group_that_nothing_uses_is_a_warning()
    {
        Messages.Of("group G { a  b } table t { columns { a } }").ShouldBe(["TG116: Group 'G' is used nowhere, so nothing of it is checked or printed; use it as ': G', or take it out"]);
        TemplateCompiler.Compile("report R 1 { group G { a } section s { table t { columns { a } } } }").Model.ShouldNotBeNull();
        Messages.Of("group G { a  b } group H { c : G } table t { columns : H }").ShouldBeEmpty();
        Messages.Of("group Good { a  b } table t { columns { x : God } }").ShouldHaveSingleItem().ShouldEndWith("did you mean 'Good'?");
    }

    [Fact]
    public void Of_very_many_mistakes_the_first_are_listed_and_the_others_counted()
    {
        string[] all = Messages.Of("table t { columns { a } " + string.Concat(Enumerable.Range(0, 500).Select(i => $"check c{i} {{ a > unknown{i} }} ")) + "}");
        all.Length.ShouldBe(201);
        all[^1].ShouldBe("TG117: 300 more mistakes from here on are not listed; mend those above first");
    }

    [Fact]
    public void Long_sums_written_with_a_word_each_end_in_a_message()
    {
        string[] messages = Messages.Of("table t { rows { " + string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"r{i} >= rest")) + " } }");
        messages.ShouldHaveSingleItem().ShouldBe("TG223: The rules above this one have more than 250000 terms together, so those from here on were not looked at; use subtotals instead of long sums");
    }

    [Fact]
    public void Very_many_checks_of_very_many_lines_end_in_a_message() =>
        Messages.Of($"table t {{ columns {{ a  b }} rows {{ {Many(4000, "r")} }} {string.Concat(Enumerable.Range(0, 300).Select(i => $"check c{i} {{ a > b }} "))} }}").ShouldBe(
            ["TG223: The rules above this one have more than 1000000 places together, so those from here on were not looked at; leave checks out that others imply, or say with 'for' where they hold"]);

    [Theory]
    [InlineData("head { FIELDS }", "table t { columns { a } }")]
    [InlineData("", "section two { FIELDS }")]
    [InlineData("", "table t { columns { a : choice { FIELDS } } }")]
    public void Very_many_fields_and_options_end_in_a_message(string top, string section)
    {
        string fields = Many(10_001, "f");
        Messages.Of(section.Replace("FIELDS", fields, StringComparison.Ordinal), top.Replace("FIELDS", fields, StringComparison.Ordinal))
            .ShouldBe(["TG119: The report has more than 10000 fields and options; split it"]);
    }

    [Theory]
    [InlineData("table t { columns { a } rows { x MARKS { y } } }")]
    [InlineData("table t MARKS { columns { a } }")]
    [InlineData("a : count MARKS")]
    public void Very_many_marks_end_in_a_message(string section) =>
        Messages.Of(section.Replace("MARKS", string.Concat(Enumerable.Range(0, 101).Select(i => $"mark \"{i}\" ")), StringComparison.Ordinal))
            .Distinct().ShouldBe(["TG119: A cell here has more than 100 marks; make a choice or a text of it"]);

    [Fact]
    public void Relations_of_one_sort_have_ids_in_the_order_of_writing() =>
        TemplateCompiler.Compile("report R 1 { section s { table t { columns { n } rows { a  b = a, = 2 * a, >= a, >= 3 * a, = 4 * a } } } }").Model!.Rules.Select(rule => rule.Id)
            .ShouldBe(["t.rows.b", "t.rows.b.equals2", "t.rows.b.atLeast", "t.rows.b.atLeast2", "t.rows.b.equals3", "t.range"]);

    private static string Many(int count, string name) => string.Join(' ', Enumerable.Range(0, count).Select(i => name + i));
}
