namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>A slot that stands for nothing would be printed as it is written, so it is refused at its place.</summary>
public class SlotTests
{
    private const string Head = "head { municipio : text  judges : list { key : text } } ";

    [Theory]
    [InlineData("title \"{municipo} {year}\"", "(3,8) TG120: '{municipo}' stands for nothing and would be printed as it is; did you mean '{municipio}'?")]
    [InlineData("title \"Of {ano}\"", "(3,11) TG120: '{ano}' stands for nothing and would be printed as it is; there are '{year}', '{municipio}'")]
    [InlineData("title \"\\\"{yaer}\\\"\"", "(3,10) TG120: '{yaer}' stands for nothing and would be printed as it is; did you mean '{year}'?")]
    [InlineData("title \"{quarter}\"", "(3,8) TG120: '{quarter}' stands for nothing and would be printed as it is; a report is for a year, unless the file says 'every quarter'")]
    [InlineData("title \"{judges}\"", "(3,8) TG120: '{judges}' stands for nothing and would be printed as it is; there are '{year}', '{municipio}'")]
    [InlineData("title \"{ year - 1 }\"", "(3,8) TG120: '{ year - 1 }' stands for nothing and would be printed as it is; write '{year-1}'")]
    [InlineData("title \"{head.municipio}\"", "(3,8) TG120: '{head.municipio}' stands for nothing and would be printed as it is; write '{municipio}'")]
    [InlineData("every quarter title \"{quater}\"", "(3,22) TG120: '{quater}' stands for nothing and would be printed as it is; did you mean '{quarter}'?")]
    [InlineData("title \"{year} {year-1} {year+10} {municipio} {} {1} {a b}\"")]
    [InlineData("every month title \"{month} {month-1}\"")]
    public void A_slot_of_the_title_is_the_year_the_period_or_a_field_of_the_head(string top, params string[] expected) =>
        Of("report Example 2024 {\n" + Head + "\n" + top + "\nsection s { table t { columns { a } } } }")
            .ShouldBe(expected);

    [Theory]
    [InlineData("section s \"{yaer}\" { table t { columns { a } } }", "1,34")]
    [InlineData("section s { f \"{yaer}\" : text  table t { columns { a } } }", "1,38")]
    [InlineData("section s { table t \"{yaer}\" { columns { a } } }", "1,44")]
    [InlineData("section s { table t { corner \"{yaer}\" columns { a } rows { x } } }", "1,53")]
    [InlineData("section s { table t { columns \"{yaer}\" { a } } }", "1,54")]
    [InlineData("section s { table t { columns { a \"A\" or \"{yaer}\" } } }", "1,65")]
    [InlineData("section s { table t { columns { h \"H\" { a \"{yaer}\" } } } }", "1,66")]
    [InlineData("group G { a \"{yaer}\" } section s { table t { columns { x : G  y : G } } }", "1,36")]
    [InlineData("section s { table t { columns { a } rows { each x \"{yaer}\" } } }", "1,74")]
    [InlineData("head { f \"{yaer}\" } section s { table t { columns { a } } }", "1,33")]
    public void A_slot_of_a_label_is_one_of_them_as_well(string items, string place) =>
        Of("report Example 2024 { " + items + " }").ShouldBe([$"({place}) TG120: '{{yaer}}' stands for nothing and would be printed as it is; did you mean '{{year}}'?"]);

    [Fact]
    public void The_options_of_a_choice_have_no_slots() =>
        Of("report Example 2024 { section s { table t { columns { a : choice { x \"{x}\" } } } } }").ShouldBeEmpty();

    private static string[] Of(string file) =>
        [.. TemplateCompiler.Compile(file).Diagnostics.Select(diagnostic => $"({diagnostic.Span.Line},{diagnostic.Span.Column}) {diagnostic.Id}: {diagnostic.Message}")];
}
