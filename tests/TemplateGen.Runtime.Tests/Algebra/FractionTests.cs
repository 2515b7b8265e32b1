using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Algebra;

namespace TemplateGen.Runtime.Tests.Algebra;

public sealed class FractionTests
{
    // Small ones, and such as do not fit a word.
    private static readonly Gen<(BigInteger Numerator, BigInteger Denominator)> _pair =
        from numerator in Gen.Frequency((3, Gen.Choose(-20, 20).Select(n => (long)n)), (1, ArbMap.Default.GeneratorFor<long>()), (1, Gen.Constant(long.MinValue)))
        from denominator in Gen.Frequency((3, Gen.Choose(1, 12).Select(n => (long)n)), (1, Gen.Choose(1, int.MaxValue).Select(n => ((long)n << 31) + 1)))
        select ((BigInteger)numerator, (BigInteger)denominator);

    [Fact]
    public void Calculating_in_words_and_in_big_integers_gives_the_same() => Prop.ForAll((from a in _pair from b in _pair select (a, b)).ToArbitrary(), pairs =>
    {
        ((BigInteger a, BigInteger b), (BigInteger c, BigInteger d)) = pairs;
        Fraction left = Fraction.Create(a, b);
        Fraction right = Fraction.Create(c, d);
        ShouldBe(left + right, (a * d) + (c * b), b * d);
        ShouldBe(left - right, (a * d) - (c * b), b * d);
        ShouldBe(left * right, a * c, b * d);
        if (!c.IsZero)
        {
            ShouldBe(left / right, a * d, b * c);
        }

        left.CompareTo(right).ShouldBe((a * d).CompareTo(c * b));
        (left.Numerator * b).ShouldBe(left.Denominator * a);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-2.50", -5, 2)]
    [InlineData("298000", 298000, 1)]
    [InlineData("0", 0, 1)]
    public void A_decimal_becomes_the_same_fraction_and_back(string text, long numerator, long denominator)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Fraction fraction = value;
        ShouldBe(fraction, numerator, denominator);
        fraction.ToDecimal().ShouldBe(value);
    }

    [Fact]
    public void The_greatest_decimals_survive_and_greater_numbers_have_none()
    {
        ((Fraction)decimal.MaxValue).ToDecimal().ShouldBe(decimal.MaxValue);
        ((Fraction)decimal.MinValue).ToDecimal().ShouldBe(decimal.MinValue);
        ((Fraction)0.0000000000000000000000000001m).ToDecimal().ShouldBe(0.0000000000000000000000000001m);
        ((Fraction)decimal.MaxValue * 10L).ToDecimal().ShouldBeNull();
    }

    [Theory]
    [InlineData(7, 2, 3, 4, 4)]
    [InlineData(-7, 2, -4, -3, -4)]
    [InlineData(10, 3, 3, 4, 3)]
    [InlineData(-10, 3, -4, -3, -3)]
    [InlineData(6, 2, 3, 3, 3)]
    public void Floor_ceiling_and_the_nearest_are_those_of_mathematics(int numerator, int denominator, int floor, int ceiling, int nearest)
    {
        Fraction value = Fraction.Create(numerator, denominator);
        value.Floor().ShouldBe(floor);
        value.Ceiling().ShouldBe(ceiling);
        value.Rounded().ShouldBe(nearest);
    }

    private static void ShouldBe(Fraction actual, BigInteger numerator, BigInteger denominator) =>
        (actual.Numerator * denominator).ShouldBe(actual.Denominator * numerator);
}
