using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Tests.Collections;

public class EquatableArrayTests
{
    [Fact]
    public void Arrays_are_equal_by_their_elements()
    {
        EquatableArray<string> one = new[] { "a", "b" };
        EquatableArray<string> two = new[] { "a", "b" };

        (one == two).ShouldBeTrue();
        one.GetHashCode().ShouldBe(two.GetHashCode());
        (one != new EquatableArray<string>(["b", "a"])).ShouldBeTrue();
        one.Equals(new EquatableArray<string>(["a"])).ShouldBeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_array()
    {
        EquatableArray<int> none = default;

        none.ShouldBe(EquatableArray<int>.Empty);
        none.ShouldBe(new EquatableArray<int>([]));
        none.GetHashCode().ShouldBe(new EquatableArray<int>([]).GetHashCode());
        none.Count.ShouldBe(0);
        none.ToList().ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Elements_are_walked_in_order()
    {
        var sum = "";
        foreach (var item in new EquatableArray<int>([1, 2, 3]))
        {
            sum += item;
        }

        sum.ShouldBe("123");
        new EquatableArray<int>([1, 2, 3]).Skip(1).ShouldBe([2, 3]);
    }

    [Fact]
    public void Records_that_hold_arrays_are_equal_by_value()
    {
        new Holder(new[] { "a" }).ShouldBe(new Holder(new[] { "a" }));
    }

    private sealed record Holder(EquatableArray<string> Items);
}
