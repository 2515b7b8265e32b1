namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>What is allowed but probably a slip is a warning at its place, and what forms really print is none.</summary>
public class DoubtTests
{
    [Theory]
    [InlineData("rows { x \"X\"  y \"Y\" minus  z \"Z\" }", "(3,21) warning TG121: 'minus' is a row without a label among rows that have one; if 'less' is meant, write that, else what the form prints there")]
    [InlineData("rows { x \"X\"  y \"Y\"  z }", "(3,22) warning TG121: 'z' is a row without a label among rows that have one; write what the form prints there")]
    [InlineData("rows { x \"X\"  y \"\" }", "(3,17) warning TG121: The label of 'y' is empty; write what the form prints there")]
    [InlineData("rows { x \"Item\"  y \"Item\" }", "(3,18) warning TG122: 'y' has the same label as the row 'x' beside it, so that a document does not tell them apart; write what the form prints, with its 'code' if it prints one")]
    [InlineData("rows { x \"X\" code \"01\"  y \"Y\" code \"01\" }", "(3,25) warning TG122: 'y' has the same code as the row 'x' beside it; write the one that the form prints")]
    [InlineData("rows { x  y  z }")]
    [InlineData("rows { sole \"\" }")]
    [InlineData("rows { g { x \"X\"  y \"Y\" } }")]
    [InlineData("rows { x \"Item\" code \"1\"  y \"Item\" code \"2\" }")]
    [InlineData("rows { x \"Item\" until 2020  y \"Item\" since 2021 }")]
    [InlineData("rows { g \"G\" { x \"Item\" code \"1.\" }  h \"H\" { y \"Item\" code \"1.\" } }")]
    [InlineData("rows { x \"X\" code \"t\"  y \"Y\" code \"t\" }")]
    [InlineData("rows { x \"X\" code \"7\" \"a\"  y \"Y\" code \"8\" \"a\" }")]
    public void A_row_or_column_is_known_by_what_is_printed(string rows, params string[] expected) =>
        Of("report R 2024 { section s { table t { columns { a }\n\n" + rows + " } } }").ShouldBe(expected);

    [Fact]
    public void A_name_that_looks_like_a_misspelt_word_is_doubted_once() =>
        Of("report R 2024 { section s { table t { columns { a } rows { x \"X\"  y \"Y\" optonal  z \"Z\" } } } }")
            .ShouldHaveSingleItem().ShouldBe("(1,73) warning TG014: 'optonal' is read as a name; if 'optional' is meant, correct it, else write '@optonal'");

    [Fact]
    public void A_row_that_states_more_codes_than_there_are_columns_for_is_doubted()
    {
        Of("report R 2024 { section s { table t { columns { no \"No.\" : printed  a \"A\" } rows { x \"X\" code \"01\"  y \"Y\" code \"02\" \"03\" } } } }").ShouldBe(
            ["(1,101) warning TG123: 'y' states 2 codes, but one column is printed by the form, so '03' would stand before its label; leave it out, or add a column ': printed'"]);
        Of("report R 2024 { section s { table t { columns { no \"No.\" : printed  a \"A\" } rows { x \"X\" code \"kg\" \"01\"  y \"Y\" code \"t\" \"02\" } } } }").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("unit BRL", "BLR", "BRL")]
    [InlineData("", "EURO", "EUR")]
    [InlineData("unit USD", "usd", "USD")]
    [InlineData("unit BRL", "BRL", null)]
    [InlineData("unit USD", "AUD", null)]
    [InlineData("unit EUR", "kEUR", null)]
    [InlineData("unit EUR", "EURm", null)]
    [InlineData("unit BLR or BRL", "BLR", null)]
    [InlineData("unit CNY", "RMB", null)]
    [InlineData("unit 元", "万元", null)]
    [InlineData("unit USD", "points", null)]
    public void A_unit_that_looks_like_another_is_doubted(string stated, string unit, string? meant) =>
        Of($"report R 2024 {{ {stated}\nsection s {{ table t {{ columns {{ a : amount({unit}, 2) }} }} }} }}").ShouldBe(
            meant is null ? [] : [$"(2,44) warning TG124: '{unit}' is no currency that is known; if '{meant}' is meant, correct it, else state it, as in 'unit {unit}'"]);

    [Theory]
    [InlineData("b \"B\" = c  c \"C\" = b", "(3,20) error TG214: 'c' is computed from itself, by way of 'b'; compute one from the other, and say what else must hold in a check")]
    [InlineData("b \"B\" = d - a  c \"C\" = b + a  d \"D\" = c", "(3,39) error TG214: 'd' is computed from itself, by way of 'b', 'c'; compute one from the other, and say what else must hold in a check")]
    [InlineData("h \"H\" { b \"B\" = c  e \"E\" }  c \"C\" = h", "(3,37) error TG214: 'c' is computed from itself, by way of 'h.b'; compute one from the other, and say what else must hold in a check")]
    [InlineData("b \"B\" = c when a > 0  c \"C\" = b when a = 0")]
    [InlineData("b \"B\" = c for x  c \"C\" = b for y")]
    [InlineData("b \"B\" = previous c  c \"C\" = b")]
    [InlineData("b \"B\" <= c  c \"C\" = b + a")]
    public void What_is_computed_from_itself_by_way_of_others_is_refused(string columns, params string[] expected) =>
        Of("report R 2024 { section s { table t { rows { x \"X\"  y \"Y\" } columns { a \"A\"\n\n" + columns + " } } } }").ShouldBe(expected);

    private static string[] Of(string file) => [.. TemplateCompiler.Compile(file).Diagnostics
        .Select(diagnostic => $"({diagnostic.Span.Line},{diagnostic.Span.Column}) {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}")];
}
