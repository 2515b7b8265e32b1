using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Algebra;

namespace TemplateGen.Runtime.Tests.Algebra;

public sealed class IntegerCombinationTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(-2, false)]
    public void Two_and_three_reach_everything_but_one(int target, bool expected) =>
        CanReach(target, target, (2, null), (3, null)).ShouldBe(expected);

    [Fact]
    public void With_both_signs_and_no_limits_divisors_alone_decide()
    {
        CanReach(1, 1, (6, null), (-9, null)).ShouldBeFalse();
        CanReach(3, 3, (6, null), (-9, null)).ShouldBeTrue();
        CanReach(1, 1, (6, null), (-9, null), (4, 1)).ShouldBeTrue();
        CanReach(2, 2, (6, null), (-9, null), (4, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Great_numbers_are_no_slower_than_small_ones()
    {
        BigInteger great = BigInteger.Pow(10, 30);
        CanReach(great, great, (1, null), (1, null), (1, 5)).ShouldBeTrue();
        CanReach(great + 1, great + 1, (2, null), (4, null)).ShouldBeFalse();
        CanReach(great, great + 1, (7, null), (11, null), (13, 100)).ShouldBeTrue();
    }

    [Fact]
    public void A_search_without_hope_is_given_up_with_possibly()
    {
        IntegerCombination combination = new();
        for (int i = 0; i < 60; i++)
        {
            combination.Add(BigInteger.Pow(3, 40) + BigInteger.Pow(7, i % 45) + i, 1);
        }

        BigInteger target = (BigInteger.Pow(3, 40) * 30) + BigInteger.Pow(5, 20);
        Should.NotThrow(() => combination.CanReach(target, target));
    }

    [Fact]
    public void Small_problems_come_out_as_by_trying_everything()
    {
        var multiple = from coefficient in Gen.Choose(-6, 6) from limit in Gen.Choose(0, 4) select (coefficient, limit);
        var problem = from multiples in multiple.ArrayOf(3) from lower in Gen.Choose(-20, 20) from width in Gen.Choose(0, 2) select (multiples, lower, width);
        Prop.ForAll(problem.ToArbitrary(), test =>
        {
            bool expected = (from x in Enumerable.Range(0, test.multiples[0].limit + 1)
                             from y in Enumerable.Range(0, test.multiples[1].limit + 1)
                             from z in Enumerable.Range(0, test.multiples[2].limit + 1)
                             select (x * test.multiples[0].coefficient) + (y * test.multiples[1].coefficient) + (z * test.multiples[2].coefficient))
                .Any(sum => sum >= test.lower && sum <= test.lower + test.width);
            return CanReach(test.lower, test.lower + test.width, [.. test.multiples.Select(each => ((BigInteger)each.coefficient, (int?)each.limit))]) == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool CanReach(BigInteger lower, BigInteger upper, params (BigInteger Coefficient, int? Limit)[] multiples)
    {
        IntegerCombination combination = new();
        foreach ((BigInteger coefficient, int? limit) in multiples)
        {
            combination.Add(coefficient, limit);
        }

        return combination.CanReach(lower, upper);
    }
}
