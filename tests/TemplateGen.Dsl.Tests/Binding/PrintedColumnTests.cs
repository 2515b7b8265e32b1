namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>Columns that the form prints itself.</summary>
public class PrintedColumnTests
{
    [Fact]
    public void Rules_cannot_name_them() =>
        Messages.Of("table t { columns { no : printed  a } rows { x code \"1\" } check c { no > 0 } }").ShouldHaveSingleItem().ShouldStartWith("TG2");

    [Fact]
    public void A_row_is_none() => Messages.Of("table t { columns { a  b } rows { x  y : printed } }")
        .ShouldBe(["TG109: 'printed' has no meaning on a row; it stands on a column, and its rows say with 'code' what is printed there"]);
}
