namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>A name that stands for no cell wherever its rule holds is a mistake: it would be nothing, and nothing drops out of sums.</summary>
public class ReachabilityTests
{
    private const string Head = "head { branches \"Branches\" : list { key \"Code\" : text } }";

    private static string[] Of(string rule, string columns = "amount") => Messages.Of(
        $"table t {{ columns {{ {columns} }} rows {{ x  y  each branch in head.branches }} {rule} }} table o {{ columns {{ a  b  c }} rows {{ r4 only a, b  r9 {{ a  b }} }} }} table p {{ columns {{ amount }} rows {{ r9 {{ a  b }}  each entry in head.branches }} }}", Head);

    [Fact]
    public void A_row_of_a_table_without_such_a_column_is_refused() =>
        Of("check c { x <= o.r9 }").ShouldBe(["TG225: 'o.r9' stands for no cell here: table 'o' has no column 'amount', at which it would be taken; name the column too, as in 'o.r9.a'"]);

    [Fact]
    public void A_child_that_hides_a_column_of_its_name_is_said_to() =>
        Of("check c { x <= o.r4.b + o.r9.b }").ShouldBe(
            ["TG225: 'o.r9.b' stands for no cell here: it is the row 'r9.b', and table 'o' has no column 'amount', at which it would be taken; write 'o.r9.columns.b' for column 'b' of 'r9', or name the column too, as in 'o.r9.b.a'"]);

    [Theory]
    [InlineData("check c { x <= o.r4.b + o.r9.columns.b }")]
    [InlineData("check c { x <= o.r9.b.b }")]
    [InlineData("check c { x <= p.r9.b }")] // p has the column
    [InlineData("check c { amount <= p.amount }")] // by the key of each branch
    [InlineData("check c { amount > 0 when tables.p is present }")]
    [InlineData("check c { x <= previous p.r9 }")]
    public void What_reaches_a_cell_somewhere_is_fine(string rule) => Of(rule).ShouldBeEmpty();

    [Theory]
    [InlineData("check c { amount <= o.a }", "'o.a' stands for no cell here: table 'o' has none of the rows 'x', 'y', 'branch', at which it would be taken; name the row too, as in 'o.a.r4'")]
    [InlineData("check c for branch { amount <= previous o.a }", "'o.a' stands for no cell here: table 'o' has no row 'branch', at which it would be taken; name the row too, as in 'o.a.r4'")]
    [InlineData("check c { amount > 0 when o.a is blank }", "'o.a' stands for no cell here: table 'o' has none of the rows 'x', 'y', 'branch', at which it would be taken; name the row too, as in 'o.a.r4'")]
    [InlineData("check c { amount > 0 when tables.o is present }", "'tables.o' stands for no cell here: table 'o' has none of the rows 'x', 'y', 'branch', at which it would be taken; test one of its cells, as in 'TABLE.ROW.COLUMN is present'")]
    [InlineData("check c { x.amount <= o.r4.c }", "'o.r4.c' stands for no cell here: every cell of it is void on the form; leave it out, or name another cell")]
    public void Rows_earlier_reports_states_and_void_cells_are_looked_at_too(string rule, string message) => Of(rule).ShouldBe(["TG225: " + message]);

    [Fact]
    public void A_relation_of_a_table_without_columns_names_the_column() =>
        Messages.Of("table t { rows { x <= o.r9 } } table o { columns { a  b } rows { r9 } }")
            .ShouldBe(["TG225: 'o.r9' stands for no cell here: table 't' has no columns with which those of table 'o' could be compared; name the column too, as in 'o.r9.a'"]);

    [Fact]
    public void All_of_an_axis_needs_but_one_cell() =>
        Messages.Of("table t { columns { a  b } rows { x  y only b } check c { x.a = y.columns } }").ShouldBeEmpty();
}
