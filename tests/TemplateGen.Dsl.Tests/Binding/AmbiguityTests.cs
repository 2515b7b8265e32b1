namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>A name that is a row and a column.</summary>
public class AmbiguityTests
{
    private const string Table = "table t { columns { n  total } rows { x  total } ";

    [Theory]
    [InlineData("check c { total.n >= x.n }")]
    [InlineData("check c { x.total >= total.x }")]
    [InlineData("} table u { columns { m } check c { m = t.total.n + t.total.x }")]
    public void It_is_what_the_path_behind_it_fits(string check) => Messages.Of(Table + check + " }").ShouldBeEmpty();

    [Theory]
    [InlineData("check c { total > 0 }")]
    [InlineData("check c { total.total > 0 }")]
    [InlineData("} table u { columns { m } check c { m = t.total } }", "TG203")]
    public void Where_it_fits_both_or_none_it_must_be_said(string check, string id = "TG203") =>
        Messages.Of(Table + check + (check.StartsWith('}') ? "" : " }")).ShouldHaveSingleItem().ShouldStartWith($"{id}: 'total' is a row and a column of table 't'; write 'rows.total' or 'columns.total'");
}
