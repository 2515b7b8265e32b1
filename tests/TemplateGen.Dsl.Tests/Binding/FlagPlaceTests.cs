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
            "TG109: 'less' has no meaning on a text or on a field of the head; such a field takes 'optional' and 'mark' only",
        ]);

    [Theory]
    [InlineData("field : text present when open", "'present when' has no meaning in the head; make the field 'optional', or write it in a section")]
    [InlineData("field : count = 3", "A relation has no meaning in the head; write the field in a section, or a check that names it as 'head.NAME'")]
    [InlineData("field { a : text }", "A block has no meaning behind a field without a kind; write the fields one after the other")]
    public void What_only_rows_have_is_reported_in_the_head(string field, string message) =>
        Messages.Of("", $"head {{ open : flag  {field} }}").ShouldBe([$"TG109: {message}"]);

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
