namespace TemplateGen.Dsl.Tests.Binding;

public class PeriodTests
{
    [Theory]
    [InlineData("every quarter", "head.quarter")]
    [InlineData("every month", "head.month")]
    public void The_number_of_the_period_is_a_number_of_the_head(string every, string field) =>
        Messages.Of($"table t {{ columns {{ a = previous a + 0  b <= previous(year) b }} check c {{ a > 0 when {field} > 1 }} }}", every).ShouldBeEmpty();

    [Fact]
    public void On_a_yearly_form_it_is_no_field() =>
        Messages.Of("table t { columns { a } check c { a > head.quarter } }").ShouldHaveSingleItem().ShouldStartWith("TG220");

    [Fact]
    public void A_field_of_that_name_is_one_too_many() =>
        Messages.Of("table t { columns { a } }", "every month  head { month : count }").ShouldHaveSingleItem().ShouldStartWith("TG101");

    [Fact]
    public void A_rule_may_speak_of_two_earlier_reports() =>
        Messages.Of("table t { columns { a } check c { a <= previous a + previous(year) a } }", "every quarter").ShouldBeEmpty();

    [Fact]
    public void There_are_three_sorts_of_period() => Messages.Of("table t { columns { a } }", "every week").ShouldHaveSingleItem().ShouldStartWith("TG102");
}
