using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Tests.Binding;

public class FlagPlaceTests
{
    [Theory]
    [InlineData("void")]
    [InlineData("since 2024")]
    [InlineData("was nothing")]
    [InlineData("code \"A\"")]
    public void A_flag_that_says_nothing_of_a_table_is_reported(string flag) =>
        Messages.Of($"table t {flag} {{ columns {{ a }} }}").ShouldBe(
            [$"TG109: '{flag.Split(' ')[0]}' has no meaning on a table; write it on the rows or columns that it is about"]);

    [Fact]
    public void A_flag_that_says_nothing_of_a_text_or_field_is_reported() =>
        Messages.Of("section text : text memo  field : text less").ShouldBe(
        [
            "TG109: 'memo' has no meaning on a section; a section that is a text takes 'optional' only",
            "TG109: 'less' has no meaning on a field outside tables; a field takes 'optional' and 'mark' only",
        ]);

    [Fact]
    public void A_condition_on_a_field_is_reported() =>
        Messages.Of("field : text present when head.open", "head { open : flag }").ShouldBe(
            ["TG190: 'present when' on a field outside tables is part of the language but does not work in this version yet; put the field into a table"]);

    [Fact]
    public void A_block_behind_a_field_without_a_kind_is_reported() =>
        Messages.Of("field { a : text }").ShouldBe(
            ["TG109: A block has no meaning behind a field without a kind; write the fields one after the other, those of one line in 'line { … }'"]);

    [Fact]
    public void A_mark_on_a_table_is_taken_by_every_cell() =>
        MarksOf("table t mark \"-\" { columns { a  b : decimal(1) } rows { r  s : date } }").ShouldAllBe(marks => marks == "-");

    [Fact]
    public void A_mark_on_a_heading_is_taken_by_what_stands_below_it() =>
        MarksOf("table t { columns { a  h mark \"-\" { b  c : decimal(1) } } }").ShouldBe(["", "-", ""]);

    private static IEnumerable<string> MarksOf(string table)
    {
        ReportModel model = TemplateCompiler.Compile($"report Example 2024 {{ section one {{ {table} }} }}").Model.ShouldNotBeNull();
        return model.Tables[0].Cells.Select(cell => string.Concat(cell.Kind.Marks.Select(mark => mark.Text)));
    }
}
