namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>A row by its key: <c>branch["W1"].visits</c>.</summary>
public class EntryKeyTests
{
    private const string Head = "head { branches \"Branches\" : list { key \"Code\" : text } }";

    private static string[] Of(string check) => Messages.Of(
        "table t { columns { a  each reason { text : text  times }  b } rows { each branch in head.branches { x  y }  all } } table u { columns { n } " + check + " }", Head);

    [Theory]
    [InlineData("check c { n = t.branch[\"W1\"].x.a }")]
    [InlineData("check c { n = t.a.branch[\"W1\"].y }")]
    [InlineData("check c { n = t.branch[\"W1\"].a }")] // both rows of the entry
    [InlineData("check c { n = t.branch[\"W1\"].columns }")]
    [InlineData("check c { n = sum of t.branch[\"W1\"].x.reason.times }")]
    [InlineData("check c { n > 0 when t.branch[\"W1\"].x.a is present }")]
    [InlineData("check c { n = previous t.branch[\"Ö \\\"1\\\"\"].x.b }")]
    public void It_is_an_address_like_any_other(string check) => Of(check).ShouldBeEmpty();

    [Theory]
    [InlineData("check c { n = t.all[\"W1\"].a }", "here 'all' stands for one")]
    [InlineData("check c { n = t[\"W1\"].branch.x.a }", "here put it behind 'branch'")]
    [InlineData("check c { n = t.branch.x[\"W1\"].a }", "here put it behind 'branch'")]
    [InlineData("check c { n = t.branch[\"W1\"][\"W2\"].x.a }", "here one key says it all")]
    [InlineData("check c { n = t.all.reason[\"W1\"].times }", "here lines within a row, as those of 'reason', have no keys")]
    [InlineData("check c { n = sum of t[\"W1\"].a }", "here put it behind 'branch'")]
    [InlineData("check c { n = head.branches[\"W1\"] }", "here rules cannot name what the entries of a list in the head say")]
    public void Out_of_place_it_has_a_message(string check, string why) =>
        Of(check).ShouldBe(["TG222: A key in brackets chooses one row of an 'each', as in 'branch[\"W1\"].visits'; " + why]);

    [Theory]
    [InlineData("head.branches.key")]
    [InlineData("head.branches[\"W1\"].key")]
    public void What_a_list_says_cannot_be_named(string address) =>
        Of($"check c {{ n = {address} }}").ShouldBe(["TG220: 'head.branches.key' is no field in the head; rules cannot name what the entries of a list in the head say"]);

    [Theory]
    [InlineData("rows { each branch in head.branches[\"W1\"] }", "the rows are all entries of a list")]
    [InlineData("rows { x only a[\"W1\"] }", "'only' chooses lines of the form, not of a report")]
    public void The_form_itself_knows_no_keys(string rows, string why) =>
        Messages.Of($"table t {{ columns {{ a  b }} {rows} }}", Head).ShouldBe(["TG222: A key in brackets chooses one row of an 'each', as in 'branch[\"W1\"].visits'; here " + why]);

    [Fact]
    public void An_aggregate_over_one_row_is_none() =>
        Of("check c { n = sum of t.branch[\"W1\"].x.a }").ShouldHaveSingleItem().ShouldStartWith("TG210: 't.branch[\"W1\"].x.a'");

    [Fact]
    public void A_rule_chooses_its_places_among_the_rows_of_the_form() =>
        Messages.Of("table t { columns { a } rows { each branch in head.branches  all } check c for branch[\"W1\"] { a > 0 } }", Head)
            .ShouldHaveSingleItem().ShouldEndWith("'for' chooses rows of the form, not of a report: name the row in the rule itself");
}
