namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>What cannot be compared is refused, and with it a relation that <c>present when</c> has swallowed.</summary>
public class ComparedSortsTests
{
    private const string Head = "head { big : flag  filed : date  n : count }";

    private static string[] Of(string row, string check = "") => Messages.Of($"table t {{ columns {{ a  f : flag  d : date }} rows {{ x  y  {row} }} {check} }}", Head);

    [Theory]
    [InlineData("z present when head.big = t.x.a", "TG226: 'head.big' is yes or no and 't.x.a' a number, which cannot be compared; a relation on the row or column itself stands before 'present when', as in '= t.x.a present when CONDITION'")]
    [InlineData("z present when head.n > 0 <= t.x.a", "TG227: 'head.n > 0 <= t.x.a' is a chain that does not go one way; a relation on the row or column itself stands before 'present when', as in '<= t.x.a present when CONDITION'")]
    [InlineData("z present when head.n > 0 = t.x.a", "TG227: 'head.n > 0 = t.x.a' is a chain that says more than a condition; a relation on the row or column itself stands before 'present when', as in '= t.x.a present when CONDITION'")]
    [InlineData("z present when head.big = rest", "TG209: 'rest' stands for what lies beside a row or column, so it can only be used in a relation on one, such as 'total \"Total\" = rest', before 'present when'")]
    [InlineData("z = x.a for f", "TG226: 'z' is yes or no and 'x.a' a number, which cannot be compared; yes or no is a condition by its name, as in 'z' or 'not z'")]
    public void A_relation_behind_present_when_is_told_its_place(string row, string message) => Of(row).ShouldBe([message]);

    [Theory]
    [InlineData("f = 1", "'f' is yes or no and '1' a number, which cannot be compared; yes or no is a condition by its name, as in 'f' or 'not f'")]
    [InlineData("a < head.big", "'a' is a number and 'head.big' yes or no, which cannot be compared; yes or no is a condition by its name, as in 'head.big' or 'not head.big'")]
    [InlineData("f = a + 1", "'f' is yes or no and 'a + 1' a number, which cannot be compared; yes or no is a condition by its name, as in 'f' or 'not f'")]
    [InlineData("d < 20240101", "'d' is a date and '20240101' a number, which cannot be compared; compare a date with a date, or a difference of dates with a number of days")]
    [InlineData("head.filed > head.year", "'head.filed' is a date and 'head.year' a number, which cannot be compared; compare a date with a date, or a difference of dates with a number of days")]
    public void Yes_or_no_and_dates_are_no_numbers(string statement, string message) => Of("", $"check c {{ {statement} }}").ShouldBe(["TG226: " + message]);

    [Theory]
    [InlineData("x.f = y.f")]
    [InlineData("x.f != head.big")]
    [InlineData("d <= head.filed")]
    [InlineData("head.filed - d <= 30")]
    [InlineData("x.d = min(y.d, head.filed)")]
    [InlineData("1 <= x.a <= head.n")]
    [InlineData("x.a >= y.a = head.n")]
    public void What_is_of_one_sort_is_compared(string statement) => Of("", $"check c {{ {statement} }}").ShouldBeEmpty();

    [Fact]
    public void A_relation_before_present_when_and_a_range_behind_it_are_fine() => Of("z <= x.a for a present when 1 <= head.n <= 3").ShouldBeEmpty();

    [Fact]
    public void A_chain_that_turns_round_needs_an_and() =>
        Of("", "check c { x.a > y.a < head.n }").ShouldBe(["TG227: 'x.a > y.a < head.n' is a chain that does not go one way; join two comparisons with 'and'"]);
}
